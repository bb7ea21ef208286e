import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import t from "tap";
import { bytesInput, fileInput, type LogInput } from "../../../src/analyze/log/input.ts";
import { tempDir } from "../../support/crit.ts";

const TEXT = "(00.1) Error (criu/x.c:1): mnt: Can't mount 'ä'\n";
/** One zstd frame with a raw block: RFC 8878, 3.1.1.2.2. */
const zstd = (bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, bytes.length, 1 | (bytes.length << 3), bytes.length >> 5, 0]),
    bytes,
  ]);

async function textOf(input: LogInput): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of input.chunks()) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts).toString();
}

t.test("the content tells how it is packed and encoded, the name does not", async (t) => {
  const be = Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16();
  const forms: Readonly<Record<string, Buffer>> = {
    plain: Buffer.from(TEXT),
    gzip: gzipSync(TEXT),
    "two gzip members": Buffer.concat([gzipSync(TEXT.slice(0, 9)), gzipSync(TEXT.slice(9))]),
    zstd: zstd(Buffer.from(TEXT)),
    "UTF-16 LE": Buffer.from(`\ufeff${TEXT}`, "utf16le"),
    "UTF-16 BE": be,
    "UTF-16 in gzip": gzipSync(be),
  };
  const path = join(tempDir(t), "dump.log.xz");
  for (const [name, bytes] of Object.entries(forms)) {
    t.equal(await textOf(bytesInput(bytes, name)), TEXT, name);
    writeFileSync(path, bytes);
    t.equal(await textOf(fileInput(path)), TEXT, `${name} in a file`);
    const fd = openSync(path, "r");
    t.equal(await textOf(fileInput(fd)), TEXT, `${name} from a descriptor`);
    closeSync(fd); // fails if it was closed
  }
});

t.test("nothing, and a byte or two", async (t) => {
  for (const text of ["", "x", "xy"]) t.equal(await textOf(bytesInput(Buffer.from(text), "x")), text);
});

t.test("refused in our own words", async (t) => {
  const dir = tempDir(t);
  await t.rejects(textOf(fileInput(join(dir, "no"))), { code: "not-found" });
  await t.rejects(textOf(fileInput(dir)), { code: "io", message: /is a directory/ });
  await t.rejects(textOf(bytesInput(gzipSync(TEXT).subarray(0, 30), "x")), { code: "bad-archive" });
  const image = Buffer.from([0x19, 0x43, 0x56, 0x54, 1, 2]);
  await t.rejects(textOf(bytesInput(image, "core.img")), { code: "unsupported", message: /an image, not a log/ });
});
