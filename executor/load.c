/*
 * PAGES_LOAD: fills a stub's memory from a file, from both ends at once: its agent preads from the front, the executor writes from
 * the back.
 */
#include "ptrace.h"
#include <errno.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>

enum { CHUNK = 4 << 20, AGENT_CHUNKS = 8, ALONE = 4 << 20, COPY = 256 << 10 };

struct chunk {
	u64 address, length, offset;
};

struct load {
	struct executor *x;
	struct tracee *tracee;
	int fd, remote_fd; /* the file here and there (-1: not there) */
	struct chunk *chunks;
	u32 front, back; /* chunks still to do */
	bool busy;	 /* the agent works */
	u8 *space;
};

static int start_agent(struct load *load, struct error *error)
{
	cleanup_buffer struct buffer program = { 0 };
	for (u32 count = 0; count < AGENT_CHUNKS && load->front < load->back; count++) {
		const struct chunk *chunk = &load->chunks[load->front++];
		const struct entry entry = { .number = SYS_pread64,
					     .flags = ENTRY_STOP_UNLESS_EXPECTED,
					     .argument = { (u64)load->remote_fd, chunk->address, chunk->length, chunk->offset },
					     .expect = (s64)chunk->length };
		buffer_add(&program, &entry, sizeof(entry));
	}
	if (program.failed)
		return fail(error, ENOMEM, "loading pages");
	load->busy = program.length > 0;
	return load->busy ? agent_start(load->x, load->tracee, (const struct entry *)program.data,
					(u32)(program.length / sizeof(struct entry)), NULL, 0, error)
			  : 0;
}

static int finish_agent(struct load *load, struct error *error)
{
	int result = agent_collect(load->x, load->tracee, error);
	load->busy = false;
	if (result < 0)
		return result;
	const struct program *program = &area_slot(&load->x->area, load->tracee->slot)->program;
	if (program->status < 0)
		return fail(error, (int)-program->status, "reading pages into %d", load->tracee->tid);
	return 0;
}

static bool agent_ready(const struct load *load)
{
	const struct slot *slot = area_slot(&load->x->area, load->tracee->slot);
	return __atomic_load_n(&slot->done, __ATOMIC_ACQUIRE) == load->tracee->sequence;
}

static int put(const struct load *load, const void *data, u64 address, u64 length, struct error *error)
{
	struct iovec local = { (void *)(uintptr_t)data, length }, remote = { (void *)address, length };
	ssize_t written = process_vm_writev(load->tracee->tid, &local, 1, &remote, 1, 0);
	if (written == (ssize_t)length)
		return 0;
	u64 at = address + (written > 0 ? (u64)written : 0);
	return fail(error, written < 0 ? errno : EFAULT, "writing memory of %d at 0x%llx", load->tracee->tid, (unsigned long long)at);
}

static int load_here(const struct load *load, const struct chunk *chunk, struct error *error)
{
	int result = 0;
	for (u64 done = 0; result == 0 && done < chunk->length;) {
		ssize_t got = pread(load->fd, load->space, smaller(COPY, chunk->length - done), (off_t)(chunk->offset + done));
		if (got <= 0)
			return fail(error, got < 0 ? errno : ENODATA, "reading pages at offset %llu", (unsigned long long)(chunk->offset + done));
		result = put(load, load->space, chunk->address + done, (u64)got, error);
		done += (u64)got;
	}
	return result;
}

/* Hands the file over to the task; without it (another pid namespace, other rights) the executor loads alone. */
static void lend_file(struct load *load)
{
	struct error ignored;
	const u64 self[6] = { (u64)getpid() };
	s64 pidfd = -1, copy = -1, closed;
	if (agent_call(load->x, load->tracee, SYS_pidfd_open, self, NULL, 0, &pidfd, &ignored) < 0 || pidfd < 0)
		return;
	const u64 file[6] = { (u64)pidfd, (u64)load->fd };
	if (agent_call(load->x, load->tracee, SYS_pidfd_getfd, file, NULL, 0, &copy, &ignored) == 0 && copy >= 0)
		load->remote_fd = (int)copy;
	const u64 done[6] = { (u64)pidfd };
	if (agent_call(load->x, load->tracee, SYS_close, done, NULL, 0, &closed, &ignored) < 0)
		load->remote_fd = -1;
}

static int load_all(struct load *load, struct error *error)
{
	int result = 0;
	while (result == 0 && (load->front < load->back || load->busy)) {
		if (load->busy && (load->front == load->back || agent_ready(load)))
			result = finish_agent(load, error);
		if (result == 0 && !load->busy && load->remote_fd >= 0)
			result = start_agent(load, error);
		if (result == 0 && load->front < load->back)
			result = load_here(load, &load->chunks[--load->back], error);
		step(pages_load);
		if (result == 0 && executor_closing(load->x))
			result = fail(error, ECANCELED, "loading pages");
	}
	struct error later;
	if (load->busy && finish_agent(load, result ? &later : error) < 0 && result == 0)
		result = -EIO;
	return result;
}

/* Cuts ranges into chunks. */
static int split(struct reader ranges, u32 count, struct buffer *chunks, u64 *total)
{
	for (u32 index = 0; index < count; index++) {
		struct chunk rest;
		rest.address = take_u64(&ranges);
		rest.length = take_u64(&ranges);
		rest.offset = take_u64(&ranges);
		*total += rest.length;
		while (rest.length) {
			u64 length = smaller(rest.length, CHUNK);
			const struct chunk chunk = { rest.address, length, rest.offset };
			buffer_add(chunks, &chunk, sizeof(chunk));
			rest = (struct chunk){ rest.address + length, rest.length - length, rest.offset + length };
		}
	}
	return chunks->failed ? -ENOMEM : 0;
}

int handle_PAGES_LOAD(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	(void)reply;
	pid_t pid = (s32)take_u32(request);
	int fd = (s32)take_u32(request);
	u32 count = take_u32(request);
	take_u32(request);
	struct reader ranges = *request;
	take(request, (size_t)count * sizeof(struct chunk));
	int result = take_end(request, error);
	struct tracee *tracee = tracee_find(x, pid);
	if (result == 0 && (!tracee || !tracee->made))
		result = fail(error, ESRCH, "%d is not a task of this restore", pid);
	if (result < 0)
		return within(error, result, "PAGES_LOAD");
	cleanup_buffer struct buffer chunks = { 0 };
	cleanup_free u8 *space = malloc(COPY);
	u64 total = 0;
	if (split(ranges, count, &chunks, &total) < 0 || !space)
		return fail(error, ENOMEM, "PAGES_LOAD");
	struct load load = { .x = x, .tracee = tracee, .fd = fd, .remote_fd = -1, .space = space };
	load.chunks = (struct chunk *)chunks.data;
	load.back = (u32)(chunks.length / sizeof(struct chunk));
	if (total > ALONE)
		lend_file(&load);
	result = load_all(&load, error);
	if (load.remote_fd >= 0 && result == 0) {
		const u64 file[6] = { (u64)load.remote_fd };
		s64 closed;
		result = agent_call(x, tracee, SYS_close, file, NULL, 0, &closed, error);
	}
	return result;
}
