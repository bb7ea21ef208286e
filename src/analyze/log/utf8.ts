/** UTF-16 with a byte order mark becomes UTF-8 (Windows tools write it); anything else stays as it is. */

export async function* asUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  /** The first byte, while the second has not come. */
  let first: Uint8Array | undefined;
  let known = false;
  for await (const piece of pieces) {
    if (piece.length === 0) continue;
    let bytes = piece;
    if (!known) {
      bytes = first === undefined ? piece : Buffer.concat([first, piece]);
      if (bytes.length < 2) {
        first = bytes.slice();
        continue;
      }
      known = true;
      first = undefined;
      if (bytes[0] === 0xff && bytes[1] === 0xfe) decoder = new TextDecoder("utf-16le");
      else if (bytes[0] === 0xfe && bytes[1] === 0xff) decoder = new TextDecoder("utf-16be");
    }
    yield decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  if (first !== undefined) yield first;
  if (decoder !== undefined) yield Buffer.from(decoder.decode());
}
