/* The event loop: requests come over descriptor 3, one at a time; its end means thaw, kill the stubs, leave. */
#include "ptrace.h"
#include <asm/unistd.h>
#include <cpuid.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>

enum { SOCKET = 3, VERSION = 1, ARCH_X86_64 = 0x3e, REPLY = 0x80000000u, BODY_MAX = 1 << 30 };

enum {
#define MESSAGE(name, number) MESSAGE_##name = number,
#include "protocol.def"
};

struct header {
	u32 length, type;
	u64 id;
};

static const struct {
	u32 type;
	const char *name;
	handler *handle;
} handlers[] = {
#define MESSAGE(name, number) { number, #name, handle_##name },
#include "protocol.def"
};

u64 now_ms(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (u64)now.tv_sec * 1000 + (u64)now.tv_nsec / 1000000;
}

bool executor_closing(struct executor *x)
{
	struct pollfd watch = { .fd = x->socket, .events = POLLRDHUP };
	if (!x->closing && poll(&watch, 1, 0) > 0 && watch.revents & (POLLRDHUP | POLLHUP | POLLERR | POLLNVAL))
		x->closing = true;
	return x->closing && !x->releasing;
}

static void drain_signals(struct executor *x)
{
	struct signalfd_siginfo info;
	while (read(x->signals, &info, sizeof(info)) == (ssize_t)sizeof(info))
		if (info.ssi_signo == SIGTERM)
			x->closing = true;
}

void executor_nap(struct executor *x, int milliseconds)
{
	struct pollfd watch[2] = { { .fd = x->signals, .events = POLLIN }, { .fd = x->socket, .events = POLLRDHUP } };
	if (poll(watch, 2, milliseconds) > 0 && watch[0].revents)
		drain_signals(x);
}

void record(struct buffer *tape, u32 kind, pid_t pid, pid_t tid, s32 fd, u64 key, s32 status, const void *data, size_t length)
{
	buffer_u32(tape, kind);
	buffer_u32(tape, (u32)pid);
	buffer_u32(tape, (u32)tid);
	buffer_u32(tape, (u32)fd);
	buffer_u64(tape, key);
	buffer_u32(tape, (u32)status);
	buffer_u32(tape, (u32)length);
	buffer_add(tape, data, length);
	buffer_align(tape);
}

static bool send_all(struct executor *x, const void *data, size_t length)
{
	const u8 *at = data;
	while (length) {
		ssize_t sent = send(x->socket, at, length, MSG_NOSIGNAL);
		if (sent <= 0)
			return false;
		at += sent;
		length -= (size_t)sent;
	}
	return true;
}

static void send_reply(struct executor *x, u32 type, u64 id, int status, const struct error *error, struct buffer *payload)
{
	cleanup_buffer struct buffer reply = { 0 };
	buffer_align(payload);
	bool lost = payload->failed;
	const char *text = lost ? "out of memory" : error->text;
	u32 text_length = (u32)strlen(text);
	size_t body = 8 + round_up(text_length, 8) + (lost ? 0 : payload->length);
	buffer_u32(&reply, (u32)body);
	buffer_u32(&reply, type | REPLY);
	buffer_u64(&reply, id);
	buffer_u32(&reply, (u32)(lost ? -ENOMEM : status));
	buffer_u32(&reply, text_length);
	buffer_add(&reply, text, text_length);
	buffer_align(&reply);
	if (reply.failed || !send_all(x, reply.data, reply.length) || (!lost && !send_all(x, payload->data, payload->length)))
		x->closing = true;
}

/* Bytes of NT_X86_XSTATE, then offset and size of each component that this system uses (CPUID leaf 0xD, standard format). */
static void add_xstate_layout(struct buffer *reply)
{
	enum { LEAF = 0xd, COMPONENTS = 20, FIRST = 2 };
	u32 enabled = 0, high, eax, total = 0, ecx, edx, sizes[COMPONENTS][2] = { { 0 } };
	if (__get_cpuid_count(LEAF, 0, &eax, &total, &ecx, &edx))
		__asm__("xgetbv" : "=a"(enabled), "=d"(high) : "c"(0));
	for (u32 number = FIRST; number < COMPONENTS; number++)
		if (enabled >> number & 1)
			__get_cpuid_count(LEAF, number, &sizes[number][1], &sizes[number][0], &ecx, &edx);
	buffer_u32(reply, total);
	buffer_u32(reply, COMPONENTS);
	for (u32 number = 0; number < COMPONENTS; number++) {
		buffer_u32(reply, sizes[number][0]);
		buffer_u32(reply, sizes[number][1]);
	}
}

int handle_HELLO(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	u32 version = take_u32(request);
	take_u32(request);
	int result = take_end(request, error);
	if (result < 0)
		return within(error, result, "HELLO");
	if (version != VERSION)
		return fail(error, EPROTO, "HELLO: version %u is wanted, this executor speaks %d", version, VERSION);
	struct utsname names;
	uname(&names);
	char release[64] = "";
	snprintf(release, sizeof(release), "%.63s", names.release);
	buffer_u32(reply, VERSION);
	buffer_u32(reply, (u32)x->page_size);
	buffer_u32(reply, (u32)getpid());
	buffer_u32(reply, ARCH_X86_64);
	buffer_add(reply, release, sizeof(release));
	add_xstate_layout(reply);
	return 0;
}

int handle_WAIT(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	(void)reply;
	pid_t pid = (s32)take_u32(request);
	u32 flags = take_u32(request);
	int result = take_end(request, error);
	if (result < 0)
		return within(error, result, "WAIT");
	if (x->waited)
		return fail(error, EBUSY, "WAIT: %d is being waited for", x->waited);
	x->waited = pid;
	x->waited_stops = flags & WAIT_STOPS;
	return 0;
}

int handle_SIGNAL(struct executor *x, struct reader *request, struct buffer *reply, struct error *error)
{
	(void)x;
	(void)reply;
	pid_t pid = (s32)take_u32(request);
	int number = (s32)take_u32(request);
	int result = take_end(request, error);
	if (result < 0)
		return within(error, result, "SIGNAL");
	if (kill(pid, number) < 0)
		return fail(error, errno, "signal %d to %d", number, pid);
	return 0;
}

/* Answers WAIT when the child has ended, or stopped where that is asked for. */
static void answer_wait(struct executor *x)
{
	int status;
	struct error error = { "" };
	cleanup_buffer struct buffer payload = { 0 };
	pid_t found = child_poll(x->waited, x->waited_stops, &status);
	bool told = found > 0 && (WIFEXITED(status) || WIFSIGNALED(status) || (WIFSTOPPED(status) && x->waited_stops));
	if (found >= 0 && !told)
		return;
	int result = found < 0 ? fail(&error, -found, "waiting for %d", x->waited) : 0;
	if (found > 0)
		buffer_u32(&payload, (u32)status);
	x->waited = 0;
	send_reply(x, MESSAGE_WAIT, x->waited_id, result, &error, &payload);
}

static bool receive(struct executor *x, void *data, size_t length)
{
	u8 *at = data;
	while (length) {
		ssize_t got = recv(x->socket, at, length, 0);
		if (got <= 0)
			return false;
		at += got;
		length -= (size_t)got;
	}
	return true;
}

static void serve(struct executor *x)
{
	struct header header;
	cleanup_free u8 *body = NULL;
	cleanup_buffer struct buffer reply = { 0 };
	struct error error = { "" };
	if (!receive(x, &header, sizeof(header)) || header.length > BODY_MAX || !(body = malloc(header.length + 1)) ||
	    !receive(x, body, header.length)) {
		x->closing = true;
		return;
	}
	struct reader request = { .data = body, .length = header.length };
	int result = 0;
	size_t index = 0, count = sizeof(handlers) / sizeof(*handlers);
	while (index < count && handlers[index].type != header.type)
		index++;
	if (index == count)
		result = fail(&error, ENOSYS, "message %u", header.type);
	else
		result = handlers[index].handle(x, &request, &reply, &error);
	if (result == 0 && header.type == MESSAGE_WAIT) {
		x->waited_id = header.id;
		answer_wait(x);
		return;
	}
	if (result < 0)
		reply.length = 0;
	send_reply(x, header.type, header.id, result, &error, &reply);
}

/* Where glibc 2.35 and later registered a restartable sequence; other libraries have none. */
extern const ptrdiff_t __rseq_offset __attribute__((weak));
extern const unsigned int __rseq_size __attribute__((weak));
enum { RSEQ_UNREGISTER = 1, RSEQ_SIGNATURE = 0x53053053 };

/* Stubs must not inherit a registered rseq area: its page goes away under them. glibc does without. */
static void unregister_rseq(void)
{
	if (!&__rseq_offset || !&__rseq_size)
		return;
	u8 *area;
	__asm__("mov %%fs:0, %0" : "=r"(area));
	area += __rseq_offset;
	/* The registered length is that of the kernel's first structure, or what later libraries took from the kernel. */
	const u32 lengths[] = { 32, __rseq_size, (u32)round_up(__rseq_size, 32) };
	for (size_t index = 0; __rseq_size && index < sizeof(lengths) / sizeof(*lengths); index++)
		if (syscall(__NR_rseq, area, lengths[index], RSEQ_UNREGISTER, RSEQ_SIGNATURE) == 0)
			return;
}

int main(void)
{
	static struct executor executor;
	struct executor *x = &executor;
	sigset_t all;
	unregister_rseq();
	frame_prepare();
	/* Blocked, not ignored: dispositions stay default for stubs. Ctrl-C is Node's business, SIGTERM is read below. */
	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, NULL);
	signal(SIGCHLD, SIG_DFL);
	sigset_t watched;
	sigemptyset(&watched);
	sigaddset(&watched, SIGCHLD);
	sigaddset(&watched, SIGTERM);
	x->socket = SOCKET;
	x->signals = signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK);
	x->page_size = (u64)sysconf(_SC_PAGESIZE);
	if (x->signals < 0) {
		perror("ckpt-executor: signalfd");
		return 1;
	}
	while (!x->closing) {
		struct pollfd watch[2] = { { .fd = x->socket, .events = POLLIN }, { .fd = x->signals, .events = POLLIN } };
		if (poll(watch, 2, -1) < 0 && errno != EINTR)
			break;
		if (watch[1].revents)
			drain_signals(x);
		if (watch[0].revents)
			serve(x);
		leavers_poll(x);
		if (x->waited)
			answer_wait(x);
	}
	release_everything(x);
	return 0;
}
