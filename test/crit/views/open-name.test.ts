import t from "tap";
import type { OpenRow } from "../../../src/crit/graph/types.ts";
import { FdTypes } from "../../../src/crit/schema/generated/types.ts";
import { openJson, openText, unixName, unixText } from "../../../src/crit/views/open-name.ts";

const FD_TYPES: Readonly<Record<string, number>> = FdTypes;

/** A row as the graph gives it, of the parts that names come from. */
function row(type: string, file?: object): OpenRow {
  return {
    as: "fd",
    fd: { type: { number: FD_TYPES[type] ?? Number(type), name: type }, file_id: 7, fd: 3 },
    file,
    to: "",
  } as unknown as OpenRow;
}

const socket = (name: string | Uint8Array, peer = 0): object => ({
  kind: "unix",
  entry: { ino: 11, peer, name: Uint8Array.from(Buffer.from(name)) },
});

t.test("regular files by path", async (t) => {
  const file = { kind: "file", type: "REG", path: "/a\x1b[31m\\b" };
  t.equal(openText(row("REG", file)), "/a\\x1b[31m\\\\b");
  t.equal(openJson(row("REG", file)), "/a\x1b[31m\\b", "JSON escapes by itself");
  t.equal(openText(row("REG")), "unknown path");
  t.equal(openJson(row("REG")), "unknown");
  t.equal(openText(row("REG", { kind: "file", type: "PIPE" })), "unknown path", "another type under that id");
  t.equal(openText(row("REG", { ...file, path: "" })), "unknown path");
  t.equal(openText({ as: "cwd", fd: undefined, file: undefined, to: "" }), "unknown path");
});

t.test("pipes by their id, all others by type and file id", async (t) => {
  t.equal(openText(row("PIPE", { kind: "file", type: "PIPE", pipe_id: 99 })), "pipe[99]");
  t.equal(openText(row("PIPE")), "pipe[?]");
  for (const type of ["MEMFD", "21"]) {
    t.equal(openText(row(type)), `${type}.7`);
    t.equal(openJson(row(type)), `${type}.7`);
  }
});

t.test("unix sockets", async (t) => {
  t.equal(openText(row("UNIXSK")), "unix[?]");
  t.equal(openText(row("UNIXSK", socket("", 12))), "unix[11 (12)]");
  t.equal(openText(row("UNIXSK", socket("s.sock\0"))), "unix[11 (0) s.sock=00]");
  t.equal(openJson(row("UNIXSK", socket("s.sock\0"))), "unix[11 (0) s.sock\0]");
  t.equal(openJson(row("UNIXSK", socket(""))), "unix[11 (0) ]", "go-criu's blank");
});

t.test("names of unix sockets stay on one line of printable characters", async (t) => {
  const entry = (name: string | Uint8Array) => ({ name: Uint8Array.from(Buffer.from(name)) }) as never;
  t.equal(unixText(entry("x".repeat(200))), "x".repeat(200));
  t.equal(unixText(entry("a\tb\nc\r\nd = \x1b")), "a=09b=0Ac=0D=0Ad =3D =1B");
  t.equal(unixName(entry(Uint8Array.of(0, 0x61, 0xff))), "\0a\udcff");
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  t.match(unixText(entry(bytes)), /^[\x20-\x7e]*$/);
});
