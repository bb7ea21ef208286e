/*
 * The guard of a remote system call. Between the moment a task's registers are ours and the moment they are its own again, the
 * executor may die, and the kernel would let the task run on from wherever it is. So the call is made by code that, if nobody stops
 * it at the exit of the call, puts the mask and the registers back by itself and goes on where the task was.
 * It lies in the unused end of the task's vDSO for the time of one call; the page of the vDSO becomes a private copy by that.
 */
#include "ptrace.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>

enum { RESTARTSYS = 512, RESTARTNOINTR = 513, RESTARTNOHAND = 514, RESTART_BLOCK = 516, RESTART_SYSCALL = 219 };

/* Only moves: the flags of the task stay as they are. What the call does not change is not touched: rsp is its own throughout. */
__asm__(".pushsection .rodata\n"
	"guard_begin:\n"
	"	syscall\n"
	"	mov $14, %eax\n" /* rt_sigprocmask(SIG_SETMASK, mask, NULL, 8) */
	"	mov $2, %edi\n"
	"	lea guard_data(%rip), %rsi\n"
	"	mov $0, %edx\n"
	"	mov $8, %r10d\n"
	"	syscall\n"
	"	mov guard_data+8(%rip), %rax\n"
	"	mov guard_data+16(%rip), %rdi\n"
	"	mov guard_data+24(%rip), %rsi\n"
	"	mov guard_data+32(%rip), %rdx\n"
	"	mov guard_data+40(%rip), %r10\n"
	"	mov guard_data+48(%rip), %r8\n"
	"	mov guard_data+56(%rip), %r9\n"
	"	mov guard_data+64(%rip), %rcx\n"
	"	mov guard_data+72(%rip), %r11\n"
	"	jmp *guard_data+80(%rip)\n"
	"	.balign 8\n"
	"guard_data:\n"
	"	.fill 11, 8, 0\n"
	"guard_end:\n"
	".popsection\n");
extern const char guard_begin[], guard_data[], guard_end[];

struct guard_data {
	u64 mask, rax, rdi, rsi, rdx, r10, r8, r9, rcx, r11, rip;
};

static u64 guard_length(void)
{
	return round_up((u64)(guard_end - guard_begin), 16);
}

/* The end of the vDSO's last page is padding, or still has the guard of an executor that died: then no thread may be in it. */
void guard_find(struct process *process, u64 end)
{
	static const u8 nothing[512];
	u8 bytes[512];
	u64 length = guard_length(), address = end - length;
	struct iovec local = { bytes, length }, remote = { (void *)address, length };
	if (process_vm_readv(process_living_tid(process), &local, 1, &remote, 1, 0) != (ssize_t)length)
		return;
	if (memcmp(bytes, nothing, length) != 0 && memcmp(bytes, guard_begin, (size_t)(guard_data - guard_begin)) != 0)
		return;
	for (const struct tracee *tracee = process->threads; tracee; tracee = tracee->next)
		if (tracee->state != TRACEE_GONE && tracee->regs.rip - address < length)
			return;
	process->guard.address = address;
}

static int write_guard(struct process *process, const u8 *bytes)
{
	if (process->memory < 0) {
		char path[64];
		snprintf(path, sizeof(path), "/proc/%d/mem", process_living_tid(process));
		process->memory = open(path, O_RDWR | O_CLOEXEC);
	}
	ssize_t length = (ssize_t)guard_length();
	return process->memory >= 0 && pwrite(process->memory, bytes, (size_t)length, (off_t)process->guard.address) == length ? 0 : -EIO;
}

struct remote_ptr guard_set(struct tracee *tracee)
{
	struct process *process = tracee->process;
	const struct user_regs_struct *regs = &tracee->regs;
	u8 bytes[512] = { 0 };
	struct guard_data data = { tracee->sigmask, regs->rax, regs->rdi, regs->rsi, regs->rdx, regs->r10,
				   regs->r8,	    regs->r9,  regs->rcx, regs->r11, regs->rip };
	s64 number = (s64)regs->orig_rax < 0 ? 0 : -(s64)regs->rax;
	if (number == RESTARTSYS || number == RESTARTNOINTR || number == RESTARTNOHAND || number == RESTART_BLOCK) {
		data.rip -= 2;
		data.rax = number == RESTART_BLOCK ? RESTART_SYSCALL : regs->orig_rax;
	}
	memcpy(bytes, guard_begin, (size_t)(guard_end - guard_begin));
	memcpy(bytes + (guard_data - guard_begin), &data, sizeof(data));
	if (tracee->made || !process->guard.address || write_guard(process, bytes) < 0)
		return process->syscall_insn;
	process->guarded = true;
	return process->guard;
}

void guard_clear(struct process *process)
{
	static const u8 nothing[512];
	if (process->guarded && write_guard(process, nothing) == 0)
		process->guarded = false;
}
