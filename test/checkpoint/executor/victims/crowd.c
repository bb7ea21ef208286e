// As many threads as the argument says, all in pause(2); a line on standard input ends it.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void *pausing(void *unused)
{
	for (;;)
		pause();
	return unused;
}

int main(int argc, char **argv)
{
	int count = argc > 1 ? atoi(argv[1]) : 0;
	pthread_attr_t attributes;
	pthread_t thread;
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, 65536);
	for (int i = 0; i < count; i++)
		if (pthread_create(&thread, &attributes, pausing, NULL))
			return 2;
	puts("ready");
	fflush(stdout);
	int line = getchar();
	puts(line == EOF ? "FAIL" : "PASS");
	fflush(stdout);
	_exit(line == EOF);
}
