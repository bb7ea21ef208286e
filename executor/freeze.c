/* FREEZE: seizes tasks, their threads and descendants until nothing new appears; writes what ptrace tells of each thread. */
#include "ptrace.h"
#include <asm/unistd.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>

enum { SIGINFO_SIZE = 128, FILTER_MAX = 4096, FILTER_SIZE = 8 };

struct stat_line {
	char state;
	pid_t ppid;
};

static int read_stat(pid_t pid, struct stat_line *line)
{
	char path[64], text[1024];
	snprintf(path, sizeof(path), "/proc/%d/stat", pid);
	cleanup_fd int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	ssize_t length = read(fd, text, sizeof(text) - 1);
	if (length <= 0)
		return -ESRCH;
	text[length] = 0;
	const char *end = strrchr(text, ')');
	if (!end || sscanf(end + 1, " %c %d", &line->state, &line->ppid) != 2)
		return -EBADMSG;
	return 0;
}

bool task_ended(pid_t pid)
{
	struct stat_line line;
	return read_stat(pid, &line) < 0 || line.state == 'Z' || line.state == 'X';
}

/* A number of /proc/TID/status; -1 when it is not there. */
static int status_number(pid_t tid, const char *name)
{
	char path[64], line[256];
	int value = -1;
	size_t length = strlen(name);
	snprintf(path, sizeof(path), "/proc/%d/status", tid);
	FILE *file = fopen(path, "re");
	while (value < 0 && file && fgets(line, sizeof(line), file))
		if (strncmp(line, name, length) == 0 && line[length] == ':')
			value = atoi(line + length + 1);
	if (file)
		fclose(file);
	return value;
}

/* Names who traces it already: the usual reason of EPERM. */
static int say_tracer(pid_t tid, int status, struct error *error)
{
	int tracer = status_number(tid, "TracerPid");
	if (tracer > 0)
		return within(error, status, "%d is traced by %d", tid, tracer);
	return status == -EPERM ? within(error, status, "CAP_SYS_PTRACE is needed, and %d must not be the kernel's", tid) : status;
}

static bool seen_before(const struct process *process, const struct tracee *last)
{
	const struct tracee *tracee = process->threads;
	while (tracee != last && tracee->tid != last->tid)
		tracee = tracee->next;
	return tracee != last;
}

/*
 * Seizes the threads that are not held yet; the number of new ones, or -errno. One that ended meanwhile counts, too: it may have made
 * another behind the reader's back. A leader that has ended is listed for good, and counts once.
 */
static int seize_new_threads(struct executor *x, struct process *process, struct error *error)
{
	char path[64];
	snprintf(path, sizeof(path), "/proc/%d/task", process->pid);
	DIR *directory = opendir(path);
	if (!directory)
		return fail(error, errno == ENOENT ? ESRCH : errno, "threads of %d", process->pid);
	int found = 0, result = 0;
	const struct dirent *name;
	while (result == 0 && (name = readdir(directory))) {
		pid_t tid = atoi(name->d_name);
		if (tid <= 0 || tracee_find(x, tid))
			continue;
		struct tracee *tracee = tracee_add(x, process, tid);
		if (!tracee) {
			result = fail(error, ENOMEM, "thread %d", tid);
			break;
		}
		result = tracee_seize(tracee, false, error);
		if (result < 0) {
			tracee->state = TRACEE_GONE;
			if (result == -ESRCH || (result == -EPERM && task_ended(tid))) {
				result = 0;
				found += !seen_before(process, tracee);
			} else
				result = say_tracer(tid, result, error);
		} else {
			found++;
		}
		step(freeze_first);
	}
	closedir(directory);
	for (struct tracee *tracee = process->threads; result == 0 && tracee; tracee = tracee->next) {
		if (tracee->state != TRACEE_RUNNING || tracee->interrupted)
			continue;
		result = tracee_interrupt(tracee, error);
		tracee->interrupted = result == 0;
		result = result == -ESRCH ? 0 : result; /* waiting tells that it ended */
	}
	return result < 0 ? result : found;
}

/* System calls that the kernel ends with EINTR on any ptrace stop although no signal came; to be done again is harmless. */
static const u16 ended_by_stop[] = { __NR_epoll_wait,	__NR_epoll_pwait,	__NR_epoll_pwait2, __NR_rt_sigtimedwait, __NR_io_getevents,
				     __NR_io_pgetevents, __NR_semop,		__NR_semtimedop,   __NR_read,		 __NR_readv,
				     __NR_recvfrom,	__NR_recvmsg,		__NR_accept,	   __NR_accept4,	 __NR_write,
				     __NR_writev,	__NR_sendto,		__NR_sendmsg };

/* Signals waiting that the task does not block: -errno, 0 or 1. */
static int signal_waits(struct tracee *tracee, struct error *error)
{
	siginfo_t infos[32];
	for (int shared = 0; shared < 2; shared++)
		for (u64 offset = 0;; offset += 32) {
			int count = tracee_siginfo(tracee, offset, shared, infos, error);
			if (count < 0)
				return count;
			for (int index = 0; index < count; index++)
				if (!(tracee->sigmask >> (infos[index].si_signo - 1) & 1))
					return 1;
			if (count < 32)
				break;
		}
	return 0;
}

static int hide_eintr(struct tracee *tracee, struct error *error)
{
	struct user_regs_struct *regs = &tracee->regs;
	tracee->eintr = -1;
	if ((s64)regs->orig_rax < 0 || (s64)regs->rax != -EINTR)
		return 0;
	for (size_t index = 0; index < sizeof(ended_by_stop) / sizeof(*ended_by_stop); index++) {
		if (ended_by_stop[index] != regs->orig_rax)
			continue;
		int waits = signal_waits(tracee, error);
		if (waits)
			return waits < 0 ? waits : 0;
		tracee->eintr = (s64)regs->orig_rax;
		regs->rip -= 2;
		regs->rax = regs->orig_rax;
		regs->orig_rax = (u64)-1;
		tracee->remote = true;
		return tracee_put_back(tracee, error);
	}
	return 0;
}

/* A signal that came while the task was frozen is to end the call after all. */
static int show_eintr(struct tracee *tracee, struct error *error)
{
	if (tracee->eintr < 0)
		return 0;
	int waits = signal_waits(tracee, error);
	if (waits < 0)
		return waits;
	if (waits) {
		tracee->regs.rip += 2;
		tracee->regs.orig_rax = (u64)tracee->eintr;
		tracee->regs.rax = (u64)-EINTR;
		tracee->remote = true;
	}
	tracee->eintr = -1;
	return 0;
}

/* Inside a restartable sequence the kernel would see foreign code and drop the protection: go on at the abort handler, as it would. */
static void leave_rseq(struct tracee *tracee, const u8 config[24])
{
	u64 at, section;
	struct {
		u32 version, flags;
		u64 start, length, abort;
	} descriptor;
	memcpy(&at, config, sizeof(at));
	struct iovec local = { &section, sizeof(section) };
	struct iovec remote = { (void *)(at + 8), sizeof(section) };
	/* In a system call it is not inside one. */
	if (!at || (s64)tracee->regs.orig_rax >= 0 || process_vm_readv(tracee->tid, &local, 1, &remote, 1, 0) != (ssize_t)sizeof(section) || !section)
		return;
	local = (struct iovec){ &descriptor, sizeof(descriptor) };
	remote = (struct iovec){ (void *)section, sizeof(descriptor) };
	if (process_vm_readv(tracee->tid, &local, 1, &remote, 1, 0) != (ssize_t)sizeof(descriptor))
		return;
	if (tracee->regs.rip - descriptor.start < descriptor.length)
		tracee->regs.rip = descriptor.abort;
}

static int record_siginfo(struct tracee *tracee, bool shared, struct buffer *tape, struct error *error)
{
	cleanup_buffer struct buffer queue = { 0 };
	siginfo_t infos[32];
	for (u64 offset = 0;; offset += 32) {
		int count = tracee_siginfo(tracee, offset, shared, infos, error);
		if (count < 0)
			return count;
		buffer_add(&queue, infos, (size_t)count * SIGINFO_SIZE);
		if (count < 32)
			break;
	}
	if (queue.length)
		record(tape, shared ? RECORD_SIGINFO_SHARED : RECORD_SIGINFO, tracee->process->pid,
		       shared ? tracee->process->pid : tracee->tid, -1, 0,
		       0, queue.data, queue.length);
	return queue.failed ? fail(error, ENOMEM, "signals of %d", tracee->tid) : 0;
}

static int record_seccomp(struct tracee *tracee, struct buffer *tape, struct error *error)
{
	pid_t pid = tracee->process->pid, tid = tracee->tid;
	u8 filter[FILTER_MAX * FILTER_SIZE];
	for (u32 index = 0;; index++) {
		int count = tracee_seccomp_filter(tracee, index, NULL);
		if (count == -ENOENT || count == -EINVAL)
			return 0;
		if (count == -EACCES || count == -EPERM) {
			/* Without the right to read filters: only tasks without one can be held. */
			return status_number(tid, "Seccomp") == 0 ? 0 : fail(error, -count, "seccomp filters of %d (CAP_SYS_ADMIN is needed)", tid);
		}
		tracee->confined = true;
		if (count >= 0 && count <= FILTER_MAX)
			count = tracee_seccomp_filter(tracee, index, filter);
		if (count < 0 || count > FILTER_MAX) {
			/* Not readable as classic BPF: the record says so, TypeScript refuses. */
			record(tape, RECORD_SECCOMP, pid, tid, -1, index, count < 0 ? count : -E2BIG, NULL, 0);
			return 0;
		}
		u64 flags = 0;
		int status = tracee_seccomp_flags(tracee, index, &flags);
		record(tape, RECORD_SECCOMP, pid, tid, -1, index, 0, filter, (size_t)count * FILTER_SIZE);
		record(tape, RECORD_SECCOMP_META, pid, tid, -1, index, status, &flags, sizeof(flags));
	}
}

/* The registers and mask that the thread gets back. */
static int learn(struct tracee *tracee, struct error *error)
{
	int result = tracee_get_regs(tracee, &tracee->regs, error);
	if (result == 0)
		result = tracee_get_sigmask(tracee, &tracee->sigmask, error);
	return result == 0 ? hide_eintr(tracee, error) : result;
}

int thread_seize(struct executor *x, struct process *process, u64 deadline, struct error *error)
{
	u8 config[24];
	struct tracee *tracee = tracee_add(x, process, process->pid);
	if (!tracee)
		return fail(error, ENOMEM, "task %d", process->pid);
	int result = tracee_seize(tracee, false, error);
	if (result < 0) {
		tracee->state = TRACEE_GONE;
		return task_ended(process->pid) ? -ESRCH : result;
	}
	result = tracee_interrupt(tracee, error);
	if (result == 0)
		result = tracee_await_stop(x, tracee, deadline, error);
	if (result == 0)
		result = learn(tracee, error);
	if (result == 0 && tracee_rseq(tracee, config) == 0)
		leave_rseq(tracee, config);
	return result;
}

int process_seize(struct executor *x, struct process *process, u64 deadline, struct error *error)
{
	struct stat_line line;
	int result = read_stat(process->pid, &line);
	if (result < 0)
		return fail(error, result == -ENOENT ? ESRCH : -result, "task %d", process->pid);
	process->ppid = line.ppid;
	do {
		result = seize_new_threads(x, process, error);
		for (struct tracee *tracee = process->threads; result >= 0 && tracee; tracee = tracee->next) {
			if (tracee->state != TRACEE_RUNNING)
				continue;
			int waited = tracee_await_stop(x, tracee, deadline, error);
			if (waited == 0)
				waited = learn(tracee, error); /* at once: an EINTR is hidden from now on, even if we die */
			if (waited < 0 && waited != -ESRCH)
				return waited;
		}
	} while (result > 0);
	if (result < 0)
		return result;
	bool alive = false, leader = false, stopped = false;
	for (const struct tracee *tracee = process->threads; tracee; tracee = tracee->next) {
		if (tracee->state == TRACEE_GONE)
			continue;
		alive = true;
		leader = leader || tracee->tid == process->pid;
		stopped = stopped || tracee->stop_signal;
	}
	process->flags = !alive ? TASK_ZOMBIE : (leader ? 0 : TASK_DEAD_LEADER) | (stopped ? TASK_STOPPED : 0);
	return 0;
}

static int record_thread(struct tracee *tracee, struct buffer *tape, struct error *error)
{
	pid_t pid = tracee->process->pid, tid = tracee->tid;
	u8 config[24] = { 0 };
	u64 robust[2] = { 0 };
	int result = tracee_get_xstate(tracee, error);
	if (result < 0)
		return result;
	int rseq = tracee_rseq(tracee, config);
	if (rseq == 0)
		leave_rseq(tracee, config);
	record(tape, RECORD_THREAD, pid, tid, -1, 0, 0, NULL, 0);
	record(tape, RECORD_REGS, pid, tid, -1, 0, 0, &tracee->regs, sizeof(tracee->regs));
	record(tape, RECORD_XSTATE, pid, tid, -1, 0, 0, tracee->xstate, tracee->xstate_length);
	record(tape, RECORD_SIGMASK, pid, tid, -1, 0, 0, &tracee->sigmask, sizeof(tracee->sigmask));
	record(tape, RECORD_RSEQ, pid, tid, -1, 0, rseq, config, sizeof(config));
	int status = syscall(__NR_get_robust_list, tid, &robust[0], &robust[1]) < 0 ? -errno : 0;
	record(tape, RECORD_ROBUST, pid, tid, -1, 0, status, robust, sizeof(robust));
	result = record_siginfo(tracee, false, tape, error);
	return result < 0 ? result : record_seccomp(tracee, tape, error);
}

static int record_process(struct process *process, struct buffer *tape, struct error *error)
{
	struct tracee *first = NULL;
	int stop_signal = 0;
	for (struct tracee *tracee = process->threads; tracee; tracee = tracee->next) {
		if (tracee->state == TRACEE_GONE)
			continue;
		first = first ? first : tracee;
		stop_signal = tracee->stop_signal ? tracee->stop_signal : stop_signal;
	}
	const u32 facts[4] = { (u32)process->ppid, process->flags, (u32)stop_signal, 0 };
	record(tape, RECORD_TASK, process->pid, process->pid, -1, 0, 0, facts, sizeof(facts));
	int result = first ? record_siginfo(first, true, tape, error) : 0;
	if (first)
		first->confined = status_number(first->tid, "Seccomp") > 0; /* strict mode has no filter to read */
	if (process->flags & TASK_DEAD_LEADER)
		record(tape, RECORD_THREAD, process->pid, process->pid, -1, 0, 0, NULL, 0);
	for (struct tracee *tracee = process->threads; result == 0 && tracee; tracee = tracee->next)
		if (tracee->state != TRACEE_GONE)
			result = record_thread(tracee, tape, error);
	return result;
}

/* Adds the children of every thread that are not held yet; the number of new ones, or -errno. */
static int add_children(struct executor *x, struct process *process, struct error *error)
{
	int found = 0;
	for (const struct tracee *tracee = process->threads; tracee; tracee = tracee->next) {
		char path[96];
		snprintf(path, sizeof(path), "/proc/%d/task/%d/children", process->pid, tracee->tid);
		FILE *file = fopen(path, "re");
		int child;
		while (file && fscanf(file, "%d", &child) == 1) {
			process->parent = true;
			if (process_find(x, child))
				continue;
			struct process *added = process_add(x, child);
			if (!added) {
				fclose(file);
				return fail(error, ENOMEM, "child %d", child);
			}
			added->child = true;
			found++;
		}
		if (file)
			fclose(file);
	}
	return found;
}

/* Holds a process, or drops a child that is gone altogether: then 1. */
static int seize_or_drop(struct executor *x, struct process *process, u64 deadline, struct error *error)
{
	struct stat_line line;
	int result = process_seize(x, process, deadline, error);
	bool ended = result == -ESRCH || (result == 0 && process->flags & TASK_ZOMBIE);
	if (!process->child || !ended || read_stat(process->pid, &line) != -ENOENT)
		return result;
	if (now_ms() >= deadline)
		return fail(error, ETIMEDOUT, "children end faster than they can be held");
	*error = (struct error){ "" };
	process_drop(x, process);
	return 1;
}

static int freeze_tree(struct executor *x, u32 flags, u64 deadline, const struct process *last, struct error *error)
{
	int found;
	const struct process *fresh = last; /* everything after it is not held yet */
	do {
		/* Parents first: a vfork parent stops only when its child has gone on. */
		struct process *process;
		found = 0;
		while ((process = fresh ? fresh->next : x->processes)) {
			int result = seize_or_drop(x, process, deadline, error);
			if (result < 0)
				return result;
			found += result; /* who is gone may have left children of its own to others */
			if (result > 0)
				continue;
			fresh = process;
			result = flags & FREEZE_CHILDREN ? add_children(x, process, error) : 0;
			if (result < 0)
				return result;
		}
		step(freeze_seized);
		process = last ? last->next : x->processes;
		/* A frozen task gets no children but orphans of its own descendants. */
		for (; flags & FREEZE_CHILDREN && process; process = process->next) {
			int result = process->parent ? add_children(x, process, error) : 0;
			if (result < 0)
				return result;
			found += result;
		}
	} while (found);
	return 0;
}

/* Puts back the threads of a process and lets them go. Goes on after an error and reports the first. */
int thaw(struct executor *x, struct process *process, bool stop, struct error *error)
{
	struct error first = { "" }, later;
	int result = process->agent.there.address ? process_cure(x, process, &first) : 0;
	if (stop && kill(process->pid, SIGSTOP) < 0 && result == 0)
		result = fail(&first, errno, "SIGSTOP to %d", process->pid);
	process->leaving = false;
	for (struct tracee *tracee = process->threads; tracee; tracee = tracee->next) {
		if (tracee->state == TRACEE_GONE)
			continue;
		if (tracee->state == TRACEE_RUNNING || tracee->state == TRACEE_AGENT) {
			process->leaving = true;
			continue;
		}
		struct error *where = result ? &later : &first;
		int status = show_eintr(tracee, where);
		if (status == 0)
			status = tracee_put_back(tracee, where);
		/* The task must not run with registers of ours, whatever it was that failed. */
		for (int again = 0; status < 0 && status != -ESRCH && again < 3 && tracee_put_back(tracee, &later) < 0;)
			again++;
		int detached = tracee_detach(tracee, status || result ? &later : &first);
		if (detached < 0 && detached != -ESRCH && tracee_detach(tracee, &later) == 0)
			tracee->state = TRACEE_GONE;
		/* What was killed meanwhile is still to be waited for. */
		tracee->state = detached == -ESRCH ? TRACEE_RUNNING : TRACEE_GONE;
		process->leaving = process->leaving || detached == -ESRCH;
		status = status ? status : detached;
		result = result ? result : status == -ESRCH ? 0 : status;
	}
	if (result)
		*error = first;
	return result;
}

void leavers_poll(struct executor *x)
{
	struct error error;
	for (struct process *process = x->processes, *next; process; process = next) {
		next = process->next;
		if (!process->leaving)
			continue;
		process->leaving = false;
		process_reap(process);
		for (struct tracee *tracee = process->threads; tracee; tracee = tracee->next) {
			int result = tracee->state == TRACEE_RUNNING ? tracee_poll(tracee, &error) : 0;
			if (result > 0 && tracee->state == TRACEE_STOPPED && tracee_detach(tracee, &error) == 0)
				tracee->state = TRACEE_GONE;
			else if (result == 0 && (tracee->state == TRACEE_RUNNING || tracee->state == TRACEE_AGENT))
				process->leaving = true;
		}
		if (!process->leaving)
			process_drop(x, process);
	}
}

/* Lets everything after `last` go again. */
static void undo_freeze(struct executor *x, struct process *last)
{
	struct error ignored;
	struct process *next;
	for (struct process *process = last ? last->next : x->processes; process; process = next) {
		next = process->next;
		bool undone = thaw(x, process, false, &ignored) == 0; /* the error to report is what led here */
		(void)undone;
		if (!process->leaving)
			process_drop(x, process);
	}
}

int handle_FREEZE(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	u32 flags = take_u32(request), timeout = take_u32(request), count = take_u32(request);
	take_align(request);
	struct reader pids = *request;
	for (u32 index = 0; index < count && !request->failed; index++)
		take_u32(request);
	int result = take_end(request, error);
	if (result < 0)
		return within(error, result, "FREEZE");
	struct process *last = x->processes;
	while (last && last->next)
		last = last->next;
	u64 deadline = now_ms() + timeout;
	for (u32 index = 0; result == 0 && index < count; index++) {
		pid_t pid = (s32)take_u32(&pids);
		const struct process *known = process_find(x, pid);
		if (known && known->leaving)
			result = fail(error, EBUSY, "task %d has not stopped since the last attempt", pid);
		else if (!known && !process_add(x, pid))
			result = fail(error, ENOMEM, "task %d", pid);
	}
	if (result == 0)
		result = freeze_tree(x, flags, deadline, last, error);
	for (struct process *process = last ? last->next : x->processes; result == 0 && process; process = process->next)
		result = record_process(process, reply, error);
	step(freeze_done);
	if (result < 0)
		undo_freeze(x, last);
	return result;
}
