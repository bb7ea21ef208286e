/** Byte ranges, cut to what is there. */

/** The part of `size` bytes that `length` bytes from `offset` cover: [start, end). */
export function checkRange(size: number, offset: number, length: number): readonly [number, number] {
  if (!Number.isSafeInteger(offset) || offset < 0) throw new RangeError(`offset ${offset} is not a byte offset`);
  if (!Number.isSafeInteger(length) || length < 0) throw new RangeError(`length ${length} is not a byte count`);
  const start = Math.min(offset, size);
  return [start, Math.min(start + length, size)];
}
