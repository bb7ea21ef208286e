/* New tasks for a restore: they run the agent from their first instruction and die with the executor until they are released. */
#include "ptrace.h"
#include <errno.h>
#include <linux/sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>

enum { PLAIN_FLAGS = 0x202, UNMAPS_MAX = 1 << 16 };

/* The area where all stubs find it: code readable and executable, slots readable and writable; a second view is the executor's own. */
static int map_area(struct area *area, struct error *error)
{
	cleanup_fd int fd = memfd_create("ckpt-agent", MFD_CLOEXEC);
	if (fd < 0 || ftruncate(fd, (off_t)area->length) < 0)
		return fail(error, errno, "memory of the agent");
	const int flags = MAP_SHARED | MAP_FIXED_NOREPLACE;
	void *code = (void *)area->there.address;
	void *slots = (void *)(area->there.address + area->code_length);
	void *here = mmap(NULL, area->length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (here == MAP_FAILED)
		return fail(error, errno, "memory of the agent");
	if (mmap(code, area->code_length, PROT_READ | PROT_EXEC, flags, fd, 0) != code ||
	    mmap(slots, area->length - area->code_length, PROT_READ | PROT_WRITE, flags, fd, (off_t)area->code_length) != slots) {
		int number = errno;
		munmap(here, area->length);
		return fail(error, number, "agent at 0x%llx", (unsigned long long)area->there.address);
	}
	area->here = here;
	return area_fill(area, error);
}

int handle_AREA(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	u64 address = take_u64(request);
	u32 slots = take_u32(request), slot_size = take_u32(request);
	int result = take_end(request, error);
	if (result < 0)
		return within(error, result, "AREA");
	if (x->area.here)
		return fail(error, EALREADY, "AREA");
	struct area area = { .slots = slots,
			     .slot_size = round_up(slot_size, x->page_size),
			     .program_offset = SLOT_HEADER,
			     .code_length = agent_code_length(x->page_size, slots),
			     .there = { address } };
	area.length = area.code_length + slots * area.slot_size;
	if (address % x->page_size || slots == 0 || area.slot_size < 2 * SLOT_STACK)
		return fail(error, EINVAL, "AREA: address, number or size of slots");
	result = map_area(&area, error);
	if (result < 0)
		return result;
	x->area = area;
	buffer_u64(reply, address);
	buffer_u64(reply, slot_there(&area, 0).address);
	buffer_u64(reply, address + area.length);
	return 0;
}

static int check_slot(struct executor *x, u32 slot, struct error *error)
{
	if (!x->area.here || slot >= x->area.slots)
		return fail(error, EINVAL, "slot %u of %u", slot, x->area.slots);
	for (const struct process *process = x->processes; process; process = process->next)
		for (const struct tracee *tracee = process->threads; tracee; tracee = tracee->next)
			if (tracee->made && tracee->slot == slot && tracee->state != TRACEE_GONE)
				return fail(error, EBUSY, "slot %u belongs to %d", slot, tracee->tid);
	return 0;
}

/* A thread of a restore, about to be held; its process is added when it is new. */
static struct tracee *add_made(struct executor *x, pid_t pid, pid_t tid, u32 slot)
{
	struct process *process = process_find(x, pid);
	process = process ? process : process_add(x, pid);
	struct tracee *tracee = process ? tracee_add(x, process, tid) : NULL;
	if (!tracee)
		return NULL;
	process->made = true;
	tracee->made = true;
	tracee->bound = true;
	tracee->slot = slot;
	tracee->remote = true;
	tracee->masked = true;
	return tracee;
}

static struct user_regs_struct agent_registers(const struct area *area, const struct tracee *tracee)
{
	struct user_regs_struct regs = tracee->regs;
	regs.orig_rax = (u64)-1;
	regs.eflags = PLAIN_FLAGS;
	regs.rip = area->there.address;
	regs.rdi = slot_there(area, tracee->slot).address;
	regs.rdx = 0;
	regs.rsp = regs.rdi + area->slot_size;
	regs.fs_base = 0;
	regs.gs_base = 0;
	return regs;
}

/* From its first stop into the agent. */
static int settle_in(const struct area *area, struct tracee *tracee, struct error *error)
{
	int result = tracee_get_regs(tracee, &tracee->regs, error);
	if (result == 0) {
		tracee->regs = agent_registers(area, tracee);
		result = tracee_set_regs(tracee, &tracee->regs, error);
	}
	if (result == 0)
		result = tracee_block_signals(tracee, error);
	return result == 0 ? tracee_continue(tracee, TRACEE_AGENT, error) : result;
}

static pid_t clone_stub(u64 flags, pid_t pid)
{
	pid_t wanted = pid;
	struct clone_args args = {
		.flags = flags,
		.exit_signal = SIGCHLD,
		.set_tid = pid ? (u64)&wanted : 0,
		.set_tid_size = pid ? 1 : 0,
	};
	return (pid_t)syscall(SYS_clone3, &args, sizeof(args));
}

int handle_STUB(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	pid_t pid = (s32)take_u32(request);
	u32 index = take_u32(request);
	u64 flags = take_u64(request);
	int result = take_end(request, error);
	if (result == 0)
		result = check_slot(x, index, error);
	if (result == 0 && flags & (CLONE_VM | CLONE_THREAD | CLONE_VFORK | CLONE_PIDFD))
		result = fail(error, EINVAL, "clone flags 0x%llx", (unsigned long long)flags);
	if (result < 0)
		return within(error, result, "STUB");
	slot_reset(&x->area, index);
	pid_t child = clone_stub(flags, pid);
	if (child < 0)
		return fail(error, errno, "making a task with pid %d%s", pid,
			    errno == EPERM ? " (CAP_CHECKPOINT_RESTORE or CAP_SYS_ADMIN is needed)" : "");
	if (child == 0) {
		/* The agent at once: until it is seized, the robust word is what ends it with the executor. */
		u64 slot = slot_there(&x->area, index).address;
		__asm__ volatile("mov %0, %%rsp\n\txor %%edx, %%edx\n\tjmp *%1\n"
				 :
				 : "r"(slot + x->area.slot_size), "r"(x->area.there.address), "D"(slot)
				 : "rdx", "memory");
		__builtin_unreachable();
	}
	step(stub_cloned);
	struct tracee *tracee = add_made(x, child, child, index);
	if (!tracee) {
		kill(child, SIGKILL);
		return fail(error, ENOMEM, "task %d", child);
	}
	result = tracee_seize(tracee, true, error);
	if (result == 0)
		result = tracee_interrupt(tracee, error);
	if (result == 0)
		result = tracee_await_stop(x, tracee, now_ms() + 10000, error);
	if (result == 0)
		result = settle_in(&x->area, tracee, error);
	step(stub_held);
	buffer_u32(reply, (u32)child);
	return result < 0 ? within(error, result, "holding new task %d", child) : 0;
}

static pid_t leader_of(pid_t tid)
{
	char path[64], line[256];
	snprintf(path, sizeof(path), "/proc/%d/status", tid);
	FILE *file = fopen(path, "re");
	pid_t leader = 0;
	while (file && fgets(line, sizeof(line), file))
		if (sscanf(line, "Tgid: %d", &leader) == 1)
			break;
	if (file)
		fclose(file);
	return leader;
}

static int adopt(struct executor *x, pid_t tid, u32 slot, struct error *error)
{
	int result = tracee_find(x, tid) ? fail(error, EALREADY, "%d is held", tid) : check_slot(x, slot, error);
	pid_t leader = leader_of(tid);
	if (result == 0 && !leader)
		result = fail(error, ESRCH, "%d", tid);
	if (result < 0)
		return result;
	struct tracee *tracee = add_made(x, leader, tid, slot);
	if (!tracee)
		return fail(error, ENOMEM, "%d", tid);
	slot_reset(&x->area, slot);
	/* What it was born from tells whether filters are suspended: the options are inherited. */
	const struct tracee *elder = tracee->process->threads == tracee ? x->processes->threads : tracee->process->threads;
	tracee->suspends = elder && elder->suspends;
	result = tracee_await_stop(x, tracee, now_ms() + 10000, error);
	if (result == 0)
		result = tracee_set_kill(tracee, true, error);
	return result == 0 ? settle_in(&x->area, tracee, error) : result;
}

int handle_ADOPT(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	(void)reply;
	u32 count = take_u32(request);
	take_align(request);
	struct reader pairs = *request;
	take(request, (size_t)count * 8);
	int result = take_end(request, error);
	for (u32 index = 0; result == 0 && index < count; index++) {
		pid_t tid = (s32)take_u32(&pairs);
		result = adopt(x, tid, take_u32(&pairs), error);
		step(adopt);
	}
	return result < 0 ? within(error, result, "ADOPT") : 0;
}

struct preparation {
	struct tracee *tracee;
	u32 flags, xstate_length, unmaps;
	u64 syscall_insn, sigmask;
	const u8 *regs, *xstate, *ranges;
};

static int take_preparation(struct executor *x, struct reader *request, struct preparation *wanted, struct error *error)
{
	pid_t tid = (s32)take_u32(request);
	wanted->flags = take_u32(request);
	wanted->syscall_insn = take_u64(request);
	wanted->sigmask = take_u64(request);
	wanted->regs = take(request, sizeof(struct user_regs_struct));
	wanted->xstate_length = take_u32(request);
	wanted->unmaps = take_u32(request);
	if (wanted->unmaps > UNMAPS_MAX)
		request->failed = true;
	wanted->ranges = request->failed ? NULL : take(request, (size_t)wanted->unmaps * 16);
	wanted->xstate = request->failed ? NULL : take(request, wanted->xstate_length);
	take_align(request);
	if (request->failed)
		return fail(error, EBADMSG, "the element of %d is cut short", tid);
	wanted->tracee = tracee_find(x, tid);
	return wanted->tracee && wanted->tracee->made ? 0 : fail(error, ESRCH, "%d is not a task of this restore", tid);
}

static int unmap_ranges(struct executor *x, const struct preparation *wanted, struct error *error)
{
	struct tracee *tracee = wanted->tracee;
	tracee->process->syscall_insn.address = wanted->syscall_insn;
	for (u32 index = 0; index < wanted->unmaps; index++) {
		u64 arguments[6] = { 0 };
		s64 value = 0;
		memcpy(arguments, wanted->ranges + (size_t)index * 16, 16);
		int result = tracee_syscall(x, tracee, SYS_munmap, arguments, &value, error);
		if (result == 0 && value < 0)
			result = fail(error, (int)-value, "unmapping 0x%llx in %d", (unsigned long long)arguments[0], tracee->tid);
		if (result < 0)
			return result;
	}
	step(prepare_unmapped);
	return wanted->unmaps ? tracee_settle(x, tracee, error) : 0;
}

static int prepare(struct executor *x, const struct preparation *wanted, struct error *error)
{
	struct tracee *tracee = wanted->tracee;
	int result = tracee_stop(x, tracee, now_ms() + 10000, error);
	if (result == 0 && wanted->flags & PREPARE_LEADER)
		result = unmap_ranges(x, wanted, error);
	if (result < 0)
		return result;
	memcpy(&tracee->regs, wanted->regs, sizeof(tracee->regs));
	tracee->sigmask = wanted->sigmask;
	tracee->stop_after = (int)(wanted->flags / PREPARE_STOPPED_BY & 0xff);
	if (wanted->xstate_length)
		result = tracee_set_xstate(tracee, wanted->xstate, wanted->xstate_length, error);
	return result == 0 ? tracee_put_back(tracee, error) : result;
}

int handle_PREPARE(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	(void)reply;
	u32 count = take_u32(request);
	take_align(request);
	struct reader check = *request;
	struct preparation wanted;
	int result = 0;
	for (u32 index = 0; result == 0 && index < count; index++)
		result = take_preparation(x, &check, &wanted, error);
	if (result == 0)
		result = take_end(&check, error);
	step(prepare_begin);
	for (u32 index = 0; result == 0 && index < count; index++) {
		result = take_preparation(x, request, &wanted, error);
		if (result == 0)
			result = prepare(x, &wanted, error);
	}
	step(prepare_done);
	return result < 0 ? within(error, result, "PREPARE") : 0;
}

static int into_stop(struct executor *x, struct tracee *tracee, struct error *error)
{
	for (tracee->stop_signal = 0; tracee->stop_signal == 0;) {
		int result = tracee_continue(tracee, TRACEE_RUNNING, error);
		if (result == 0)
			result = tracee_await_stop(x, tracee, now_ms() + 10000, error);
		if (result == 0 && tracee->state != TRACEE_STOPPED)
			result = fail(error, ESRCH, "%d, which was to be stopped", tracee->tid);
		if (result < 0)
			return result;
	}
	return 0;
}

/* Into a group stop before anything of its own runs: no thread gets to its code, no waiting signal is delivered first. */
static int stop_process(struct executor *x, struct process *process, struct error *error)
{
	struct tracee *leader = process_main(process);
	if (!leader || !leader->stop_after)
		return 0;
	/* The stop's own signal must not be blocked, else the kernel queues it. */
	int result = tracee_set_sigmask(leader, ~(1ull << (leader->stop_after - 1)), error);
	if (result == 0 && kill(process->pid, SIGSTOP) < 0)
		result = fail(error, errno, "SIGSTOP to %d", process->pid);
	if (result == 0)
		result = into_stop(x, leader, error);
	if (result == 0)
		result = tracee_set_sigmask(leader, leader->sigmask, error);
	/* The others take part in it as soon as they go on. */
	for (struct tracee *tracee = process->threads; result == 0 && tracee; tracee = tracee->next)
		if (tracee != leader && tracee->state == TRACEE_STOPPED)
			result = into_stop(x, tracee, error);
	return result;
}

/* In two passes: when the executor dies in between, all live or all die as far as possible. */
static int release(struct executor *x, struct reader tids, u32 count, struct error *error)
{
	struct reader second = tids;
	int result = 0;
	for (u32 index = 0; result == 0 && index < count; index++) {
		struct tracee *tracee = tracee_find(x, (s32)take_u32(&tids));
		result = tracee_set_kill(tracee, false, error);
	}
	step(release_begin);
	for (u32 index = 0; result == 0 && index < count; index++) {
		struct tracee *tracee = tracee_find(x, (s32)take_u32(&second));
		result = tracee ? tracee_detach(tracee, error) : 0;
		if (result == -ESRCH) /* one that runs already has ended it */
			result = 0;
		if (result == 0 && tracee)
			tracee->state = TRACEE_GONE;
	}
	return result;
}

int handle_RELEASE(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	(void)reply;
	u32 count = take_u32(request);
	take_align(request);
	struct reader tids = *request, check = *request;
	take(request, (size_t)count * 4);
	int result = take_end(request, error);
	for (u32 index = 0; result == 0 && index < count; index++) {
		pid_t tid = (s32)take_u32(&check);
		const struct tracee *tracee = tracee_find(x, tid);
		if (!tracee || !tracee->made || tracee->state != TRACEE_STOPPED)
			result = fail(error, EINVAL, "%d is not prepared", tid);
	}
	for (struct process *process = x->processes; result == 0 && process; process = process->next)
		if (process->made)
			result = stop_process(x, process, error);
	if (result == 0)
		result = release(x, tids, count, error);
	for (struct process *process = x->processes, *next; result == 0 && process; process = next) {
		next = process->next;
		if (process->made && !process_main(process))
			process_drop(x, process);
	}
	step(release_done);
	return result < 0 ? within(error, result, "RELEASE") : 0;
}

int handle_KILL(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	(void)reply;
	u32 count = take_u32(request);
	take_align(request);
	struct reader pids = *request;
	take(request, (size_t)count * 4);
	int result = take_end(request, error);
	if (result < 0)
		return within(error, result, "KILL");
	for (struct reader all = pids; all.position < pids.position + (size_t)count * 4;)
		kill((s32)take_u32(&all), SIGKILL);
	for (u32 index = 0; index < count; index++) {
		pid_t pid = (s32)take_u32(&pids);
		struct process *process = process_find(x, pid);
		int status = process ? process_kill(x, process, error) : 0;
		result = result ? result : status;
		if (process)
			process_drop(x, process);
		/* A task born stopped and never adopted, or one that ended before: reaped if it is ours to reap. */
		int ignored;
		u64 deadline = now_ms() + 10000;
		while (child_poll(pid, false, &ignored) >= 0 && !task_ended(pid) && now_ms() < deadline)
			executor_nap(x, 10);
		child_poll(pid, false, &ignored);
	}
	return result;
}
