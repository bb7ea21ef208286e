// Threads in every kind of wait, and one that computes: none may notice that it was frozen, and that foreign code ran in it.
// Arguments name waits to leave out.
#define _GNU_SOURCE
#include <errno.h>
#include <linux/futex.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static volatile int over;
static int pipe_ends[2], event, handled;
static char failure[200];

static void failed(const char *format, ...)
{
	va_list list;
	va_start(list, format);
	vsnprintf(failure, sizeof(failure), format, list);
	va_end(list);
}

static double now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void check(const char *name, long result, long wanted, double begin, double least)
{
	if (result != wanted)
		failed("%s gave %ld (%s)", name, result, strerror(errno));
	else if (now() - begin < least)
		failed("%s took %f s", name, now() - begin);
}

static void *in_nanosleep(void *unused)
{
	double begin = now();
	const struct timespec second = { 1, 0 };
	check("nanosleep", nanosleep(&second, NULL), 0, begin, 1);
	return unused;
}

static void *in_poll(void *unused)
{
	double begin = now();
	check("poll", poll(NULL, 0, 1000), 0, begin, 1);
	return unused;
}

static void *in_select(void *unused)
{
	double begin = now();
	struct timeval second = { 1, 0 };
	check("select", select(0, NULL, NULL, NULL, &second), 0, begin, 1);
	return unused;
}

static void *in_futex(void *unused)
{
	static int word;
	double begin = now();
	const struct timespec second = { 1, 0 };
	long result = syscall(SYS_futex, &word, FUTEX_WAIT, 0, &second, NULL, 0);
	check("futex", result < 0 && errno == ETIMEDOUT ? 0 : -1, 0, begin, 1);
	return unused;
}

static void *in_read(void *unused)
{
	char byte;
	check("read", read(pipe_ends[0], &byte, 1), 1, now(), 0);
	return unused;
}

static void *in_epoll_wait(void *unused)
{
	struct epoll_event got, wanted = { .events = EPOLLIN };
	int epoll = epoll_create1(0);
	epoll_ctl(epoll, EPOLL_CTL_ADD, event, &wanted);
	check("epoll_wait", epoll_wait(epoll, &got, 1, -1), 1, now(), 0);
	return unused;
}

static void *in_sigtimedwait(void *unused)
{
	sigset_t set;
	siginfo_t info;
	sigemptyset(&set);
	sigaddset(&set, SIGRTMIN);
	check("sigtimedwait", sigwaitinfo(&set, &info), SIGRTMIN, now(), 0);
	return unused;
}

static void *in_sigsuspend(void *unused)
{
	sigset_t set;
	sigfillset(&set);
	sigdelset(&set, SIGRTMIN + 1);
	check("sigsuspend", sigsuspend(&set), -1, now(), 0);
	if (!handled)
		failed("sigsuspend ended without a signal");
	return unused;
}

static void *computing(void *unused)
{
	double first = 0;
	while (!over) {
		double sum = 0;
		for (int i = 1; i < 50000; i++)
			sum += 1.0 / i;
		if (first == 0)
			first = sum;
		if (sum != first)
			failed("a sum of floating point numbers came out different");
		usleep(100);
	}
	return unused;
}

static void on_signal(int number)
{
	(void)number;
	handled++;
}

static const struct {
	const char *name;
	void *(*run)(void *);
} waits[] = {
	{ "nanosleep", in_nanosleep }, { "poll", in_poll }, { "select", in_select }, { "futex", in_futex }, { "read", in_read },
	{ "epoll_wait", in_epoll_wait }, { "sigtimedwait", in_sigtimedwait }, { "sigsuspend", in_sigsuspend }, { "computing", computing },
};
enum { WAITS = sizeof(waits) / sizeof(*waits) };

static int left_out(int argc, char **argv, const char *name)
{
	for (int i = 1; i < argc; i++)
		if (strcmp(argv[i], name) == 0)
			return 1;
	return 0;
}

int main(int argc, char **argv)
{
	pthread_t threads[WAITS];
	sigset_t blocked, mask;
	struct sigaction action = { .sa_handler = on_signal };
	stack_t stack = { .ss_sp = malloc(65536), .ss_size = 65536 }, stack_after;
	signal(SIGTRAP, SIG_IGN);
	sigaction(SIGRTMIN + 1, &action, NULL);
	sigemptyset(&blocked);
	sigaddset(&blocked, SIGUSR1);
	sigaddset(&blocked, SIGRTMIN);
	sigaddset(&blocked, SIGRTMIN + 1);
	sigprocmask(SIG_SETMASK, &blocked, NULL);
	sigaltstack(&stack, NULL);
	event = eventfd(0, 0);
	if (pipe(pipe_ends) < 0)
		return 2;
	for (int i = 0; i < WAITS; i++)
		if (!left_out(argc, argv, waits[i].name))
			pthread_create(&threads[i], NULL, waits[i].run, NULL);
	kill(getpid(), SIGUSR1);
	puts("ready");
	fflush(stdout);
	/* A line on standard input says that the tests are through with this process. */
	if (getchar() == EOF)
		failed("reading standard input");
	over = 1;
	if (write(pipe_ends[1], "x", 1) != 1 || eventfd_write(event, 1) < 0)
		failed("writing");
	for (int i = 0; i < WAITS; i++) {
		if (left_out(argc, argv, waits[i].name))
			continue;
		if (waits[i].run == in_sigtimedwait)
			pthread_kill(threads[i], SIGRTMIN);
		if (waits[i].run == in_sigsuspend)
			pthread_kill(threads[i], SIGRTMIN + 1);
		pthread_join(threads[i], NULL);
	}
	sigprocmask(SIG_BLOCK, NULL, &mask);
	if (memcmp(&mask, &blocked, 8) != 0)
		failed("the signal mask changed");
	sigaction(SIGTRAP, NULL, &action);
	if (action.sa_handler != SIG_IGN)
		failed("SIGTRAP is not ignored any more");
	sigaltstack(NULL, &stack_after);
	if (stack_after.ss_sp != stack.ss_sp || stack_after.ss_size != stack.ss_size)
		failed("the alternate stack changed");
	sigpending(&mask);
	if (!sigismember(&mask, SIGUSR1))
		failed("SIGUSR1 is not pending any more");
	printf(failure[0] ? "FAIL: %s\n" : "PASS\n", failure);
	return failure[0] != 0;
}
