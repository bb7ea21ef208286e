/** A task with more memory than anybody has. */

import { closeSync, ftruncateSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entry, magic, message } from "../../fixtures/protobuf.mjs";

/** Gives task 100 eight GiB of pages, which cost no space: the pages image is a hole. */
export function makeLarge(dir: string): void {
  const start = 0x7f00_0000_0000;
  const size = 8 * 2 ** 30;
  const write = (name: string, type: number, ...messages: Buffer[]): void =>
    writeFileSync(join(dir, name), Buffer.concat([magic(type), ...messages.map(entry)]));
  const area = message([1, start], [2, start + size], [3, 0], [4, 0], [5, 3], [6, 0x22], [7, 0x201], [8, -1, "zigzag"]);
  const bounds = Array.from({ length: 11 }, (_, i) => [i + 1, 0] as const);
  write("mm-100.img", 0x57492820, message(...bounds, [12, 1], [14, area]));
  write("pagemap-100.img", 0x56084025, message([1, 9]), message([1, start], [2, 0], [4, 4], [5, size / 4096]));
  const fd = openSync(join(dir, "pages-9.img"), "w");
  ftruncateSync(fd, size);
  closeSync(fd);
}
