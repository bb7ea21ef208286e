/** ckpt tui: what it is told on the command line. */

import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { runCkpt } from "../../../src/ckpt/run.ts";
import { tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { inProcess } from "../../support/in-process.ts";

async function tui(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const { code, stdout, stderr } = await inProcess((io) => runCkpt(["tui", ...argv], io, "0.0.0-test"), "");
  return { code, out: stdout.toString(), err: stderr };
}

/** Two sets, the later one with a file more and a file less. */
function twoSets(t: Test): [before: string, after: string] {
  const [before, after] = [join(tempDir(t), "before"), join(tempDir(t), "after")];
  for (const set of [before, after]) cpSync(join(IMAGES, "simple"), set, { recursive: true });
  rmSync(join(after, "PROVENANCE.md"));
  writeFileSync(join(after, "new.txt"), "new");
  return [before, after];
}

t.test("two sets: the one that is named first is the earlier one, however they are named", async (t) => {
  const [before, after] = twoSets(t);
  const both = ["--keys", "7", "--snapshot", "--size", "100x30"];
  for (const words of [
    ["--diff", before, after, ...both],
    [...both, before, "--diff", after],
  ]) {
    const { code, out, err } = await tui(...words);
    t.equal(err, "");
    t.equal(code, 0);
    t.match(out, /after +$|after$/m, "the end of the names of both");
    t.match(out, /^[ >]- +PROVENANCE\.md /m, "only in the earlier one");
    t.match(out, /^[ >]\+ +new\.txt /m, "only in the later one");
    t.match(out, /^ {2}▸ files\.img /m, "in both");
  }
});

t.test("what it does not take", async (t) => {
  const set = join(IMAGES, "simple");
  for (const [words, said] of [
    [["--snapshot"], /missing required argument 'path'/],
    [["--diff", set, "--snapshot"], /--diff takes two sets/],
    [[set, "--diff", set, set, "--snapshot"], /--diff takes two sets/],
    [[set, "--snapshot", "--size", "10x2"], /a size is COLUMNSxROWS/],
    [[set, "--snapshot", "--keys", "'open"], /no ' ends the text/],
  ] as const) {
    const { code, out, err } = await tui(...words);
    t.equal(code, 2, words.join(" "));
    t.match(err, said);
    t.equal(out, "");
  }
});

t.test("what is not there", async (t) => {
  const { code, out, err } = await tui(join(IMAGES, "nothing"), "--snapshot");
  t.equal(code, 1);
  t.match(err, /nothing: no such file or directory/);
  t.equal(out, "");
});

t.test("without a terminal it names the other ways", async (t) => {
  const { code, err } = await tui(join(IMAGES, "simple"));
  t.equal(code, 1);
  t.match(err, /needs a terminal\n.*crit x .*simple ps .*--snapshot/);
});
