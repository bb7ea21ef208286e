/*
 * PAGES_SAVE: copies memory of a task (or of its copy) into a file. Writes to one file wait for each other, so one thread would read
 * while nobody writes: several take pieces in turn, small enough to stay in a processor's cache between the two copies.
 */
#include "executor.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/uio.h>

enum { PIECE = 256 << 10, THREADS_MAX = 4, PIECES_A_THREAD = 4 };

/* Memory that lies together in the file. */
struct piece {
	u64 offset, length;
	u32 first, count; /* of the ranges */
};

struct save {
	pid_t pid;
	int fd;
	struct iovec *ranges; /* in the task; none is in two pieces */
	struct piece *pieces;
	u32 count;
	atomic_uint next; /* piece to do */
	atomic_bool stop;
};

struct worker {
	struct save *save;
	struct executor *x; /* of the one that watches for orders to stop */
	pthread_t thread;
	int result;
	struct error error;
};

static int write_all(int fd, const u8 *data, u64 length, u64 offset, struct error *error)
{
	while (length) {
		ssize_t written = pwrite(fd, data, length, (off_t)offset);
		if (written <= 0)
			return fail(error, written < 0 ? errno : ENOSPC, "writing pages at offset %llu", (unsigned long long)offset);
		data += written;
		length -= (u64)written;
		offset += (u64)written;
	}
	return 0;
}

/* Pages that even their owner may not read come through /proc/PID/mem. */
static int read_slowly(const struct save *save, const struct piece *piece, u8 *to, struct error *error)
{
	char path[64];
	snprintf(path, sizeof(path), "/proc/%d/mem", save->pid);
	cleanup_fd int memory = open(path, O_RDONLY | O_CLOEXEC);
	for (u32 index = piece->first; index < piece->first + piece->count; index++) {
		u64 address = (u64)save->ranges[index].iov_base, length = save->ranges[index].iov_len;
		while (length) {
			ssize_t got = memory < 0 ? -1 : pread(memory, to, length, (off_t)address);
			if (got <= 0)
				return fail(error, got < 0 ? errno : EIO, "reading memory of %d at 0x%llx", save->pid,
					    (unsigned long long)address);
			to += got;
			address += (u64)got;
			length -= (u64)got;
		}
	}
	return 0;
}

static int read_piece(const struct save *save, const struct piece *piece, u8 *to, struct error *error)
{
	struct iovec local = { to, piece->length };
	ssize_t got = process_vm_readv(save->pid, &local, 1, save->ranges + piece->first, piece->count, 0);
	return got == (ssize_t)piece->length ? 0 : read_slowly(save, piece, to, error);
}

static void *work(void *argument)
{
	struct worker *worker = argument;
	struct save *save = worker->save;
	struct error *error = &worker->error;
	cleanup_free u8 *space = malloc(PIECE);
	if (!space)
		worker->result = fail(error, ENOMEM, "PAGES_SAVE");
	while (worker->result == 0) {
		u32 index = atomic_fetch_add(&save->next, 1);
		if (index >= save->count || atomic_load(&save->stop))
			return NULL;
		const struct piece *piece = &save->pieces[index];
		worker->result = read_piece(save, piece, space, error);
		if (worker->result == 0)
			worker->result = write_all(save->fd, space, piece->length, piece->offset, error);
		if (worker->x) {
			step(pages_save);
			if (worker->result == 0 && executor_closing(worker->x))
				worker->result = fail(error, ECANCELED, "PAGES_SAVE");
		}
	}
	atomic_store(&save->stop, true);
	return NULL;
}

static int save_all(struct executor *x, struct save *save, struct error *error)
{
	struct worker workers[THREADS_MAX] = { { .save = save, .x = x } };
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	u32 started = 1, wanted = (u32)smaller(smaller(save->count / PIECES_A_THREAD, THREADS_MAX), processors > 0 ? (u64)processors : 1);
	for (; started < wanted; started++) {
		workers[started] = (struct worker){ .save = save };
		if (pthread_create(&workers[started].thread, NULL, work, &workers[started]) != 0)
			break;
	}
	work(&workers[0]);
	for (u32 index = 1; index < started; index++)
		pthread_join(workers[index].thread, NULL);
	for (u32 index = 0; index < started; index++) {
		if (workers[index].result == 0)
			continue;
		*error = workers[index].error;
		return workers[index].result;
	}
	return 0;
}

/* Cuts ranges at the borders of pieces. */
static int cut(struct reader request, u32 count, u64 offset, struct buffer *ranges, struct buffer *pieces)
{
	struct piece piece = { .offset = offset };
	for (u32 index = 0; index < count; index++) {
		u64 address = take_u64(&request), left = take_u64(&request);
		while (left) {
			const struct iovec range = { (void *)address, smaller(left, PIECE - piece.length) };
			buffer_add(ranges, &range, sizeof(range));
			piece.length += range.iov_len;
			piece.count++;
			address += range.iov_len;
			left -= range.iov_len;
			if (piece.length < PIECE && piece.count < IOV_MAX) /* as many as one call may have */
				continue;
			buffer_add(pieces, &piece, sizeof(piece));
			piece = (struct piece){ .offset = piece.offset + piece.length, .first = piece.first + piece.count };
		}
	}
	if (piece.count)
		buffer_add(pieces, &piece, sizeof(piece));
	return ranges->failed || pieces->failed ? -ENOMEM : 0;
}

int handle_PAGES_SAVE(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	pid_t pid = (s32)take_u32(request);
	int fd = (s32)take_u32(request);
	u64 offset = take_u64(request);
	u32 count = take_u32(request);
	take_u32(request);
	struct reader list = *request;
	take(request, (size_t)count * 16);
	int result = take_end(request, error);
	if (result < 0)
		return within(error, result, "PAGES_SAVE");
	cleanup_buffer struct buffer ranges = { 0 }, pieces = { 0 };
	if (cut(list, count, offset, &ranges, &pieces) < 0)
		return fail(error, ENOMEM, "PAGES_SAVE");
	struct save save = { .pid = pid, .fd = fd, .ranges = (struct iovec *)ranges.data, .pieces = (struct piece *)pieces.data };
	save.count = (u32)(pieces.length / sizeof(struct piece));
	const struct piece *last = save.count ? &save.pieces[save.count - 1] : NULL;
	u64 total = last ? last->offset + last->length - offset : 0;
	/* Writing is cheaper where room has been made, and a full disk is known at once. Not every file system can. */
	if (save.count > 1 && fallocate(fd, 0, (off_t)offset, (off_t)total) < 0 && (errno == ENOSPC || errno == EDQUOT))
		return fail(error, errno, "making room for %llu bytes of pages", (unsigned long long)total);
	buffer_u64(reply, total);
	return save_all(x, &save, error);
}
