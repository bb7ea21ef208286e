#include "executor.h"
#include <errno.h>
#define N(n) int handle_##n(struct executor *x, struct reader *request, struct buffer *reply, struct error *error) { (void)x;(void)request;(void)reply; return fail(error, ENOSYS, #n); }
N(PAGES_LOAD)
