/*
 * The signal frame that lets an agent put its task back without the executor: what the kernel's rt_sigreturn on x86_64 reads
 * (struct rt_sigframe, then the FPU state in the form of a signal frame, which is the ptrace form with two magic numbers).
 */
#include "executor.h"
#include <cpuid.h>
#include <errno.h>
#include <string.h>

struct signal_frame {
	u64 restorer, flags, link;
	u64 stack_base;
	u32 stack_flags, stack_pad;
	u64 stack_size;
	u64 r8, r9, r10, r11, r12, r13, r14, r15, di, si, bp, bx, dx, ax, cx, sp, ip, eflags;
	u16 cs, gs, fs, ss;
	u64 error, trap, old_mask, cr2, fpstate, reserved[8];
	u64 mask;
	u8 info[128];
};
enum { FRAME_FLAGS = 7 /* FP_XSTATE | SIGCONTEXT_SS | STRICT_RESTORE_SS */ };
enum { LEGACY_SOFTWARE = 464, HEADER_FEATURES = 512, MAGIC1 = 0x46505853, MAGIC2 = 0x46505845, TILE_DATA = 18 };
/* What the kernel leaves in rax for a call that it would restart on its own. */
enum { RESTARTSYS = 512, RESTARTNOINTR = 513, RESTARTNOHAND = 514, RESTART_BLOCK = 516, RESTART_SYSCALL = 219 };

static u64 fpu_offset(void)
{
	return round_up(SLOT_HEADER + sizeof(struct signal_frame), 64);
}

u64 frame_room(u32 xstate_length)
{
	return round_up(fpu_offset() + xstate_length + 4, 64);
}

/* The end of the largest component but tile data. Asked once, before anything is frozen: cpuid is slow in a virtual machine. */
static u32 length_without_tiles = 576;

void frame_prepare(void)
{
	u32 size, offset, flags, unused, low, high;
	if (!__get_cpuid_count(0xd, 0, &low, &unused, &unused, &high))
		return;
	const u64 features = (low | (u64)high << 32) & ~(1ull << TILE_DATA);
	for (u32 feature = 2; feature < 63; feature++)
		if (features >> feature & 1 && __get_cpuid_count(0xd, feature, &size, &offset, &flags, &unused) &&
		    offset + size > length_without_tiles)
			length_without_tiles = offset + size;
}

static void store_fpu(u8 *place, const struct tracee *tracee)
{
	u64 features, used;
	memcpy(place, tracee->xstate, tracee->xstate_length);
	memcpy(&features, place + LEGACY_SOFTWARE, sizeof(features));
	memcpy(&used, place + HEADER_FEATURES, sizeof(used));
	u32 length = tracee->xstate_length;
	/* A task that never used tile data has a smaller signal frame than ptrace shows; the kernel wants exactly that size. */
	if (!(used >> TILE_DATA & 1)) {
		features &= ~(1ull << TILE_DATA);
		length = (u32)smaller(length, length_without_tiles);
	}
	const struct {
		u32 magic, extended_size;
		u64 features;
		u32 size, pad[7];
	} software = { MAGIC1, length + 4, features, length, { 0 } };
	const u32 end = MAGIC2;
	memcpy(place + LEGACY_SOFTWARE, &software, sizeof(software));
	memcpy(place + length, &end, sizeof(end));
}

void frame_store(struct slot *slot, struct remote_ptr there, const struct tracee *tracee)
{
	const struct user_regs_struct *regs = &tracee->regs;
	struct signal_frame *frame = (struct signal_frame *)((u8 *)slot + SLOT_HEADER);
	*frame = (struct signal_frame){
		.flags = FRAME_FLAGS,
		.stack_flags = 0xff, /* no valid mode: rt_sigreturn then leaves the task's alternate stack alone */
		.r8 = regs->r8,
		.r9 = regs->r9,
		.r10 = regs->r10,
		.r11 = regs->r11,
		.r12 = regs->r12,
		.r13 = regs->r13,
		.r14 = regs->r14,
		.r15 = regs->r15,
		.di = regs->rdi,
		.si = regs->rsi,
		.bp = regs->rbp,
		.bx = regs->rbx,
		.dx = regs->rdx,
		.ax = regs->rax,
		.cx = regs->rcx,
		.sp = regs->rsp,
		.ip = regs->rip,
		.eflags = regs->eflags,
		.cs = (u16)regs->cs,
		.gs = (u16)regs->gs,
		.fs = (u16)regs->fs,
		.ss = (u16)regs->ss,
		.fpstate = there.address + fpu_offset(),
		.mask = tracee->sigmask,
	};
	slot->restart = 0;
	s64 number = -(s64)regs->rax;
	if ((s64)regs->orig_rax >= 0 && (number == RESTARTSYS || number == RESTARTNOINTR || number == RESTARTNOHAND)) {
		frame->ax = regs->orig_rax;
		frame->ip -= 2;
	} else if ((s64)regs->orig_rax >= 0 && number == RESTART_BLOCK && tracee->confined && regs->orig_rax != RESTART_SYSCALL) {
		/* Its own call again, from the begin: restart_syscall might not be allowed. */
		frame->ax = regs->orig_rax;
		frame->ip -= 2;
	} else if ((s64)regs->orig_rax >= 0 && number == RESTART_BLOCK) {
		slot->restart = there.address + SLOT_HEADER + offsetof(struct signal_frame, ax);
	}
	store_fpu((u8 *)slot + fpu_offset(), tracee);
	slot->confined = tracee->confined;
	slot->mask = tracee->sigmask;
	slot->frame = there.address + SLOT_HEADER;
}
