// Tasks that are hard to freeze, one an argument: seccomp, vfork, dead leaders, zombies, stopped tasks, forking, restartable sequences.
#define _GNU_SOURCE
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/rseq.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int report(int good)
{
	const char *text = good ? "PASS\n" : "FAIL\n";
	return write(1, text, 5) == 5 && good ? 0 : 1;
}

/* Until a line comes on standard input. */
static int await_line(void)
{
	char byte;
	return read(0, &byte, 1) == 1;
}

static int ready(void)
{
	return write(1, "ready\n", 6);
}

static int strict(void)
{
	ready();
	prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT);
	syscall(SYS_exit, report(await_line()));
	return 2;
}

static int filter(void)
{
	struct sock_filter code[] = { BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_read, 4, 0),
				      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_write, 3, 0),
				      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_rt_sigreturn, 2, 0),
				      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_exit_group, 1, 0), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
				      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW) };
	struct sock_fprog program = { sizeof(code) / sizeof(*code), code };
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
	ready();
	syscall(SYS_exit_group, report(await_line()));
	return 2;
}

static int patience = 300;
static int vforking(void)
{
	int status;
	ready();
	pid_t child = vfork();
	if (!child) {
		const struct timespec while_ = { patience / 1000, patience % 1000 * 1000000 };
		nanosleep(&while_, NULL);
		execl("/bin/true", "true", (char *)NULL);
		_exit(1);
	}
	int good = waitpid(child, &status, 0) == child && status == 0;
	return report(await_line() && good);
}

static void *lone_thread(void *unused)
{
	while (syscall(SYS_tgkill, getpid(), getpid(), 0) < 0)
		usleep(1000);
	usleep(20000);
	ready();
	exit(report(await_line()));
	return unused;
}

static int dead_leader(void)
{
	pthread_t thread;
	pthread_create(&thread, NULL, lone_thread, NULL);
	syscall(SYS_exit, 0);
	return 2;
}

static int zombie(void)
{
	int status;
	pid_t child = fork();
	if (!child)
		_exit(3);
	siginfo_t info;
	waitid(P_PID, (id_t)child, &info, WEXITED | WNOWAIT);
	ready();
	int line = await_line();
	return report(line && waitpid(child, &status, 0) == child && WEXITSTATUS(status) == 3);
}

static int stopped(void)
{
	ready();
	raise(SIGSTOP);
	return report(await_line());
}

static int forking(void)
{
	int good = 1, number = 0;
	ready();
	struct timespec begin, now;
	clock_gettime(CLOCK_MONOTONIC, &begin);
	do {
		int status;
		pid_t child = fork();
		if (!child) {
			usleep(1000);
			_exit(number & 15);
		}
		good = good && waitpid(child, &status, 0) == child && WEXITSTATUS(status) == (number & 15);
		number++;
		clock_gettime(CLOCK_MONOTONIC, &now);
	} while (now.tv_sec - begin.tv_sec < 2);
	return report(await_line() && good);
}

static volatile int line_came;
static void *line_reader(void *unused)
{
	line_came = await_line();
	if (!line_came)
		_exit(2);
	return unused;
}

/* Long critical sections; at the end of each the kernel must still protect it, or it must have been aborted. */
static int sequence(void)
{
	static struct {
		uint32_t version, flags;
		uint64_t start, length, abort;
	} descriptor __attribute__((aligned(32)));
	pthread_t thread;
	uint64_t *protection = (uint64_t *)((char *)__builtin_thread_pointer() + __rseq_offset + 8);
	long committed = 0, unprotected = 0;
	if (!__rseq_size)
		return report(0);
	pthread_create(&thread, NULL, line_reader, NULL);
	ready();
	while (!line_came) {
		long outcome;
		__asm__ volatile("	lea 1f(%%rip), %%rax\n	mov %%rax, 8(%[descriptor])\n"
				 "	lea 2f(%%rip), %%rcx\n	sub %%rax, %%rcx\n	mov %%rcx, 16(%[descriptor])\n"
				 "	lea 4f(%%rip), %%rax\n	mov %%rax, 24(%[descriptor])\n"
				 "	mov $200000, %%ecx\n	mov %[descriptor], (%[protection])\n"
				 "1:	dec %%ecx\n	jnz 1b\n"
				 "	mov (%[protection]), %[outcome]\n"
				 "2:	jmp 5f\n"
				 "	.byte 0x0f, 0xb9, 0x3d\n	.long 0x53053053\n"
				 "4:	mov $1, %[outcome]\n"
				 "5:\n"
				 : [outcome] "=&r"(outcome)
				 : [descriptor] "r"(&descriptor), [protection] "r"(protection)
				 : "rax", "rcx", "memory");
		committed += outcome != 1;
		unprotected += outcome == 0;
	}
	return report(committed > 0 && unprotected == 0);
}

static volatile int handled, too_early;
static void on_signal(int number)
{
	char text[2048];
	FILE *status = fopen("/proc/self/status", "r");
	size_t length = status ? fread(text, 1, sizeof(text) - 1, status) : 0;
	text[length] = 0;
	too_early = too_early || !strstr(text, "TracerPid:\t0\n");
	handled += number == SIGUSR1;
	if (status)
		fclose(status);
}

/* A signal that comes while it is frozen is handled once, and not before it runs again. */
static int signalled(void)
{
	signal(SIGUSR1, on_signal);
	ready();
	while (!handled)
		pause();
	return report(await_line() && handled == 1 && !too_early);
}

static const struct {
	const char *name;
	int (*run)(void);
} kinds[] = {
	{ "strict", strict },	{ "filter", filter },	{ "vforking", vforking }, { "dead-leader", dead_leader },
	{ "zombie", zombie },	{ "stopped", stopped }, { "forking", forking },	  { "sequence", sequence },
	{ "signalled", signalled },
};

int main(int argc, char **argv)
{
	if (argc > 2)
		patience = 2000; /* longer than any time limit of a test */
	for (size_t i = 0; argc > 1 && i < sizeof(kinds) / sizeof(*kinds); i++)
		if (strcmp(kinds[i].name, argv[1]) == 0)
			return kinds[i].run();
	return 2;
}
