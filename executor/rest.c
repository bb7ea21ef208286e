#include "executor.h"
#include <errno.h>
#define N(n) int handle_##n(struct executor *x, struct reader *request, struct buffer *reply, struct error *error) { (void)x;(void)request;(void)reply; return fail(error, ENOSYS, #n); }
N(PAGES_SCAN) N(PAGES_SAVE) N(PAGES_LOAD) N(SNAPSHOT) N(SNAPSHOT_DROP)
void snapshots_close(struct executor *x) { (void)x; }
void snapshots_drop_all(struct executor *x) { (void)x; }
