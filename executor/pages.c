/* Pages in bulk: scan of a page table, saving out of a task (or its copy) into a file, loading into a stub. */
#include "ptrace.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>

/* linux/fs.h has these since 6.7. */
struct scan_argument {
	u64 size, flags, start, end, walk_end, vector, vector_length, max_pages, inverted, mask, any_of, returned;
};
struct scan_region {
	u64 start, end, categories;
};
#define SCAN _IOWR('f', 16, struct scan_argument)
enum { SCAN_REGIONS = 4096, CHUNK = 1 << 20, RANGES_MAX = 1 << 24 };

int handle_PAGES_SCAN(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	(void)x;
	static struct scan_region regions[SCAN_REGIONS];
	pid_t pid = (s32)take_u32(request);
	take_u32(request);
	struct scan_argument argument = { .size = sizeof(argument), .vector = (u64)regions, .vector_length = SCAN_REGIONS };
	argument.inverted = take_u64(request);
	argument.mask = take_u64(request);
	argument.any_of = take_u64(request);
	argument.returned = take_u64(request);
	u32 count = take_u32(request);
	take_u32(request);
	struct reader ranges = *request;
	take(request, (size_t)count * 16);
	int result = take_end(request, error);
	if (result < 0)
		return within(error, result, "PAGES_SCAN");
	char path[64];
	snprintf(path, sizeof(path), "/proc/%d/pagemap", pid);
	cleanup_fd int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return fail(error, errno, "%s", path);
	u32 found = 0;
	buffer_u64(reply, 0);
	for (u32 index = 0; index < count; index++) {
		argument.start = take_u64(&ranges);
		argument.end = take_u64(&ranges);
		while (argument.start < argument.end) {
			int filled = ioctl(fd, SCAN, &argument);
			if (filled < 0)
				return fail(error, errno, "PAGEMAP_SCAN of %d from 0x%llx", pid, (unsigned long long)argument.start);
			buffer_add(reply, regions, (size_t)filled * sizeof(*regions));
			found += (u32)filled;
			if (argument.walk_end <= argument.start)
				break;
			argument.start = argument.walk_end;
		}
	}
	if (!reply->failed)
		memcpy(reply->data, &found, sizeof(found));
	return 0;
}

/* Pages that even their owner may not read come through /proc/PID/mem. */
static ssize_t read_memory(pid_t pid, int *memory, void *to, u64 address, u64 length)
{
	struct iovec local = { to, length }, remote = { (void *)address, length };
	ssize_t got = process_vm_readv(pid, &local, 1, &remote, 1, 0);
	if (got > 0 || (got < 0 && errno != EFAULT))
		return got;
	if (*memory < 0) {
		char path[64];
		snprintf(path, sizeof(path), "/proc/%d/mem", pid);
		*memory = open(path, O_RDONLY | O_CLOEXEC);
	}
	return *memory < 0 ? -1 : pread(*memory, to, length, (off_t)address);
}

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

int handle_PAGES_SAVE(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	pid_t pid = (s32)take_u32(request);
	int fd = (s32)take_u32(request);
	u64 offset = take_u64(request), begin = offset;
	u32 count = take_u32(request);
	take_u32(request);
	struct reader ranges = *request;
	take(request, (size_t)count * 16);
	int result = take_end(request, error);
	if (result < 0)
		return within(error, result, "PAGES_SAVE");
	cleanup_free u8 *space = malloc(CHUNK);
	cleanup_fd int memory = -1;
	if (!space)
		return fail(error, ENOMEM, "PAGES_SAVE");
	/* Small ranges gather in one write. */
	u64 held = 0;
	for (u32 index = 0; index < count; index++) {
		u64 address = take_u64(&ranges), length = take_u64(&ranges);
		while (length) {
			ssize_t got = read_memory(pid, &memory, space + held, address, smaller(CHUNK - held, length));
			if (got <= 0)
				return fail(error, got < 0 ? errno : EIO, "reading memory of %d at 0x%llx", pid, (unsigned long long)address);
			address += (u64)got;
			length -= (u64)got;
			held += (u64)got;
			if (held < CHUNK)
				continue;
			result = write_all(fd, space, held, offset, error);
			if (result < 0)
				return result;
			offset += held;
			held = 0;
			step(pages_save);
			if (executor_closing(x))
				return fail(error, ECANCELED, "PAGES_SAVE");
		}
	}
	result = write_all(fd, space, held, offset, error);
	buffer_u64(reply, offset + held - begin);
	return result;
}
