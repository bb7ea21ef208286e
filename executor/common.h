/* Small words used everywhere: integers, remote addresses, ownership by scope, growing buffers, checked readers. */
#pragma once
#include "error.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int32_t s32;
typedef int64_t s64;

/* An address in another process: not a pointer. */
struct remote_ptr {
	u64 address;
};

static inline u64 round_up(u64 value, u64 unit)
{
	return (value + unit - 1) / unit * unit;
}
static inline u64 smaller(u64 a, u64 b)
{
	return a < b ? a : b;
}

static inline void close_scoped(int *fd)
{
	if (*fd >= 0)
		close(*fd);
}
static inline void free_scoped(void *pointer)
{
	free(*(void **)pointer);
}
#define cleanup_fd __attribute__((cleanup(close_scoped)))
#define cleanup_free __attribute__((cleanup(free_scoped)))
#define cleanup_buffer __attribute__((cleanup(buffer_drop)))

/* Bytes that grow; running out of memory is remembered and reported when the reply is made. */
struct buffer {
	u8 *data;
	size_t length, capacity;
	bool failed;
};
void *buffer_room(struct buffer *buffer, size_t length); /* zeroed; NULL when out of memory */
void buffer_add(struct buffer *buffer, const void *data, size_t length);
void buffer_u32(struct buffer *buffer, u32 value);
void buffer_u64(struct buffer *buffer, u64 value);
void buffer_align(struct buffer *buffer);
void buffer_drop(struct buffer *buffer);

/* A request read front to back; a missing byte is remembered, so that a handler checks once, before it touches a process. */
struct reader {
	const u8 *data;
	size_t length, position;
	bool failed;
};
const void *take(struct reader *reader, size_t length); /* NULL when there is less */
u32 take_u32(struct reader *reader);
u64 take_u64(struct reader *reader);
void take_align(struct reader *reader);
int take_end(struct reader *reader, struct error *error) must_check;
