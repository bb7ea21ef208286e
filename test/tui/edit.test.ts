import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { decodeImage } from "../../src/crit/image.ts";
import { tempDir } from "../support/crit.ts";
import { screenAfter } from "../support/explorer.ts";
import { IMAGES } from "../support/fixtures.ts";

/** A set that may be changed. */
function ownSet(t: Test): string {
  const set = join(tempDir(t), "set");
  cpSync(join(IMAGES, "simple"), set, { recursive: true });
  return set;
}

/** To the number of the file that descriptor 1 leads to, and to a new number for it. */
const FIELD = "7 / fdinfo-2 enter right down down right down";
const to = (value: string): string => `${FIELD} e ctrl-u ${value} enter`;

t.test("a value that the field cannot have is refused at once", async (t) => {
  const screen = await screenAfter(ownSet(t), to("abc"));
  t.match(screen.at(-1), /a number expected, not "abc"/);
  t.notMatch(screen.join("\n"), /to write|planned/);
});

t.test("a change is shown where it is, listed, taken back, and made again", async (t) => {
  const set = ownSet(t);
  const before = readFileSync(join(set, "fdinfo-2.img"));
  const planned = await screenAfter(set, to("5"));
  t.match(planned.at(-1), /1 planned.*1 to write/);
  t.ok(planned.some((line) => /^>~ +id +2 5 {2}\(was 3\)$/.test(line)));
  t.match((await screenAfter(set, `${to("5")} c`)).join("\n"), /^>~fdinfo-2\.img entries\[1\]\.id +3 +5$/m);
  const undone = await screenAfter(set, `${to("5")} U`);
  t.notMatch(undone.at(-1), /to write/);
  t.ok(undone.some((line) => /^> +id +2 3$/.test(line)));
  t.notMatch((await screenAfter(set, `${to("5")} e ctrl-u 3 enter`)).at(-1), /to write/, "the old value is no change");
  t.same(readFileSync(join(set, "fdinfo-2.img")), before, "nothing was written");
});

t.test("what would not restore is not written", async (t) => {
  const set = ownSet(t);
  const screen = await screenAfter(set, `${to("77")} w y`);
  t.match(screen.at(-1), /not written, the set would not restore: .*1 to write/);
  t.notOk(readdirSync(set).some((name) => name.includes(".bak")));
});

t.test("written with a backup; the page shows the set as it is now", async (t) => {
  const set = ownSet(t);
  const before = readFileSync(join(set, "fdinfo-2.img"));
  const screen = await screenAfter(set, `${to("5")} w y`);
  t.match(screen.at(-1), /written; the old one: /);
  t.ok(
    screen.some((line) => /^> +id +2 5$/.test(line)),
    "not marked any more",
  );
  const { entries } = decodeImage(readFileSync(join(set, "fdinfo-2.img")), { type: "fdinfo_entry" });
  t.equal(entries[1]?.message.id, 5);
  t.same(readFileSync(join(set, "fdinfo-2.img.bak")), before);
});

t.test("w asks, and n is no", async (t) => {
  const set = ownSet(t);
  t.match((await screenAfter(set, `${to("5")} w`)).at(-1), /Write 1 change to 1 image\? y\/n/);
  t.match((await screenAfter(set, `${to("5")} w n`)).at(-1), /1 to write/);
  t.match((await screenAfter(set, `${to("5")} q`)).at(-1), /1 change is not written\. Leave all the same\? y\/n/);
});

t.test("archives and two sets are only looked at", async (t) => {
  const archive = join(IMAGES, "../archives/podman.tar.gz");
  t.match((await screenAfter(archive, "e")).at(-1), /tar\.gz: read only/);
  t.match((await screenAfter("chain/1", "e", "80x24", "chain/2")).at(-1), /two sets are compared/);
});
