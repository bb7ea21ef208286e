// As many MiB as the argument says at a fixed address, all bytes 1; after SIGUSR1 it writes 2 into each page until a line comes.
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile int over;
static void *waiting(void *unused)
{
	over = getchar() == EOF ? 2 : 1;
	return unused;
}

int main(int argc, char **argv)
{
	size_t length = (size_t)(argc > 1 ? atoi(argv[1]) : 1) << 20;
	char *memory = mmap((void *)0x30000000000, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	pthread_t thread;
	sigset_t set;
	int number;
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, NULL);
	if (memory == MAP_FAILED)
		return 2;
	memset(memory, 1, length);
	pthread_create(&thread, NULL, waiting, NULL);
	int seen = 0;
	puts("ready");
	fflush(stdout);
	/* The signal comes while it is frozen; from the thaw on there is a child that it must not see. */
	sigwait(&set, &number);
	while (!over) {
		for (size_t at = 0; at < length; at += 4096)
			memory[at] = 2;
		seen = seen || waitpid(-1, NULL, WNOHANG) != -1 || errno != ECHILD;
		usleep(1000);
	}
	puts(seen || over != 1 ? "FAIL: saw a child" : "PASS");
	return 0;
}
