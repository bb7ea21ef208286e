/* The funnel: every ptrace(2) and waitpid(2) of the executor, errors with task and request, and the state of a tracee. */
#include "ptrace.h"
#include <elf.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/wait.h>

#ifndef PTRACE_GET_RSEQ_CONFIGURATION
#define PTRACE_GET_RSEQ_CONFIGURATION 0x420f
#endif
enum { SECCOMP_GET_FILTER = 0x420c, SECCOMP_GET_METADATA = 0x420d, SUSPEND_SECCOMP = 1 << 21 };
enum { SYSCALL_STOP = SIGTRAP | 0x80, XSTATE_MAX = 65536 };

#define REQUESTS(R)                                                                                                                  \
	R(SEIZE) R(INTERRUPT) R(CONT) R(SYSCALL) R(DETACH) R(SETOPTIONS) R(GETREGS) R(SETREGS) R(GETREGSET) R(SETREGSET)             \
	R(GETSIGMASK) R(SETSIGMASK) R(PEEKSIGINFO) R(GET_RSEQ_CONFIGURATION)
static const struct {
	int request;
	const char *name;
} requests[] = {
#define R(name) { PTRACE_##name, #name },
	REQUESTS(R)
#undef R
	{ SECCOMP_GET_FILTER, "SECCOMP_GET_FILTER" },
	{ SECCOMP_GET_METADATA, "SECCOMP_GET_METADATA" },
};

static const char *request_name(int request)
{
	for (size_t index = 0; index < sizeof(requests) / sizeof(*requests); index++)
		if (requests[index].request == request)
			return requests[index].name;
	return "?";
}

/* The errno a test asked for at this call of this request, or 0. */
static int injected_fault(int request)
{
	static unsigned counter;
	static const char *wanted = "?";
	if (*wanted == '?')
		wanted = getenv("CKPT_TEST_FAULT");
	wanted = wanted ? wanted : "";
	if (!*wanted)
		return 0;
	const char *name = request_name(request);
	size_t length = strlen(name);
	unsigned at;
	int number;
	if (strncmp(wanted, name, length) != 0 || sscanf(wanted + length, ":%u:%d", &at, &number) != 2)
		return 0;
	return ++counter == at ? number : 0;
}

static long funnel(int request, pid_t tid, u64 address, u64 data)
{
	int fault = injected_fault(request);
	if (fault) {
		errno = fault;
		return -1;
	}
	return ptrace((enum __ptrace_request)request, tid, address, data);
}

static int checked(int request, struct tracee *tracee, u64 address, u64 data, struct error *error)
{
	if (funnel(request, tracee->tid, address, data) >= 0)
		return 0;
	return fail(error, errno, "PTRACE_%s of %d (%s)", request_name(request), tracee->tid, tracee_state_name(tracee->state));
}

const char *tracee_state_name(enum tracee_state state)
{
	static const char *const names[] = {
		[TRACEE_RUNNING] = "running", [TRACEE_STOPPED] = "stopped",  [TRACEE_CALL] = "in a remote call",
		[TRACEE_LENT] = "lent",	      [TRACEE_AGENT] = "in the agent", [TRACEE_GONE] = "gone",
	};
	return names[state];
}

/* The one place where a report of the kernel moves a tracee. Returns the signal that waits to be delivered, or 0. */
static int tracee_apply(struct tracee *tracee, int status)
{
	tracee->event_stop = false;
	if (!WIFSTOPPED(status)) {
		tracee->state = TRACEE_GONE;
		tracee->wait_status = status;
		return 0;
	}
	int signal_number = WSTOPSIG(status);
	if (signal_number == SYSCALL_STOP) {
		tracee->state = TRACEE_CALL;
		return 0;
	}
	if (status >> 16 == PTRACE_EVENT_STOP) {
		tracee->stop_signal = signal_number == SIGTRAP ? 0 : signal_number;
		tracee->state = tracee->remote ? TRACEE_LENT : TRACEE_STOPPED;
		tracee->event_stop = true;
		return 0;
	}
	tracee->state = tracee->remote ? TRACEE_LENT : TRACEE_STOPPED;
	return status >> 16 ? 0 : signal_number;
}

/* Takes one report if there is one: 1, 0, or -errno. A signal on its way is delivered, then the task goes on as it was going. */
static int take_report(struct tracee *tracee, int resume, struct error *error)
{
	int status;
	enum tracee_state before = tracee->state;
	pid_t pid = waitpid(tracee->tid, &status, __WALL | WNOHANG);
	if (pid < 0 && errno == ECHILD) {
		/* Another thread's exec took its place. */
		tracee->state = TRACEE_GONE;
		return 1;
	}
	if (pid < 0)
		return fail(error, errno, "waiting for %d", tracee->tid);
	if (pid == 0)
		return 0;
	int signal_number = tracee_apply(tracee, status);
	if (signal_number == 0)
		return 1;
	/* A stop that the kernel is to know by another signal: only SIGSTOP can be sent without being caught. */
	if (signal_number == SIGSTOP && tracee->stop_after)
		signal_number = tracee->stop_after;
	int result = checked(resume, tracee, 0, (u64)signal_number, error);
	tracee->state = before;
	return result;
}

void process_reap(struct process *process)
{
	for (struct tracee *tracee = process->threads; tracee; tracee = tracee->next) {
		siginfo_t info = { 0 };
		int status;
		/* Of a tracee stops are reported as well: those stay where they are. */
		if (tracee->state == TRACEE_GONE || tracee->exiting ||
		    waitid(P_PID, (id_t)tracee->tid, &info, WEXITED | WNOHANG | WNOWAIT | __WALL) < 0 || info.si_pid == 0)
			continue;
		bool ended = info.si_code == CLD_EXITED || info.si_code == CLD_KILLED || info.si_code == CLD_DUMPED;
		if (ended && waitpid(tracee->tid, &status, __WALL | WNOHANG) == tracee->tid)
			tracee_apply(tracee, status);
	}
}

static bool moving(const struct tracee *tracee)
{
	return tracee->state == TRACEE_RUNNING || tracee->state == TRACEE_AGENT;
}

/* Waits for a report. */
static int await_report(struct executor *x, struct tracee *tracee, int resume, u64 deadline, struct error *error)
{
	u64 begin = now_ms();
	for (;;) {
		int result = tracee->state == TRACEE_GONE ? 0 : take_report(tracee, resume, error);
		if (result < 0)
			return result;
		if (tracee->state == TRACEE_GONE)
			return fail(error, ESRCH, "%d ended (wait status 0x%x)", tracee->tid, (unsigned)tracee->wait_status);
		if (result > 0)
			return 0;
		u64 now = now_ms();
		if (now >= deadline)
			return fail(error, ETIMEDOUT, "%d does not stop", tracee->tid);
		if (executor_closing(x))
			return fail(error, ECANCELED, "waiting for %d", tracee->tid);
		/* It takes long: perhaps the leader of a process that was killed. */
		if (now - begin > 20)
			process_reap(tracee->process);
		if (tracee->state != TRACEE_GONE)
			executor_nap(x, (int)smaller(deadline - now, 25));
	}
}

int tracee_seize(struct tracee *tracee, bool kill, struct error *error)
{
	u64 options = PTRACE_O_TRACESYSGOOD | (kill ? PTRACE_O_EXITKILL : 0);
	tracee->suspends = funnel(PTRACE_SEIZE, tracee->tid, 0, options | SUSPEND_SECCOMP) >= 0;
	if (tracee->suspends)
		return 0;
	if (errno != EPERM && errno != EINVAL)
		return fail(error, errno, "PTRACE_SEIZE of %d", tracee->tid);
	/* Without CAP_SYS_ADMIN filters stay active; a task under one is refused when its filters are read. */
	if (funnel(PTRACE_SEIZE, tracee->tid, 0, options) < 0)
		return fail(error, errno, "PTRACE_SEIZE of %d", tracee->tid);
	return 0;
}

int tracee_set_kill(struct tracee *tracee, bool kill, struct error *error)
{
	u64 options = PTRACE_O_TRACESYSGOOD | (kill ? PTRACE_O_EXITKILL : 0);
	return checked(PTRACE_SETOPTIONS, tracee, 0, options | (tracee->suspends ? SUSPEND_SECCOMP : 0), error);
}

int tracee_interrupt(struct tracee *tracee, struct error *error)
{
	return checked(PTRACE_INTERRUPT, tracee, 0, 0, error);
}

int tracee_await_stop(struct executor *x, struct tracee *tracee, u64 deadline, struct error *error)
{
	while (moving(tracee)) {
		int result = await_report(x, tracee, PTRACE_CONT, deadline, error);
		if (result < 0)
			return result;
	}
	return 0;
}

int tracee_stop(struct executor *x, struct tracee *tracee, u64 deadline, struct error *error)
{
	if (!moving(tracee))
		return 0;
	int result = tracee_interrupt(tracee, error);
	return result < 0 ? result : tracee_await_stop(x, tracee, deadline, error);
}

int tracee_continue(struct tracee *tracee, enum tracee_state state, struct error *error)
{
	int result = checked(PTRACE_CONT, tracee, 0, 0, error);
	if (result == 0)
		tracee->state = state;
	return result;
}

int tracee_settle(struct executor *x, struct tracee *tracee, struct error *error)
{
	int result = tracee_interrupt(tracee, error);
	if (result == 0)
		result = tracee_continue(tracee, tracee->remote ? TRACEE_AGENT : TRACEE_RUNNING, error);
	return result < 0 ? result : tracee_await_stop(x, tracee, now_ms() + 10000, error);
}

int tracee_poll(struct tracee *tracee, struct error *error)
{
	if (!moving(tracee))
		return 0;
	return take_report(tracee, PTRACE_CONT, error);
}

int tracee_detach(struct tracee *tracee, struct error *error)
{
	int result = checked(PTRACE_DETACH, tracee, 0, 0, error);
	if (result == 0)
		tracee->state = TRACEE_RUNNING;
	return result;
}

/* Runs to the next syscall stop. A pending event stop may be reported once more in between. */
static int next_syscall_stop(struct executor *x, struct tracee *tracee, struct error *error)
{
	do {
		int result = checked(PTRACE_SYSCALL, tracee, 0, 0, error);
		if (result < 0)
			return result;
		tracee->state = TRACEE_AGENT;
		while (tracee->state == TRACEE_AGENT) {
			result = await_report(x, tracee, PTRACE_SYSCALL, now_ms() + 10000, error);
			if (result < 0)
				return result;
		}
	} while (tracee->state != TRACEE_CALL);
	return 0;
}

int tracee_syscall(struct executor *x, struct tracee *tracee, u64 number, const u64 argument[6], s64 *value, struct error *error)
{
	struct user_regs_struct regs = tracee->regs;
	regs.orig_rax = (u64)-1;
	regs.rax = number;
	regs.rip = guard_set(tracee).address;
	regs.rdi = argument[0];
	regs.rsi = argument[1];
	regs.rdx = argument[2];
	regs.r10 = argument[3];
	regs.r8 = argument[4];
	regs.r9 = argument[5];
	int result = tracee_set_regs(tracee, &regs, error);
	step(remote_registers);
	if (result == 0 && !tracee->masked)
		result = tracee_block_signals(tracee, error);
	if (result == 0)
		result = next_syscall_stop(x, tracee, error);
	step(remote_entry);
	if (result == 0)
		result = next_syscall_stop(x, tracee, error);
	if (result == 0)
		result = tracee_get_regs(tracee, &regs, error);
	if (result < 0)
		return within(error, result, "system call %llu in %d", (unsigned long long)number, tracee->tid);
	*value = (s64)regs.rax;
	return 0;
}

int tracee_put_back(struct tracee *tracee, struct error *error)
{
	/* The mask first: as long as the registers are ours, the agent or the guard would put them back. */
	if (tracee->masked) {
		int result = tracee_set_sigmask(tracee, tracee->sigmask, error);
		if (result < 0)
			return result;
		tracee->masked = false;
		step(put_back_mask);
	}
	if (tracee->remote) {
		int result = checked(PTRACE_SETREGS, tracee, 0, (u64)&tracee->regs, error);
		if (result < 0)
			return result;
		tracee->remote = false;
		tracee->state = TRACEE_STOPPED;
	}
	guard_clear(tracee->process);
	return 0;
}

int tracee_block_signals(struct tracee *tracee, struct error *error)
{
	tracee->masked = true;
	return tracee_set_sigmask(tracee, ~0ull, error);
}

int tracee_get_regs(struct tracee *tracee, struct user_regs_struct *regs, struct error *error)
{
	return checked(PTRACE_GETREGS, tracee, 0, (u64)regs, error);
}

int tracee_set_regs(struct tracee *tracee, const struct user_regs_struct *regs, struct error *error)
{
	int result = checked(PTRACE_SETREGS, tracee, 0, (u64)regs, error);
	if (result == 0) {
		tracee->remote = true;
		tracee->state = TRACEE_LENT;
	}
	return result;
}

int tracee_get_xstate(struct tracee *tracee, struct error *error)
{
	static u8 space[XSTATE_MAX] __attribute__((aligned(64)));
	struct iovec iov = { space, sizeof(space) };
	int result = checked(PTRACE_GETREGSET, tracee, NT_X86_XSTATE, (u64)&iov, error);
	if (result < 0)
		return result;
	free(tracee->xstate);
	tracee->xstate = malloc(iov.iov_len);
	if (!tracee->xstate)
		return fail(error, ENOMEM, "FPU state of %d", tracee->tid);
	memcpy(tracee->xstate, space, iov.iov_len);
	tracee->xstate_length = (u32)iov.iov_len;
	return 0;
}

int tracee_set_xstate(struct tracee *tracee, const void *data, size_t length, struct error *error)
{
	struct iovec iov = { (void *)(uintptr_t)data, length };
	return checked(PTRACE_SETREGSET, tracee, NT_X86_XSTATE, (u64)&iov, error);
}

int tracee_get_sigmask(struct tracee *tracee, u64 *mask, struct error *error)
{
	return checked(PTRACE_GETSIGMASK, tracee, sizeof(*mask), (u64)mask, error);
}

int tracee_set_sigmask(struct tracee *tracee, u64 mask, struct error *error)
{
	return checked(PTRACE_SETSIGMASK, tracee, sizeof(mask), (u64)&mask, error);
}

int tracee_siginfo(struct tracee *tracee, u64 offset, bool shared, siginfo_t infos[32], struct error *error)
{
	struct __ptrace_peeksiginfo_args args = { .off = offset, .flags = shared ? PTRACE_PEEKSIGINFO_SHARED : 0, .nr = 32 };
	long count = funnel(PTRACE_PEEKSIGINFO, tracee->tid, (u64)&args, (u64)infos);
	return count >= 0 ? (int)count : fail(error, errno, "PTRACE_PEEKSIGINFO of %d", tracee->tid);
}

int tracee_rseq(struct tracee *tracee, u8 config[24])
{
	return funnel(PTRACE_GET_RSEQ_CONFIGURATION, tracee->tid, 24, (u64)config) < 0 ? -errno : 0;
}

int tracee_seccomp_filter(struct tracee *tracee, u32 index, void *filter)
{
	long count = funnel(SECCOMP_GET_FILTER, tracee->tid, index, (u64)filter);
	return count < 0 ? -errno : (int)count;
}

int tracee_seccomp_flags(struct tracee *tracee, u32 index, u64 *flags)
{
	struct {
		u64 filter, flags;
	} metadata = { index, 0 };
	if (funnel(SECCOMP_GET_METADATA, tracee->tid, sizeof(metadata), (u64)&metadata) < 0)
		return -errno;
	*flags = metadata.flags;
	return 0;
}

pid_t child_poll(pid_t pid, bool stops, int *status)
{
	pid_t found = waitpid(pid, status, __WALL | WNOHANG | (stops ? WUNTRACED : 0));
	return found < 0 ? -errno : found;
}
