/*
 * The agent: position independent, general registers only (the task's FPU state stays untouched), no libc, no stack protector.
 * It runs programs inside a task. Two things wake it: the executor's go, and the executor's death (a robust futex, no timeout,
 * so that the task's restart_block survives). After a death it puts its task back by rt_sigreturn from a frame stored beforehand.
 */
#include "agent.h"
#include <linux/futex.h>
#include <asm/unistd.h>
#include <poll.h>

/* linux/futex.h has these since 5.16. */
struct wait_one {
	uint64_t value, address;
	uint32_t flags, reserved;
};
enum { WAITV = 449, WORD_32 = 2 };

#define IN_AGENT __attribute__((section("agent_text"), used))

/* The beginning of what is copied. The data area arrives readable and executable (one mapping, no RWX): take the writable part first. */
__asm__(".pushsection agent_text,\"ax\",@progbits\n"
	".globl agent_begin\n"
	"agent_begin:\n"
	"	mov %rdi, %r12\n"
	"	test %rdx, %rdx\n"
	"	jz 1f\n"
	"	mov %rsi, %rdi\n"
	"	mov %rdx, %rsi\n"
	"	mov $3, %edx\n"
	"	mov $10, %eax\n" /* mprotect(data, length, PROT_READ | PROT_WRITE) */
	"	syscall\n"
	"	test %rax, %rax\n"
	"	jz 1f\n"
	"0:	mov $34, %eax\n" /* pause: the executor sees that nothing comes and cures */
	"	syscall\n"
	"	jmp 0b\n"
	"1:	mov %r12, %rdi\n"
	"	and $-16, %rsp\n"
	"	call agent_loop\n"
	"	ud2\n"
	".popsection\n");

static inline __attribute__((always_inline)) int64_t call(uint64_t number, uint64_t a, uint64_t b, uint64_t c, uint64_t d,
							   uint64_t e, uint64_t f)
{
	int64_t result;
	register uint64_t r10 __asm__("r10") = d;
	register uint64_t r8 __asm__("r8") = e;
	register uint64_t r9 __asm__("r9") = f;
	__asm__ volatile("syscall"
			 : "=a"(result)
			 : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
	return result;
}

static inline __attribute__((always_inline)) int is_error(int64_t result)
{
	return result < 0 && result >= -4095;
}

static inline __attribute__((always_inline)) uint64_t value_of(const struct program *program, const struct entry *entry, int index)
{
	const struct entry *entries = (const struct entry *)program->entries;
	uint64_t raw = entry->argument[index];
	uint8_t kind = entry->kind[index];
	if (kind == ARGUMENT_RESULT)
		return (uint64_t)entries[(uint32_t)raw].result + (uint64_t)((int64_t)raw >> 32);
	if (kind == ARGUMENT_DATA)
		return program->data + raw;
	if (kind == ARGUMENT_DATA_U32)
		return *(const uint32_t *)(program->data + raw);
	if (kind == ARGUMENT_DATA_U64)
		return *(const uint64_t *)(program->data + raw);
	if (kind == ARGUMENT_SLOT)
		return program->slot + raw;
	return raw;
}

static inline __attribute__((always_inline)) int64_t operate(uint32_t number, uint64_t a, uint64_t b, uint64_t c)
{
	if (number == OPERATION_COPY)
		__asm__ volatile("rep movsb" : "+D"(a), "+S"(b), "+c"(c) : : "memory");
	else if (number == OPERATION_FILL)
		__asm__ volatile("rep stosb" : "+D"(a), "+c"(c) : "a"(b) : "memory");
	else if (number == OPERATION_STORE64)
		*(volatile uint64_t *)a = b;
	else if (number == OPERATION_STORE32)
		*(volatile uint32_t *)a = (uint32_t)b;
	else
		return -38; /* ENOSYS */
	return 0;
}

IN_AGENT void agent_interpret(struct program *program)
{
	int failed = 0;
	struct entry *entries = (struct entry *)program->entries;
	for (uint32_t index = 0; index < program->count; index++) {
		struct entry *entry = &entries[index];
		program->executed = index + 1;
		if ((entry->flags & ENTRY_SKIP) || (failed && (entry->flags & ENTRY_SKIP_AFTER_FAILURE)))
			continue;
		uint64_t a = value_of(program, entry, 0), b = value_of(program, entry, 1), c = value_of(program, entry, 2);
		if (entry->number >= OPERATION_COPY)
			entry->result = operate(entry->number, a, b, c);
		else
			entry->result = call(entry->number, a, b, c, value_of(program, entry, 3), value_of(program, entry, 4),
					     value_of(program, entry, 5));
		failed = is_error(entry->result);
		int unexpected = (entry->flags & ENTRY_STOP_UNLESS_EXPECTED) && entry->result != entry->expect;
		if (unexpected || (failed && (entry->flags & ENTRY_STOP_ON_ERROR))) {
			program->status = failed ? entry->result : -71; /* EPROTO */
			return;
		}
	}
	program->status = 0;
}

/* The executor is gone: wake other agents that share the word (the kernel wakes one), then put this task back as it was. */
static inline __attribute__((always_inline, noreturn)) void go_home(struct slot *slot)
{
	if (!slot->confined)
		call(__NR_futex, slot->owner, FUTEX_WAKE, 0x7fffffff, 0, 0, 0);
	if (!slot->frame)
		for (;;)
			call(__NR_exit_group, 1, 0, 0, 0, 0, 0);
	/* The kernel stops it again when it lets go of the executor's tracees, which is after this wake: wait for that. */
	if (slot->stopped) {
		struct pollfd dead = { .fd = (int)call(__NR_pidfd_open, slot->stopped, 0, 0, 0, 0, 0), .events = POLLIN };
		if (dead.fd >= 0) {
			call(__NR_ppoll, (uint64_t)&dead, 1, 0, 0, 0, 0);
			call(__NR_close, (uint64_t)dead.fd, 0, 0, 0, 0, 0);
		}
	}
	if (slot->restart) {
		/* An interrupted sleep goes on here for its exact rest: rt_sigreturn would turn it into EINTR. */
		call(__NR_rt_sigprocmask, 2, (uint64_t)&slot->mask, 0, 8, 0, 0);
		*(int64_t *)slot->restart = call(__NR_restart_syscall, 0, 0, 0, 0, 0, 0);
	}
	/* The stack goes with the unused part of the slot, so nothing below may use it. */
	__asm__ volatile("mov %[frame], %%rbx\n"
			 "	test %%rsi, %%rsi\n"
			 "	jz 1f\n"
			 "	mov $11, %%eax\n" /* munmap */
			 "	syscall\n"
			 "1:	lea 8(%%rbx), %%rsp\n" /* the kernel looks for the frame at rsp - 8 */
			 "	mov $15, %%eax\n"      /* rt_sigreturn */
			 "	syscall\n"
			 "	ud2\n"
			 :
			 : [frame] "r"(slot->frame), "D"((uint64_t)slot + slot->keep), "S"(slot->confined ? 0 : slot->size - slot->keep)
			 : "rax", "rbx", "rcx", "r11", "memory");
	__builtin_unreachable();
}

IN_AGENT void agent_loop(struct slot *slot)
{
	struct wait_one wait[2] = {
		{ .address = (uint64_t)&slot->go, .flags = WORD_32 },
		{ .address = slot->owner, .flags = WORD_32 },
	};
	uint32_t last = slot->done;
	for (;;) {
		uint32_t owner = *(volatile uint32_t *)slot->owner;
		uint32_t go = __atomic_load_n(&slot->go, __ATOMIC_ACQUIRE);
		if (owner & FUTEX_OWNER_DIED)
			go_home(slot);
		if (go != last) {
			agent_interpret(&slot->program);
			last = go;
			__atomic_store_n(&slot->done, go, __ATOMIC_RELEASE);
			call(__NR_futex, (uint64_t)&slot->done, FUTEX_WAKE, 1, 0, 0, 0);
			continue;
		}
		wait[0].value = last;
		wait[1].value = owner;
		call(WAITV, (uint64_t)wait, 2, 0, 0, 0, 0);
	}
}

__asm__(".pushsection agent_text,\"ax\",@progbits\n.globl agent_end\nagent_end:\n.popsection\n");
