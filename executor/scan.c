/* PAGES_SCAN: which pages of a task have what is to be saved. */
#include "ptrace.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

/* linux/fs.h has these since 6.7. */
struct scan_argument {
	u64 size, flags, start, end, walk_end, vector, vector_length, max_pages, inverted, mask, any_of, returned;
};
struct scan_region {
	u64 start, end, categories;
};
#define SCAN _IOWR('f', 16, struct scan_argument)
enum { SCAN_REGIONS = 4096 };

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
