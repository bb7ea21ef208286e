/* READ: many small looks at /proc in one message. */
#include "executor.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>

enum read_mode {
#define READ_MODE(name, number) READ_##name = number,
#include "protocol.def"
};
enum { MODE_MASK = 0xff, NOFOLLOW = 0x100 };

static int read_text(const char *path, bool follow, struct buffer *out)
{
	(void)follow;
	cleanup_fd int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0)
		return -errno;
	for (;;) {
		size_t before = out->length;
		void *room = buffer_room(out, 65536);
		if (!room)
			return -ENOMEM;
		ssize_t got = read(fd, room, 65536);
		int number = errno;
		out->length = before + (got > 0 ? (size_t)got : 0);
		if (got <= 0)
			return got < 0 ? -number : 0;
	}
}

static int read_link(const char *path, bool follow, struct buffer *out)
{
	(void)follow;
	char target[PATH_MAX];
	ssize_t length = readlink(path, target, sizeof(target));
	if (length < 0)
		return -errno;
	buffer_add(out, target, (size_t)length);
	return 0;
}

static int read_statx(const char *path, bool follow, struct buffer *out)
{
	struct statx facts;
	if (statx(AT_FDCWD, path, AT_STATX_SYNC_AS_STAT | (follow ? 0 : AT_SYMLINK_NOFOLLOW), STATX_ALL | STATX_MNT_ID, &facts) < 0)
		return -errno;
	buffer_add(out, &facts, sizeof(facts));
	return 0;
}

static int read_names(const char *path, bool follow, struct buffer *out)
{
	(void)follow;
	DIR *directory = opendir(path);
	if (!directory)
		return -errno;
	const struct dirent *found;
	errno = 0;
	while ((found = readdir(directory)))
		if (strcmp(found->d_name, ".") != 0 && strcmp(found->d_name, "..") != 0)
			buffer_add(out, found->d_name, strlen(found->d_name) + 1);
	int number = errno;
	closedir(directory);
	return -number;
}

static int (*const readers[])(const char *path, bool follow, struct buffer *out) = {
	[READ_TEXT] = read_text,   [READ_LINK] = read_link,		 [READ_STATX] = read_statx,
	[READ_NAMES] = read_names, [READ_STATX_FOLLOW] = read_statx,
};

struct question {
	u32 kind;
	s32 pid, tid, fd;
	u64 key;
	u32 mode;
	char path[PATH_MAX];
};

static void take_question(struct reader *request, struct question *question)
{
	question->kind = take_u32(request);
	question->pid = (s32)take_u32(request);
	question->tid = (s32)take_u32(request);
	question->fd = (s32)take_u32(request);
	question->key = take_u64(request);
	question->mode = take_u32(request);
	u32 length = take_u32(request);
	const void *path = take(request, length);
	if (!path || length >= sizeof(question->path) || (question->mode & MODE_MASK) >= sizeof(readers) / sizeof(*readers)) {
		request->failed = true;
		return;
	}
	memcpy(question->path, path, length);
	question->path[length] = 0;
	take_align(request);
}

int handle_READ(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	(void)x;
	u32 count = take_u32(request);
	take_align(request);
	cleanup_buffer struct buffer bytes = { 0 };
	struct question question;
	struct reader checked = *request;
	for (u32 index = 0; index < count && !checked.failed; index++)
		take_question(&checked, &question);
	int result = take_end(&checked, error);
	if (result < 0)
		return within(error, result, "READ (path too long, mode unknown or cut short)");
	step(read);
	for (u32 index = 0; index < count; index++) {
		take_question(request, &question);
		bytes.length = 0;
		u32 mode = question.mode & MODE_MASK;
		int status = readers[mode](question.path, mode == READ_STATX_FOLLOW || !(question.mode & NOFOLLOW), &bytes);
		record(reply, question.kind, question.pid, question.tid, question.fd, question.key, status, bytes.data,
		       status < 0 ? 0 : bytes.length);
	}
	if (bytes.failed)
		return fail(error, ENOMEM, "READ");
	return 0;
}
