/* RUN: programs of system calls, in tasks by their agents, or in the executor itself. */
#include "ptrace.h"
#include <errno.h>
#include <linux/futex.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>

static const struct area *area_of(struct executor *x, const struct tracee *tracee)
{
	return tracee->made ? &x->area : &tracee->process->agent;
}

/* exit in a traced leader would leave a zombie only the executor could see: such a task is let go first, in the agent. */
static bool ends_task(const struct entry *entries, u32 count)
{
	for (u32 index = 0; index < count; index++)
		if (entries[index].number == SYS_exit || entries[index].number == SYS_exit_group)
			return true;
	return false;
}

static int let_go_in_agent(struct executor *x, struct tracee *tracee, struct error *error)
{
	int result = tracee_stop(x, tracee, now_ms() + 10000, error);
	if (result == 0)
		result = tracee_detach(tracee, error);
	tracee->exiting = result == 0;
	return result;
}

int agent_start(struct executor *x, struct tracee *tracee, const struct entry *entries, u32 count, const void *data, u32 length,
		struct error *error)
{
	const struct area *area = area_of(x, tracee);
	if (!area->here)
		return fail(error, ENOENT, "%d has no agent", tracee->tid);
	u64 room = area->slot_size - area->program_offset - SLOT_STACK, wanted = (u64)count * sizeof(*entries) + length;
	if (wanted > room)
		return fail(error, E2BIG, "a program of %llu bytes for %d, whose slot takes %llu", (unsigned long long)wanted,
			    tracee->tid, (unsigned long long)room);
	int result = tracee->exiting ? 0 : agent_enter(x, tracee, error);
	if (result == 0 && tracee->made && !tracee->exiting && ends_task(entries, count))
		result = let_go_in_agent(x, tracee, error);
	if (result < 0)
		return result;
	struct slot *slot = area_slot(area, tracee->slot);
	u64 there = area->there.address + area->code_length + tracee->slot * area->slot_size;
	u8 *place = (u8 *)slot + area->program_offset;
	if (count)
		memcpy(place, entries, count * sizeof(*entries));
	if (length)
		memcpy(place + count * sizeof(*entries), data, length);
	slot->program = (struct program){ .entries = there + area->program_offset,
					  .data = there + area->program_offset + count * sizeof(*entries),
					  .slot = there,
					  .count = count };
	tracee->sequence = slot->go + 1;
	__atomic_store_n(&slot->go, tracee->sequence, __ATOMIC_RELEASE);
	syscall(SYS_futex, &slot->go, FUTEX_WAKE, 1, NULL, NULL, 0);
	step(run_started);
	return 0;
}

int agent_collect(struct executor *x, struct tracee *tracee, struct error *error)
{
	struct slot *slot = area_slot(area_of(x, tracee), tracee->slot);
	for (;;) {
		u32 done = __atomic_load_n(&slot->done, __ATOMIC_ACQUIRE);
		if (done == tracee->sequence)
			return 0;
		if (tracee->state == TRACEE_GONE)
			return fail(error, ESRCH, "%d ended in the agent (wait status 0x%x)", tracee->tid, (unsigned)tracee->wait_status);
		/* The time limit is for what a futex cannot tell: the task died, was stopped or continued; Node is gone. */
		const struct timespec limit = { .tv_nsec = tracee->made ? 2000000 : 20000000 };
		if (syscall(SYS_futex, &slot->done, FUTEX_WAIT, done, &limit, NULL, 0) == 0 || errno != ETIMEDOUT)
			continue;
		if (tracee->exiting && task_ended(tracee->tid)) {
			tracee->state = TRACEE_GONE;
			continue;
		}
		process_reap(tracee->process);
		int result = tracee->exiting ? 0 : tracee_poll(tracee, error);
		if (tracee->state == TRACEE_GONE)
			continue;
		if (result > 0)
			result = tracee_continue(tracee, TRACEE_AGENT, error);
		if (result < 0)
			return result;
		if (executor_closing(x))
			return fail(error, ECANCELED, "the program in %d", tracee->tid);
	}
}

int agent_call(struct executor *x, struct tracee *tracee, u32 number, const u64 argument[6], const void *data, u32 length, s64 *value,
	       struct error *error)
{
	struct entry entry = { .number = number };
	memcpy(entry.argument, argument, sizeof(entry.argument));
	if (length)
		entry.kind[0] = ARGUMENT_DATA; /* the data, if any, is what the first argument points to */
	int result = agent_start(x, tracee, &entry, 1, data, length, error);
	if (result == 0)
		result = agent_collect(x, tracee, error);
	if (result < 0)
		return result;
	const struct area *area = area_of(x, tracee);
	const struct slot *slot = area_slot(area, tracee->slot);
	*value = ((const struct entry *)((const u8 *)slot + area->program_offset))->result;
	return 0;
}

struct request_program {
	pid_t tid;
	u32 flags, count, length;
	const struct entry *entries;
	const u8 *data;
	bool started, collected;
	int status;
	u32 executed;
	struct buffer outcome; /* results, then data when asked for */
};

static void keep_outcome(struct request_program *program, const struct entry *entries, const void *data, s64 status, u32 executed)
{
	program->collected = true;
	program->status = (int)status;
	program->executed = executed;
	for (u32 index = 0; index < program->count; index++)
		buffer_u64(&program->outcome, (u64)entries[index].result);
	if (program->flags & PROGRAM_RETURN_DATA)
		buffer_add(&program->outcome, data, program->length);
	buffer_align(&program->outcome);
}

static void run_here(struct request_program *program)
{
	size_t bytes = program->count * sizeof(struct entry);
	cleanup_free u8 *place = malloc(bytes + program->length + 64);
	if (!place) {
		program->status = -ENOMEM;
		program->collected = true;
		return;
	}
	memcpy(place, program->entries, bytes);
	memcpy(place + bytes, program->data, program->length);
	struct program here = { .entries = (u64)place, .data = (u64)place + bytes, .count = program->count };
	agent_interpret(&here);
	keep_outcome(program, (const struct entry *)place, place + bytes, here.status, here.executed);
}

static void refuse(struct request_program *program, int status)
{
	program->status = status;
	program->collected = true;
}

static void start(struct executor *x, struct request_program *program, struct error *error)
{
	if (program->tid == 0) {
		run_here(program);
		return;
	}
	struct tracee *tracee = tracee_find(x, program->tid);
	int result = tracee ? agent_start(x, tracee, program->entries, program->count, program->data, program->length, error)
			    : fail(error, ESRCH, "%d is not held", program->tid);
	program->started = result == 0;
	if (tracee)
		tracee->busy = program->started;
	if (result < 0)
		refuse(program, result);
}

/* A task that died of the last entry of its program did what it was made for; the entry's result is its wait status. */
static bool ended_by_last(struct executor *x, const struct tracee *tracee, const struct request_program *program)
{
	const struct area *area = area_of(x, tracee);
	struct slot *slot = area_slot(area, tracee->slot);
	/* A signal to itself may end it just before the exit that had it let go. */
	u32 least = program->count - (tracee->exiting && program->count > 1);
	if (!program->count || slot->program.executed < least || slot->done == tracee->sequence)
		return false;
	struct entry *last = (struct entry *)((u8 *)slot + area->program_offset) + program->count - 1;
	last->result = tracee->exiting ? (s64)(last->argument[0] & 0xff) << 8 : tracee->wait_status;
	slot->program.status = 0;
	return true;
}

static void collect(struct executor *x, struct request_program *program, struct error *error)
{
	struct tracee *tracee = program->started ? tracee_find(x, program->tid) : NULL;
	if (!tracee || program->collected) {
		if (program->started && !program->collected)
			refuse(program, fail(error, ESRCH, "%d ended in the agent", program->tid));
		return;
	}
	int result = agent_collect(x, tracee, error);
	tracee->busy = false;
	if (tracee->state == TRACEE_GONE && ended_by_last(x, tracee, program)) {
		*error = (struct error){ "" };
		result = 0;
	}
	if (result < 0) {
		refuse(program, result);
		return;
	}
	const struct area *area = area_of(x, tracee);
	const struct slot *slot = area_slot(area, tracee->slot);
	const u8 *place = (const u8 *)slot + area->program_offset;
	keep_outcome(program, (const struct entry *)place, place + program->count * sizeof(struct entry), slot->program.status,
		     slot->program.executed);
}

static int run_all(struct executor *x, struct request_program *programs, u32 count, bool serial, struct error *error)
{
	u32 waiting = 0; /* the first program that may not have been collected */
	bool broken = false;
	for (u32 index = 0; index < count; index++) {
		struct request_program *program = &programs[index];
		if (serial && broken) {
			refuse(program, -ECANCELED);
			continue;
		}
		/* A task takes one program at a time. */
		const struct tracee *tracee = tracee_find(x, program->tid);
		for (u32 earlier = waiting; tracee && tracee->busy && earlier < index; earlier++)
			if (programs[earlier].tid == program->tid)
				collect(x, &programs[earlier], error);
		start(x, program, error);
		if (serial) {
			collect(x, program, error);
			broken = program->status < 0;
			waiting = index + 1;
		}
	}
	for (u32 index = waiting; index < count; index++)
		collect(x, &programs[index], error);
	for (u32 index = 0; index < count; index++)
		if (programs[index].outcome.failed)
			return fail(error, ENOMEM, "RUN");
	return 0;
}

static void describe(const struct request_program *program, struct error *error)
{
	if (error->text[0] || program->status == 0 || program->executed == 0)
		return;
	const struct entry *entry = &program->entries[program->executed - 1];
	int ignored = fail(error, -program->status, "program of %d, entry %u (system call %u, label %u)", program->tid, program->executed - 1,
			   entry->number, entry->label);
	(void)ignored;
}

static int check_program(const struct request_program *program, struct error *error)
{
	for (u32 index = 0; index < program->count; index++)
		for (int argument = 0; argument < 6; argument++) {
			const struct entry *entry = &program->entries[index];
			u64 value = entry->argument[argument];
			u8 kind = entry->kind[argument];
			if (kind > ARGUMENT_SLOT || (kind == ARGUMENT_RESULT && (u32)value >= index) ||
			    (kind == ARGUMENT_DATA_U32 && (value > program->length || program->length - value < 4)) ||
			    (kind == ARGUMENT_DATA_U64 && (value > program->length || program->length - value < 8)))
				return fail(error, EBADMSG, "RUN: program of %d, entry %u, argument %d", program->tid, index, argument);
		}
	return 0;
}

static int take_program(struct reader *request, struct request_program *program, struct error *error)
{
	program->tid = (s32)take_u32(request);
	program->flags = take_u32(request);
	program->count = take_u32(request);
	program->length = take_u32(request);
	program->entries = take(request, (size_t)program->count * sizeof(struct entry));
	program->data = take(request, program->length);
	take_align(request);
	if (request->failed)
		return fail(error, EBADMSG, "RUN: the program of %d is cut short", program->tid);
	return check_program(program, error);
}

int handle_RUN(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	u32 flags = take_u32(request), count = take_u32(request);
	cleanup_free struct request_program *programs = NULL;
	if (request->failed || count > request->length / 16 + 1)
		return fail(error, EBADMSG, "RUN");
	programs = calloc(count + 1, sizeof(*programs));
	if (!programs)
		return fail(error, ENOMEM, "RUN");
	int result = 0;
	for (u32 index = 0; result == 0 && index < count; index++)
		result = take_program(request, &programs[index], error);
	if (result == 0)
		result = take_end(request, error);
	if (result < 0)
		return result;
	step(run_begin);
	result = run_all(x, programs, count, flags & RUN_SERIAL, error);
	step(run_done);
	buffer_u32(reply, count);
	buffer_u32(reply, 0);
	for (u32 index = 0; index < count; index++) {
		struct request_program *program = &programs[index];
		if (result == 0)
			describe(program, error);
		buffer_u32(reply, (u32)program->tid);
		buffer_u32(reply, (u32)program->status);
		buffer_u32(reply, program->executed);
		u32 results = program->outcome.length ? program->count : 0;
		buffer_u32(reply, results);
		buffer_u32(reply, results && program->flags & PROGRAM_RETURN_DATA ? program->length : 0);
		buffer_u32(reply, 0);
		buffer_add(reply, program->outcome.data, program->outcome.length);
		buffer_drop(&program->outcome);
	}
	return result;
}
