/* The processes and threads the executor holds, and how it lets go of all of them. */
#include "ptrace.h"
#include <errno.h>
#include <stdio.h>

struct process *process_find(struct executor *x, pid_t pid)
{
	struct process *process = x->processes;
	while (process && process->pid != pid)
		process = process->next;
	return process;
}

struct process *process_add(struct executor *x, pid_t pid)
{
	struct process *process = calloc(1, sizeof(*process));
	if (!process)
		return NULL;
	process->pid = pid;
	process->memory = -1;
	process->threads_end = &process->threads;
	struct process **end = &x->processes;
	while (*end)
		end = &(*end)->next;
	return *end = process;
}

void process_drop(struct executor *x, struct process *process)
{
	struct process **link = &x->processes;
	while (*link && *link != process)
		link = &(*link)->next;
	if (*link)
		*link = process->next;
	for (struct tracee *tracee = process->threads, *next; tracee; tracee = next) {
		next = tracee->next;
		struct tracee **bucket = &x->by_tid[(u32)tracee->tid % BUCKETS];
		while (*bucket && *bucket != tracee)
			bucket = &(*bucket)->same_hash;
		if (*bucket)
			*bucket = tracee->same_hash;
		free(tracee->xstate);
		free(tracee);
	}
	close_scoped(&process->memory);
	free(process);
}

struct tracee *tracee_find(struct executor *x, pid_t tid)
{
	struct tracee *tracee = x->by_tid[(u32)tid % BUCKETS];
	while (tracee && (tracee->tid != tid || tracee->state == TRACEE_GONE))
		tracee = tracee->same_hash;
	return tracee;
}

struct tracee *tracee_add(struct executor *x, struct process *process, pid_t tid)
{
	struct tracee *tracee = calloc(1, sizeof(*tracee));
	if (!tracee)
		return NULL;
	tracee->tid = tid;
	tracee->process = process;
	tracee->state = TRACEE_RUNNING;
	tracee->eintr = -1;
	*process->threads_end = tracee;
	process->threads_end = &tracee->next;
	struct tracee **bucket = &x->by_tid[(u32)tid % BUCKETS];
	tracee->same_hash = *bucket;
	return *bucket = tracee;
}

/* The first thread that lives: the leader, unless that has ended. */
struct tracee *process_main(const struct process *process)
{
	struct tracee *tracee = process->threads;
	while (tracee && tracee->state == TRACEE_GONE)
		tracee = tracee->next;
	return tracee;
}

pid_t process_living_tid(const struct process *process)
{
	const struct tracee *tracee = process_main(process);
	return tracee ? tracee->tid : process->pid;
}

/* Kills a process and waits until each of its threads is gone. A leader is reported only after all others. */
int process_kill(struct executor *x, struct process *process, struct error *error)
{
	if (process->flags & TASK_ZOMBIE)
		return 0;
	if (kill(process->pid, SIGKILL) < 0 && errno != ESRCH)
		return fail(error, errno, "killing %d", process->pid);
	u64 deadline = now_ms() + 30000;
	for (;;) {
		bool gone = true;
		for (struct tracee *tracee = process->threads; tracee; tracee = tracee->next) {
			if (tracee->state == TRACEE_GONE)
				continue;
			tracee->state = TRACEE_RUNNING;
			if (tracee_poll(tracee, error) < 0)
				tracee->state = TRACEE_GONE;
			gone = gone && tracee->state == TRACEE_GONE;
		}
		if (gone) {
			area_release(&process->agent);
			return 0;
		}
		if (now_ms() > deadline)
			return fail(error, ETIMEDOUT, "%d does not end", process->pid);
		executor_nap(x, 50);
	}
}

void release_everything(struct executor *x)
{
	struct error error;
	int result = 0;
	x->releasing = true;
	for (struct process *process = x->processes; process; process = process->next)
		if (process->made)
			kill(process->pid, SIGKILL);
	while (x->processes) {
		struct process *process = x->processes;
		result = process->made ? process_kill(x, process, &error) : thaw(x, process, false, &error);
		process_drop(x, process);
	}
	if (result < 0)
		fprintf(stderr, "ckpt-executor: %s\n", error.text);
	snapshots_drop_all(x);
}
