/** crit info: what an image is and how many entries it has. */

import { basename } from "node:path";
import { CkptError } from "../errors.ts";
import { readImage } from "../images/decode.ts";
import { ByteInput } from "../images/input.ts";
import { imageTypeOfFile, imageTypeOfMagic } from "../images/table.ts";
import { JsonOut } from "../json/out.ts";
import { type Io, writeAll } from "./io.ts";
import { openImage } from "./open-image.ts";

/** Counts as Python crit does: every message but the head of a pagemap. A ghost file's head and chunks all count. */
export async function info(io: Io, path: string): Promise<number> {
  const input = await openImage(io, path);
  try {
    const image = readImage(new ByteInput(new Uint8Array(0), path, input.pull));
    let count = 0;
    for (const _ of image.entries()) count++;
    if (count > 0 && image.type?.entry === "pagemap_entry") count--;
    print(io, { magic: image.magic, count });
    return 0;
  } catch (error) {
    if (!(error instanceof CkptError) || error.code !== "raw-image") throw error;
    const named = imageTypeOfFile(basename(path))?.type ?? imageTypeOfMagic(0x57023458);
    print(io, {
      magic: named?.name ?? "RAW_IMAGE",
      raw: true,
      about: named?.about ?? "",
      ...(input.size === undefined ? {} : { bytes: input.size }),
    });
    return 0;
  } finally {
    input.close();
  }
}

function print(io: Io, facts: Record<string, string | number | boolean>): void {
  const out = new JsonOut((text) => writeAll(io.stdout, text), 4);
  out.open("{");
  for (const [key, value] of Object.entries(facts)) {
    out.key(key);
    if (typeof value === "string") out.string(value);
    else out.value(String(value));
  }
  out.close("}");
  out.value("\n");
  out.flush();
}
