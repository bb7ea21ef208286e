/** Every check finds the set that is broken for it, and none finds anything in a set that criu made. */

import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { decodeImage, encodeImage } from "../../../src/crit/image.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { CHECKS, type CheckId } from "../../../src/crit/verify/checks.ts";
import { MAX_OF_ONE_ID } from "../../../src/crit/verify/problem.ts";
import { verify } from "../../../src/crit/verify/verify.ts";
import { BROKEN, sceneFiles } from "../../support/broken-sets.ts";
import { tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";

const sets = [...readdirSync(IMAGES), "chain/1", "chain/2"].filter((scene) =>
  existsSync(join(IMAGES, scene, "inventory.img")),
);

t.test("a set that criu wrote is clean", async (t) => {
  t.ok(sets.length > 35, `${sets.length} sets`);
  for (const scene of sets) {
    const { findings, images } = await verify(await ImageSet.open(join(IMAGES, scene)));
    t.strictSame(findings, [], scene);
    t.ok(images > 5, scene);
  }
});

t.test("every check finds what it is there for", async (t) => {
  for (const id of Object.keys(CHECKS) as CheckId[]) {
    const { scene, breakIt } = BROKEN[id];
    const files = sceneFiles(scene);
    breakIt(files);
    const dir = tempDir(t);
    for (const [name, bytes] of files) writeFileSync(join(dir, name), bytes);
    const { findings } = await verify(await ImageSet.open(dir));
    const found = findings.filter((finding) => finding.id === id);
    t.ok(found.length > 0, `${id}: found ${findings.map((finding) => finding.id).join(", ")}`);
    for (const finding of found) {
      t.equal(finding.severity, CHECKS[id].severity);
      t.not(finding.title, "");
      if (finding.where.at !== undefined)
        t.ok(files.has(finding.where.at.image), `${id}: at ${finding.where.at.image}`);
    }
  }
});

t.test("the groups have the checks that a restore needs", async (t) => {
  const count = (group: string): number => Object.values(CHECKS).filter((check) => check.group === group).length;
  t.ok(Object.keys(CHECKS).length >= 40);
  t.ok(count("framing") <= 10);
  t.ok(count("references") >= 15);
  t.ok(count("memory") >= 8);
});

t.test("of one id so many are kept, and all are counted", async (t) => {
  const files = sceneFiles("simple");
  const { findings } = await verify(ImageSet.of(files));
  t.strictSame(findings, []);
  for (let i = 0; i < MAX_OF_ONE_ID + 20; i++) files.set(`fs-${1000 + i}.img`, files.get("fs-100.img")!);
  const many = await verify(ImageSet.of(files));
  t.equal(many.findings.length, MAX_OF_ONE_ID);
  t.equal(many.counts.get("image-unused"), MAX_OF_ONE_ID + 20);
});

t.test("the place is that of the field", async (t) => {
  const files = sceneFiles("simple");
  BROKEN["ref-file"].breakIt(files);
  const { findings } = await verify(ImageSet.of(files));
  const at = findings.find(({ id }) => id === "ref-file")?.where.at;
  t.match(at, { image: "fs-100.img", entry: 0, path: "entries[0].cwd_id" });
  const bytes = files.get("fs-100.img")!.subarray(at!.offset, at!.offset + at!.length);
  t.strictSame([...bytes], [8, 0x92, 0x21], "tag 1 and the varint 4242");
});

t.test("aborts on the signal", async (t) => {
  const set = await ImageSet.open(join(IMAGES, "tree"));
  await t.rejects(verify(set, { signal: AbortSignal.abort() }), { code: "aborted" });
});

t.test("a task without descriptors has no image of them", async (t) => {
  const files = sceneFiles("simple");
  const used = new Set<unknown>();
  for (const name of ["fs-100.img", "mm-100.img"]) {
    const { message } = decodeImage(files.get(name)!, { name }).entries[0]!;
    for (const value of [message["cwd_id"], message["root_id"], message["exe_file_id"]]) used.add(value);
    for (const { shmid } of (message["vmas"] ?? []) as { shmid: bigint }[]) used.add(Number(shmid));
  }
  const image = decodeImage(files.get("files.img")!, { name: "files.img" });
  files.delete("fdinfo-2.img");
  files.set(
    "files.img",
    encodeImage({ ...image, entries: image.entries.filter(({ message }) => used.has(message["id"])) }),
  );
  t.strictSame((await verify(ImageSet.of(files))).findings, []);
});

t.test("a field that nobody knows is found among registers and areas too", async (t) => {
  for (const [name, path, inside] of [
    ["core-100.img", "entries[0].thread_info.gpregs", (core: any) => core.thread_info.gpregs],
    ["mm-100.img", "entries[0].vmas[3]", (mm: any) => mm.vmas[3]],
  ] as const) {
    const files = sceneFiles("simple");
    const image = decodeImage(files.get(name)!, { name });
    const message = structuredClone(image.entries[0]!.message);
    inside(message).$unknown = Uint8Array.of(0xd0, 0x05, 1); // field 90, a varint
    files.set(name, encodeImage({ ...image, entries: [{ message }] }));
    const { findings } = await verify(ImageSet.of(files));
    t.strictSame(
      findings.map(({ id, where }) => [id, where.at?.image, where.at?.path]),
      [["unknown-field", name, path]],
    );
  }
});
