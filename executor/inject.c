/* INJECT and CURE: the agent into a frozen process and out again, so that the process cannot tell. */
#include "ptrace.h"
#include <asm/unistd.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/uio.h>

enum { CS_64_BIT = 0x33, FLAGS_PLAIN = 0x202, CHUNK = 65536 };

static bool find_in(pid_t tid, u64 begin, u64 end, struct remote_ptr *found)
{
	static u8 bytes[CHUNK];
	for (; begin < end; begin += CHUNK - 1) {
		struct iovec local = { bytes, CHUNK }, remote = { (void *)begin, smaller(CHUNK, end - begin) };
		ssize_t length = process_vm_readv(tid, &local, 1, &remote, 1, 0);
		const u8 *at = length > 0 ? memmem(bytes, (size_t)length, "\x0f\x05", 2) : NULL;
		if (at) {
			found->address = begin + (u64)(at - bytes);
			return true;
		}
		if (length < CHUNK)
			return false;
	}
	return false;
}

/* The place of a syscall instruction: in the vDSO, or anywhere in its code when the process has unmapped that. */
int find_syscall(struct process *process, struct error *error)
{
	char path[64], line[PATH_MAX + 128];
	if (process->syscall_insn.address)
		return 0;
	pid_t tid = process_living_tid(process);
	snprintf(path, sizeof(path), "/proc/%d/maps", tid);
	FILE *maps = fopen(path, "re");
	if (!maps)
		return fail(error, errno, "%s", path);
	bool found = false;
	for (int pass = 0; pass < 2 && !found; pass++) {
		rewind(maps);
		while (!found && fgets(line, sizeof(line), maps)) {
			unsigned long long begin, end;
			char mode[5];
			if (sscanf(line, "%llx-%llx %4s", &begin, &end, mode) == 3 && mode[0] == 'r' && mode[2] == 'x' &&
			    end <= (unsigned long long)INT64_MAX && (pass == 1 || strstr(line, "[vdso]")))
				found = find_in(tid, begin, end, &process->syscall_insn);
			if (found && pass == 0)
				guard_find(process, end);
		}
	}
	fclose(maps);
	return found ? 0 : fail(error, ENOEXEC, "no system call instruction in %d", process->pid);
}

/* Maps the area in the task, and gives it back its registers before anything else is done. */
static int map_remotely(struct executor *x, struct process *process, struct tracee *tracee, struct error *error)
{
	struct area *area = &process->agent;
	/* Without reserve: by that an area is known for ours that is still empty when its executor dies. */
	const u64 arguments[6] = { 0, area->length, PROT_READ | PROT_EXEC, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, (u64)-1, 0 };
	s64 value = 0;
	int result = tracee_syscall(x, tracee, __NR_mmap, arguments, &value, error);
	step(inject_call);
	int back = tracee_put_back(tracee, error);
	if (result == 0)
		result = back;
	if (result == 0)
		result = tracee_settle(x, tracee, error);
	if (result == 0 && value < 0)
		result = fail(error, (int)-value, "mmap of the agent");
	if (result == 0)
		area->there.address = (u64)value;
	return result;
}

static int share(struct process *process, struct error *error)
{
	struct area *area = &process->agent;
	char path[96];
	snprintf(path, sizeof(path), "/proc/%d/map_files/%llx-%llx", process_living_tid(process), (unsigned long long)area->there.address,
		 (unsigned long long)(area->there.address + area->length));
	cleanup_fd int fd = open(path, O_RDWR | O_CLOEXEC);
	if (fd < 0)
		return fail(error, errno, "%s%s", path, errno == EPERM ? " (CAP_CHECKPOINT_RESTORE or CAP_SYS_ADMIN is needed)" : "");
	void *here = mmap(NULL, area->length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (here == MAP_FAILED)
		return fail(error, errno, "mapping %s", path);
	area->here = here;
	return area_fill(area, error);
}

/*
 * Where a filter allows rt_sigreturn, an agent alone can always go home. Where it does not, it must do so before the kernel lets go
 * of the executor's tracees, the last thing of an exit. The first thing is the robust futexes, which wake the agent; in between
 * files are closed, and to close an inotify descriptor that watches something mostly takes milliseconds.
 */
static void exit_slowly(void)
{
	static int watcher = -1;
	if (watcher < 0 && (watcher = inotify_init1(IN_CLOEXEC)) >= 0)
		(void)inotify_add_watch(watcher, "/proc", IN_DELETE_SELF);
}

int agent_enter(struct executor *x, struct tracee *tracee, struct error *error)
{
	(void)x;
	const struct area *area = &tracee->process->agent;
	if (tracee->state == TRACEE_AGENT)
		return 0;
	if (tracee->state == TRACEE_LENT)
		return tracee_continue(tracee, TRACEE_AGENT, error);
	if (tracee->state != TRACEE_STOPPED || !tracee->bound || tracee->made)
		return fail(error, EINVAL, "%d is %s and cannot enter the agent", tracee->tid, tracee_state_name(tracee->state));
	struct slot *slot = slot_reset(area, tracee->slot);
	struct remote_ptr there = slot_there(area, tracee->slot);
	if (tracee->confined)
		exit_slowly();
	slot->keep = round_up(area->program_offset, 4096);
	slot->stopped = tracee->stop_signal && !tracee->confined ? (u64)getpid() : 0;
	frame_store(slot, there, tracee);
	step(enter_frame);
	struct user_regs_struct regs = tracee->regs;
	bool first = tracee == process_main(tracee->process);
	regs.orig_rax = (u64)-1;
	regs.eflags = FLAGS_PLAIN;
	regs.rip = area->there.address;
	regs.rdi = there.address;
	regs.rsi = area->there.address + area->code_length;
	regs.rdx = first ? area->length - area->code_length : 0;
	regs.rsp = there.address + area->slot_size;
	/* Registers before the mask: an agent alone puts back the mask, nobody else would. */
	int result = tracee_set_regs(tracee, &regs, error);
	step(enter_registers);
	if (result == 0)
		result = tracee_block_signals(tracee, error);
	if (result == 0)
		result = tracee_continue(tracee, TRACEE_AGENT, error);
	step(enter_running);
	return result;
}

static int inject(struct executor *x, struct process *process, u32 slot_size, struct error *error)
{
	struct tracee *leader = process_main(process);
	struct area *area = &process->agent;
	if (!leader)
		return fail(error, ESRCH, "task %d has ended", process->pid);
	if (leader->regs.cs != CS_64_BIT)
		return fail(error, ENOEXEC, "task %d is not a 64-bit program", process->pid);
	u32 slots = 0;
	for (struct tracee *tracee = process->threads; tracee; tracee = tracee->next) {
		if (tracee->state == TRACEE_GONE)
			continue;
		tracee->slot = slots++;
		tracee->bound = true;
	}
	area->slots = slots;
	area->program_offset = frame_room(leader->xstate_length);
	area->slot_size = round_up(slot_size, x->page_size);
	area->code_length = agent_code_length(x->page_size, slots);
	area->length = area->code_length + slots * area->slot_size;
	if (area->slot_size < round_up(area->program_offset, x->page_size) + 2 * x->page_size)
		return fail(error, EINVAL, "slots of %u bytes are too small", slot_size);
	step(inject_begin);
	int result = find_syscall(process, error);
	if (result == 0)
		result = map_remotely(x, process, leader, error);
	step(inject_mapped);
	if (result == 0)
		result = share(process, error);
	step(inject_shared);
	if (result == 0)
		result = agent_start(x, leader, NULL, 0, NULL, 0, error); /* makes the slots writable */
	if (result == 0)
		result = agent_collect(x, leader, error);
	step(inject_done);
	return result;
}

static int inject_or_undo(struct executor *x, struct process *process, u32 slot_size, struct error *error)
{
	if (process->agent.here)
		return fail(error, EALREADY, "task %d has an agent", process->pid);
	int status = inject(x, process, slot_size, error);
	struct error other;
	if (status < 0 && process_cure(x, process, &other) < 0)
		status = within(error, status, "%s, after", other.text);
	return status < 0 ? within(error, status, "injecting into %d", process->pid) : 0;
}

int process_cure(struct executor *x, struct process *process, struct error *error)
{
	struct area *area = &process->agent;
	if (!area->there.address)
		return 0;
	step(cure_begin);
	struct tracee *leader = process_main(process);
	int result = 0;
	u64 deadline = now_ms() + 10000;
	for (struct tracee *tracee = process->threads; tracee; tracee = tracee->next)
		tracee->interrupted = tracee->state == TRACEE_AGENT && tracee_interrupt(tracee, error) == 0;
	for (struct tracee *tracee = process->threads; tracee; tracee = tracee->next) {
		if (tracee->state == TRACEE_GONE)
			continue;
		int status = tracee->interrupted ? tracee_await_stop(x, tracee, deadline, error) : tracee_stop(x, tracee, deadline, error);
		if (status < 0 && status != -ESRCH)
			status = tracee_stop(x, tracee, deadline, error);
		if (status == 0 && tracee != leader)
			status = tracee_put_back(tracee, error);
		if (status < 0 && status != -ESRCH)
			result = status;
	}
	step(cure_threads);
	/* A thread that is still in the agent leaves it by itself when the executor ends: then the memory must be there. */
	if (result < 0)
		return result;
	leader = process_main(process);
	if (leader) {
		const u64 arguments[6] = { area->there.address, area->length };
		s64 value = 0;
		int status = tracee_syscall(x, leader, __NR_munmap, arguments, &value, error);
		step(cure_call);
		int back = tracee_put_back(leader, error);
		step(cure_unmapped);
		status = status ? status : back;
		if (status == 0)
			status = tracee_settle(x, leader, error);
		if (status == 0 && value < 0)
			status = fail(error, (int)-value, "munmap of the agent in %d", process->pid);
		if (status < 0 && status != -ESRCH)
			result = status;
	}
	area_release(area);
	*area = (struct area){ 0 };
	for (struct tracee *tracee = process->threads; tracee; tracee = tracee->next)
		tracee->bound = false;
	step(cure_done);
	return result;
}

/* Reads the pids of a request: list of packed s32. */
static int take_processes(struct executor *x, struct reader *request, u32 count, const char *name, struct error *error)
{
	struct reader check = *request;
	for (u32 index = 0; index < count && !check.failed; index++) {
		pid_t pid = (s32)take_u32(&check);
		if (!check.failed && !process_find(x, pid))
			return fail(error, ESRCH, "%s: task %d is not held", name, pid);
	}
	int result = take_end(&check, error);
	return result < 0 ? within(error, result, "%s", name) : 0;
}

int handle_INJECT(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	u32 count = take_u32(request), slot_size = take_u32(request);
	int result = take_processes(x, request, count, "INJECT", error);
	if (result < 0)
		return result;
	buffer_u32(reply, count);
	buffer_u32(reply, 0);
	for (u32 index = 0; index < count; index++) {
		struct process *process = process_find(x, (s32)take_u32(request));
		struct error here = { "" };
		int status = inject_or_undo(x, process, slot_size, &here);
		const struct area *area = &process->agent;
		if (status < 0 && !error->text[0])
			*error = here;
		buffer_u32(reply, (u32)process->pid);
		buffer_u32(reply, (u32)status);
		buffer_u64(reply, status < 0 ? 0 : area->there.address);
		buffer_u64(reply, status < 0 ? 0 : slot_there(area, 0).address);
		buffer_u64(reply, area->slot_size);
		buffer_u32(reply, area->slots);
		buffer_u32(reply, 0);
	}
	return result;
}

int handle_CURE(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	(void)reply;
	u32 count = take_u32(request);
	take_align(request);
	int result = take_processes(x, request, count, "CURE", error);
	if (result < 0)
		return result;
	for (u32 index = 0; index < count; index++) {
		int status = process_cure(x, process_find(x, (s32)take_u32(request)), error);
		result = result ? result : status;
	}
	return result;
}

int handle_FINISH(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	(void)reply;
	u32 action = take_u32(request), count = take_u32(request);
	int result = take_processes(x, request, count, "FINISH", error);
	if (result < 0)
		return result;
	if (action > FINISH_KILL)
		return fail(error, EINVAL, "FINISH: action %u", action);
	step(finish_begin);
	struct reader pids = *request;
	for (u32 index = 0; action == FINISH_KILL && index < count; index++)
		kill((s32)take_u32(&pids), SIGKILL);
	for (u32 index = 0; index < count; index++) {
		struct process *process = process_find(x, (s32)take_u32(request));
		if (!process)
			continue; /* named twice */
		int status = action == FINISH_KILL ? process_kill(x, process, error)
						   : thaw(x, process, action == FINISH_STOP && !(process->flags & TASK_ZOMBIE), error);
		if (!process->leaving)
			process_drop(x, process);
		result = result ? result : status;
	}
	snapshots_close(x);
	step(finish_done);
	return result;
}
