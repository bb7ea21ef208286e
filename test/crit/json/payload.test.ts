import t from "tap";
import { payloadSize, sizeText } from "../../../src/crit/json/payload.ts";
import { imageBytes, record } from "../../support/image-bytes.ts";
import { join, tag, varint } from "../../support/messages.ts";
import { python } from "../../support/python.ts";
import { toJson } from "../../support/round-trip.ts";
import { tempDir } from "../../support/crit.ts";
import { writeFileSync } from "node:fs";

/** A pipe with so many bytes in it. */
function pipe(size: number): Uint8Array {
  return imageBytes("PIPES_DATA", record(join(tag(1, 0), varint(1), tag(2, 0), varint(size)), new Uint8Array(size)));
}

const SIZES = [
  0, 1, 999, 1023, 1024, 1025, 1280, 1536, 1587, 1792, 2304, 10_000, 10_240, 1_048_524, 1_048_575, 1_048_576, 1_600_000,
  20_000_000,
];

t.test("sizes of payloads in a few characters", (t) => {
  const shown = SIZES.map(
    (size) => /"extra": "\.\.\. <(.*)>"/.exec(toJson(pipe(size), undefined, { nopl: true }))?.[1],
  );
  const sizes =
    "0B 1B 999B 1023B 1KB 1.0KB 1.2KB 1.5KB 1.5KB 1.8KB 2.2KB 9.8KB 10KB 1023.9KB 1024.0KB 1MB 1.5MB 19.1MB";
  t.strictSame(shown, sizes.split(" "));
  t.end();
});

t.test("with a gap as go-crit writes them", (t) => {
  const sizes = [0, 1023, 1024, 1280, 2304, 10_240, 1_048_576, 1_600_000].map((size) => sizeText(size, " "));
  t.strictSame(sizes, ["0 B", "1023 B", "1.0 KB", "1.2 KB", "2.2 KB", "10.0 KB", "1.0 MB", "1.5 MB"]);
  t.end();
});

t.test("as Python crit writes them", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  const path = `${tempDir(t)}/pipes-data.img`;
  for (const size of SIZES) {
    writeFileSync(path, pipe(size));
    const { stdout } = await py.crit(["show", "--nopl", path]);
    t.equal(stdout.toString(), `${toJson(pipe(size), undefined, { pretty: true, nopl: true })}\n`, `${size} bytes`);
  }
});

t.test("what counts as size: contents without padding", (t) => {
  const bytes = (length: number): Uint8Array => new Uint8Array(length);
  t.equal(payloadSize({ kind: "bytes", bytes: bytes(5) }), 5);
  t.equal(payloadSize({ kind: "tcp", inq: bytes(5), outq: bytes(6) }), 11);
  t.equal(payloadSize({ kind: "sem", values: [1, 2, 3] }), 6);
  const header = { mtype: 1n, msize: 5 }; // four bytes as protobuf
  t.equal(
    payloadSize({
      kind: "msg",
      messages: [
        { header, data: bytes(5) },
        { header, data: bytes(5) },
      ],
    }),
    18,
  );
  t.end();
});
