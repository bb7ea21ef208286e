/* The only way to ptrace(2) and waitpid(2). Every call counts for CKPT_TEST_FAULT=REQUEST:N:ERRNO, which makes the N-th one fail. */
#pragma once
#include "executor.h"

/* Seizes; with seccomp filters suspended where the executor may. `kill`: the task dies with the executor (stubs only). */
int tracee_seize(struct tracee *tracee, bool kill, struct error *error) must_check;
int tracee_set_kill(struct tracee *tracee, bool kill, struct error *error) must_check;
/* Brings a task from running (its own code or the agent) to a PTRACE_EVENT_STOP. -ESRCH: it ended; -ETIMEDOUT, -ECANCELED. */
int tracee_interrupt(struct tracee *tracee, struct error *error) must_check;
int tracee_await_stop(struct executor *x, struct tracee *tracee, u64 deadline, struct error *error) must_check;
int tracee_stop(struct executor *x, struct tracee *tracee, u64 deadline, struct error *error) must_check;
/* From a syscall stop to an event stop, before anything of the task's own runs. */
int tracee_settle(struct executor *x, struct tracee *tracee, struct error *error) must_check;
/* Lets the task run from where its registers are. */
int tracee_continue(struct tracee *tracee, enum tracee_state state, struct error *error) must_check;
/* Takes what the kernel reports without waiting; moves the state. */
int tracee_poll(struct tracee *tracee, struct error *error) must_check;
/* Takes the ends of threads, not their stops. A leader's end is reported only when those of all others have been taken. */
void process_reap(struct process *process);
int tracee_detach(struct tracee *tracee, struct error *error) must_check;
/* One system call in the task, status and value apart. The registers stay ours until tracee_put_back. */
int tracee_syscall(struct executor *x, struct tracee *tracee, u64 number, const u64 argument[6], s64 *value, struct error *error) must_check;
/* Registers and signal mask of its own again. */
int tracee_put_back(struct tracee *tracee, struct error *error) must_check;
int tracee_block_signals(struct tracee *tracee, struct error *error) must_check;
int tracee_get_regs(struct tracee *tracee, struct user_regs_struct *regs, struct error *error) must_check;
int tracee_set_regs(struct tracee *tracee, const struct user_regs_struct *regs, struct error *error) must_check;
int tracee_get_xstate(struct tracee *tracee, struct error *error) must_check;
int tracee_set_xstate(struct tracee *tracee, const void *data, size_t length, struct error *error) must_check;
int tracee_get_sigmask(struct tracee *tracee, u64 *mask, struct error *error) must_check;
int tracee_set_sigmask(struct tracee *tracee, u64 mask, struct error *error) must_check;
/* Up to 32 pending signals from `offset`; the count, or -errno. */
int tracee_siginfo(struct tracee *tracee, u64 offset, bool shared, siginfo_t infos[32], struct error *error) must_check;
/* Returns -errno quietly: an old kernel or no such thing. */
int tracee_rseq(struct tracee *tracee, u8 config[24]);
int tracee_seccomp_filter(struct tracee *tracee, u32 index, void *filter);
int tracee_seccomp_flags(struct tracee *tracee, u32 index, u64 *flags);
/* Waits for any child the executor does not hold as a tracee. pid, 0 (nothing yet) or -errno. */
pid_t child_poll(pid_t pid, bool stops, int *status);
const char *tracee_state_name(enum tracee_state state);
