/** crit encode: JSON as an image. */

import { CkptError } from "../errors.ts";
import { chooseDialect } from "../json/dialects.ts";
import { readImageJson } from "../json/image.ts";
import { JsonReader } from "../json/reader.ts";
import { type Io, openInput, openOutput, writeAll } from "./io.ts";

export interface EncodeOptions {
  readonly in?: string | undefined;
  readonly out?: string | undefined;
  readonly dialect?: string | undefined;
}

export function encode(io: Io, options: EncodeOptions): number {
  const input = openInput(io, options.in);
  const output = openOutput(io, options.out);
  const label = options.in ?? "standard input";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let ended = false;
  const pullText = (): string | undefined => {
    if (ended) return undefined;
    const bytes = input.pull();
    ended = bytes === undefined;
    try {
      return decoder.decode(bytes, { stream: !ended });
    } catch (error) {
      throw new CkptError("bad-json", "not UTF-8 text", {
        file: label,
        hint: "a byte of a name that is no UTF-8 is \\udc80 to \\udcff in the JSON of an image",
        cause: error,
      });
    }
  };
  const onStale = (where: string): void =>
    writeAll(io.stderr, `crit: ${label}: ${where} was changed: encoded from its fields, $raw not used\n`);
  try {
    readImageJson(new JsonReader(pullText, label), (bytes) => output.write(bytes), {
      chooseDialect: chooseDialect(options.dialect),
      onStale,
    });
    output.commit();
    return 0;
  } catch (error) {
    output.abort();
    throw error instanceof CkptError ? error.with({ file: label }) : error;
  } finally {
    input.close();
  }
}
