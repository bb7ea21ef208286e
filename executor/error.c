/* Errors with context, and the hook by which tests end the executor at a named step. */
#include "error.h"
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int fail(struct error *error, int number, const char *format, ...)
{
	va_list list;
	va_start(list, format);
	int used = vsnprintf(error->text, sizeof(error->text), format, list);
	va_end(list);
	if (used >= 0 && (size_t)used < sizeof(error->text))
		snprintf(error->text + used, sizeof(error->text) - (size_t)used, ": %s", strerror(number));
	return -number;
}

int within(struct error *error, int status, const char *format, ...)
{
	char inner[sizeof(error->text)];
	memcpy(inner, error->text, sizeof(inner));
	va_list list;
	va_start(list, format);
	int used = vsnprintf(error->text, sizeof(error->text), format, list);
	va_end(list);
	if (used >= 0 && (size_t)used < sizeof(error->text)) {
		size_t left = sizeof(error->text) - (size_t)used;
		if (left > 3) {
			memcpy(error->text + used, ": ", 3);
			strncat(error->text + used, inner, left - 3);
		}
	}
	return status;
}

void step_named(const char *name)
{
	static unsigned seen;
	static const char *wanted = "?";
	if (*wanted == '?')
		wanted = getenv("CKPT_TEST_DIE");
	wanted = wanted ? wanted : "";
	size_t length = strlen(name);
	if (!*wanted || strncmp(wanted, name, length) != 0 || (wanted[length] && wanted[length] != ':'))
		return;
	unsigned at = wanted[length] ? (unsigned)strtoul(wanted + length + 1, NULL, 10) : 1;
	if (++seen == at)
		kill(getpid(), SIGKILL);
}
