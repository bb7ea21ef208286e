/** Terminals: their settings as the kernel and as images have them, and which numbers new ptys get. */

import { fileURLToPath } from "node:url";
import t from "tap";
import type { Dumped } from "../../../src/checkpoint/plan/dumped.ts";
import type { MachineFacts } from "../../../src/checkpoint/plan/machine-facts.ts";
import { controlledBy, type Pty, ptyNumbers, ptysOf } from "../../../src/checkpoint/plan/terminals.ts";
import {
  plainTermios,
  termiosBytes,
  termiosEntry,
  winsizeBytes,
  winsizeEntry,
} from "../../../src/checkpoint/resources/terminal-numbers.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";

const FIXTURE = fileURLToPath(new URL("../../../fixtures/images/tty", import.meta.url));

async function ttySet(): Promise<Dumped> {
  const set = await ImageSet.open(FIXTURE);
  const images = new Map<string, unknown[]>();
  for (const name of ["tty-info.img", "tty-data.img"]) images.set(name, [...(await set.image(name)).entries()]);
  await set.close();
  const entries = ((name: string) => images.get(name) ?? []) as Dumped["entries"];
  return { entries } as Dumped;
}

t.test("settings go through unchanged, control characters four to a word", async (t) => {
  const bytes = new Uint8Array(36).map((_, i) => i + 1);
  const entry = termiosEntry(bytes);
  t.equal(entry.c_cc?.length, 19);
  t.equal(entry.c_cc?.[0], 0x15141312, "the first is the lowest");
  t.same(termiosBytes(entry), bytes);
  t.equal(plainTermios({ ...entry, c_lflag: 0xffff }).c_lflag, 2, "only the cutting into lines stays");
  t.same(
    winsizeBytes(winsizeEntry(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]))),
    new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]),
  );
});

t.test("a pair of criu's, with what is queued on both sides", async (t) => {
  const dumped = await ttySet();
  const [pty, ...others] = ptysOf(dumped);
  t.same(others, []);
  t.match(pty, { index: 0, kind: "pair", sid: 102, pgrp: 103 });
  t.equal(Buffer.from(pty!.typed).toString(), "typed, not read\n");
  t.equal(Buffer.from(pty!.printed).toString(), "shown to nobody yet");
  t.equal(controlledBy(dumped, 102)?.index, 0);
  t.equal(controlledBy(dumped, 100), undefined, "another session has none");
});

t.test("numbers of new ptys: the lowest free ones, up to those wanted", async (t) => {
  const machine = { ptys: [0, 2, 3] } as unknown as MachineFacts;
  const wanting = (...indexes: number[]): Pty[] => indexes.map((index) => ({ index }) as Pty);
  t.same(ptyNumbers(wanting(5), machine), [1, 4, 5]);
  t.same(ptyNumbers([], machine), []);
  t.throws(() => ptyNumbers(wanting(1, 3), machine), { code: "io", message: "/dev/pts/3 is in use" });
  t.throws(() => ptyNumbers(wanting(4000), machine), { code: "unsupported" });
});
