/* What the executor and its agent share: program entries, the slot of a thread, the word that says the executor lives. */
#pragma once
#include <stdint.h>

enum argument_kind {
#define ARGUMENT(name, number) ARGUMENT_##name = number,
#include "protocol.def"
};
enum entry_flag {
#define ENTRY_FLAG(name, number) ENTRY_##name = number,
#include "protocol.def"
};
enum operation {
#define OPERATION(name, number) OPERATION_##name = number,
#include "protocol.def"
};

/* One system call of a program (DESIGN.md: 96 bytes). */
struct entry {
	uint32_t number, flags;
	uint8_t kind[6];
	uint16_t label;
	uint64_t argument[6];
	int64_t expect, result;
	uint64_t pad[2];
};
_Static_assert(sizeof(struct entry) == 96, "an entry has 96 bytes");

struct program {
	uint64_t entries, data, slot; /* addresses where the program runs */
	uint32_t count, executed;
	int64_t status;
};

/* At the begin of each slot. `go` and `done` count programs; the agent waits for `go` to move or for the owner to die. */
struct slot {
	uint32_t go, done;
	uint64_t owner;	  /* address of the robust word the executor holds */
	uint64_t frame;	  /* signal frame that puts the task back; 0: a stub, which leaves when its owner dies */
	uint64_t mask;	  /* the task's own signal mask */
	uint64_t restart; /* not 0: restart_syscall first, its result belongs into *restart */
	uint64_t keep;	  /* bytes at the slot's begin that hold the frame */
	uint64_t size;
	uint64_t confined; /* nothing but rt_sigreturn is safe to call without the executor */
	uint64_t stopped;  /* not 0: the task was stopped by a signal; the pid of the executor */
	struct program program;
};
enum { SLOT_HEADER = 256, SLOT_STACK = 4096 };
_Static_assert(sizeof(struct slot) <= SLOT_HEADER, "the header fits");

/* Runs a program to its end or its first failing entry. Also called by the executor for programs on itself. */
void agent_interpret(struct program *program);
/* The life of an agent. The executor calls it in a fresh child; injected code comes to it from agent_begin. */
__attribute__((noreturn)) void agent_loop(struct slot *slot);
/* The agent: begins at agent_begin with rdi = slot, rsi, rdx = memory to make writable first. */
extern const char agent_begin[], agent_end[];
