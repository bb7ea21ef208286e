/* Errors: a negative errno travels as the return value, the words for it in a struct error that gains context on the way up. */
#pragma once
#define must_check __attribute__((warn_unused_result))

struct error {
	char text[512];
};

/* Says what failed and returns -number. */
int fail(struct error *error, int number, const char *format, ...) __attribute__((format(printf, 3, 4))) must_check;
/* Puts context in front of what was said and returns status unchanged. */
int within(struct error *error, int status, const char *format, ...) __attribute__((format(printf, 3, 4))) must_check;
/* Kills the executor here when CKPT_TEST_DIE names this step (protocol.def), or its N-th time by step:N. */
void step_named(const char *name);
#define step(name) ((void)STEP_##name, step_named(#name))
enum step {
#define STEP(name) STEP_##name,
#include "protocol.def"
	STEPS
};
