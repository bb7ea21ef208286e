/*
 * SNAPSHOT: a copy-on-write child of a frozen task, never run, from which pages are read after the thaw.
 * It has no exit signal, so ordinary waits of the task do not see it; dying, it stays a zombie until the task itself is made to wait for it.
 */
#include "ptrace.h"
#include <errno.h>
#include <linux/close_range.h>
#include <linux/sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>

static struct snapshot *snapshot_find(struct executor *x, pid_t child)
{
	struct snapshot *snapshot = x->snapshots;
	while (snapshot && snapshot->child != child)
		snapshot = snapshot->next;
	return snapshot;
}

int handle_SNAPSHOT(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	pid_t pid = (s32)take_u32(request);
	int result = take_end(request, error);
	if (result < 0)
		return within(error, result, "SNAPSHOT");
	struct process *process = process_find(x, pid);
	struct tracee *leader = process ? process_main(process) : NULL;
	if (!leader)
		return fail(error, ESRCH, "SNAPSHOT: task %d is not held", pid);
	struct snapshot *snapshot = calloc(1, sizeof(*snapshot));
	if (!snapshot)
		return fail(error, ENOMEM, "SNAPSHOT");
	const struct clone_args args = { .flags = CLONE_PTRACE | CLONE_FILES | CLONE_FS };
	const u64 arguments[6] = { 0, sizeof(args) };
	s64 child = 0;
	result = agent_call(x, leader, SYS_clone3, arguments, &args, sizeof(args), &child, error);
	if (result == 0 && child < 0)
		result = fail(error, (int)-child, "copying task %d", pid);
	if (result < 0) {
		free(snapshot);
		return within(error, result, "SNAPSHOT");
	}
	*snapshot = (struct snapshot){ .next = x->snapshots, .parent = pid };
	snapshot->process = (struct process){ .pid = (pid_t)child, .syscall_insn = process->syscall_insn, .memory = -1 };
	snapshot->tracee = (struct tracee){ .tid = (pid_t)child, .process = &snapshot->process, .state = TRACEE_RUNNING, .eintr = -1 };
	snapshot->tracee.suspends = leader->suspends;
	snapshot->child = (pid_t)child;
	x->snapshots = snapshot;
	result = tracee_await_stop(x, &snapshot->tracee, now_ms() + 10000, error);
	if (result == 0)
		result = tracee_set_kill(&snapshot->tracee, true, error);
	if (result == 0)
		result = tracee_get_regs(&snapshot->tracee, &snapshot->tracee.regs, error);
	step(snapshot);
	buffer_u32(reply, (u32)child);
	return result < 0 ? within(error, result, "SNAPSHOT") : 0;
}

/* After the thaw: the copy gives up the descriptors it shares with the task. */
void snapshots_close(struct executor *x)
{
	for (struct snapshot *snapshot = x->snapshots; snapshot; snapshot = snapshot->next) {
		const u64 arguments[6] = { 0, ~0u, CLOSE_RANGE_UNSHARE };
		struct error ignored;
		s64 value;
		if (snapshot->closed || process_find(x, snapshot->parent))
			continue;
		snapshot->closed = true;
		if (tracee_syscall(x, &snapshot->tracee, SYS_close_range, arguments, &value, &ignored) < 0)
			continue; /* it only keeps the files open until it is dropped */
	}
}

/* Has the task wait for its zombie. The task is frozen for the kill and the wait, so that no wait of its own can see the child. */
static int bury(struct executor *x, struct process *process, const struct snapshot *snapshot, struct error *error)
{
	struct tracee *leader = process_main(process);
	const u64 arguments[6] = { (u64)snapshot->child, 0, __WALL | WNOHANG };
	s64 value = 0;
	if (!leader)
		return 0;
	int result = find_syscall(process, error);
	if (result == 0 && leader->state == TRACEE_AGENT)
		return agent_call(x, leader, SYS_wait4, arguments, NULL, 0, &value, error);
	if (result == 0)
		result = tracee_syscall(x, leader, SYS_wait4, arguments, &value, error);
	int back = tracee_put_back(leader, error);
	result = result ? result : back;
	return result == 0 ? tracee_settle(x, leader, error) : result;
}

static int drop(struct executor *x, struct snapshot *snapshot, struct error *error)
{
	struct process *process = process_find(x, snapshot->parent), *held = process;
	int result = 0;
	if (!process)
		process = process_add(x, snapshot->parent);
	if (!process)
		return fail(error, ENOMEM, "task %d", snapshot->parent);
	if (!held) {
		result = thread_seize(x, process, now_ms() + 2000, error);
		/* The task has ended: its child went to init, which reaps it. */
		result = result == -ESRCH ? 0 : result;
	}
	kill(snapshot->child, SIGKILL);
	int status, found;
	u64 deadline = now_ms() + 10000;
	while ((found = child_poll(snapshot->child, false, &status)) >= 0 && !(found > 0 && !WIFSTOPPED(status)) && now_ms() < deadline)
		executor_nap(x, 10);
	step(snapshot_killed);
	if (result == 0)
		result = bury(x, process, snapshot, error);
	if (!held) {
		struct error other;
		int thawed = thaw(x, process, false, result ? &other : error);
		result = result ? result : thawed;
		if (!process->leaving)
			process_drop(x, process);
	}
	struct snapshot **link = &x->snapshots;
	while (*link != snapshot)
		link = &(*link)->next;
	*link = snapshot->next;
	free(snapshot);
	return result;
}

int handle_SNAPSHOT_DROP(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	(void)reply;
	pid_t child = (s32)take_u32(request);
	int result = take_end(request, error);
	struct snapshot *snapshot = snapshot_find(x, child);
	if (result == 0 && !snapshot)
		result = fail(error, ESRCH, "%d is no snapshot", child);
	if (result == 0)
		result = drop(x, snapshot, error);
	return result < 0 ? within(error, result, "SNAPSHOT_DROP") : 0;
}

void snapshots_drop_all(struct executor *x)
{
	struct error error;
	while (x->snapshots)
		if (drop(x, x->snapshots, &error) < 0)
			fprintf(stderr, "ckpt-executor: %s\n", error.text);
}
