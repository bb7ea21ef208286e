/** crit decode and crit show: an image as JSON. */

import { CkptError } from "../errors.ts";
import { readImage } from "../images/decode.ts";
import { ByteInput } from "../images/input.ts";
import { dialectNamed } from "../json/dialects.ts";
import { writeImageJson } from "../json/image.ts";
import { type Io, openOutput } from "./io.ts";
import { openImage } from "./open-image.ts";

export interface DecodeOptions {
  readonly in?: string | undefined;
  readonly out?: string | undefined;
  readonly pretty: boolean;
  readonly nopl: boolean;
  readonly partial: boolean;
  readonly dialect?: string | undefined;
}

/** Output is held back up to this many bytes, so that a damaged small image leaves standard output empty. */
const HOLD = 4 * 1024 * 1024;

export async function decode(io: Io, options: DecodeOptions): Promise<number> {
  const input = await openImage(io, options.in);
  const output = openOutput(io, options.out);
  const held: Uint8Array[] = [];
  let room = HOLD;
  const release = (): void => {
    for (const text of held.splice(0)) output.write(text);
  };
  const sink = (text: Uint8Array): void => {
    held.push(text);
    room -= text.length;
    if (room < 0) release();
  };
  let opened = false;
  try {
    const image = readImage(new ByteInput(new Uint8Array(0), options.in ?? "standard input", input.pull));
    opened = true;
    writeImageJson(image, sink, { ...options, dialect: dialectNamed(options.dialect) });
    release();
    if (options.out === undefined) output.write("\n");
    output.commit();
    return 0;
  } catch (error) {
    if (!options.partial || room === HOLD) {
      output.abort();
      throw opened && error instanceof CkptError ? error.with({ hint: "--partial shows what is readable" }) : error;
    }
    release();
    if (options.out === undefined) output.write("\n");
    output.commit();
    throw error;
  } finally {
    input.close();
  }
}
