/* Growing buffers for replies and checked readers for requests. */
#include "common.h"
#include <errno.h>
#include <string.h>

void *buffer_room(struct buffer *buffer, size_t length)
{
	if (buffer->failed)
		return NULL;
	if (!buffer->data || buffer->capacity - buffer->length < length) {
		size_t capacity = round_up((buffer->length + length) * 3 / 2 + 1, 4096);
		u8 *grown = realloc(buffer->data, capacity);
		if (!grown) {
			buffer->failed = true;
			return NULL;
		}
		buffer->data = grown;
		buffer->capacity = capacity;
	}
	u8 *room = buffer->data + buffer->length;
	if (length)
		memset(room, 0, length);
	buffer->length += length;
	return room;
}

void buffer_add(struct buffer *buffer, const void *data, size_t length)
{
	void *room = buffer_room(buffer, length);
	if (room && length)
		memcpy(room, data, length);
}

void buffer_u32(struct buffer *buffer, u32 value)
{
	buffer_add(buffer, &value, sizeof(value));
}

void buffer_u64(struct buffer *buffer, u64 value)
{
	buffer_add(buffer, &value, sizeof(value));
}

void buffer_align(struct buffer *buffer)
{
	buffer_room(buffer, round_up(buffer->length, 8) - buffer->length);
}

void buffer_drop(struct buffer *buffer)
{
	free(buffer->data);
	*buffer = (struct buffer){ 0 };
}

const void *take(struct reader *reader, size_t length)
{
	if (reader->failed || reader->length - reader->position < length) {
		reader->failed = true;
		return NULL;
	}
	const void *at = reader->data + reader->position;
	reader->position += length;
	return at;
}

u32 take_u32(struct reader *reader)
{
	u32 value = 0;
	const void *at = take(reader, sizeof(value));
	if (at)
		memcpy(&value, at, sizeof(value));
	return value;
}

u64 take_u64(struct reader *reader)
{
	u64 value = 0;
	const void *at = take(reader, sizeof(value));
	if (at)
		memcpy(&value, at, sizeof(value));
	return value;
}

void take_align(struct reader *reader)
{
	size_t aligned = round_up(reader->position, 8);
	if (aligned > reader->length)
		reader->failed = true;
	else
		reader->position = aligned;
}

int take_end(struct reader *reader, struct error *error)
{
	take_align(reader);
	if (reader->failed)
		return fail(error, EBADMSG, "the request ends at byte %zu, in the middle of its last element", reader->length);
	if (reader->position != reader->length)
		return fail(error, EBADMSG, "the request has %zu bytes after its last element", reader->length - reader->position);
	return 0;
}
