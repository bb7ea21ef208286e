/** An anonymous copy: sizes and structure as they were, and nothing readable of the original left. */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { anonymizeImage } from "../../../src/crit/anonymize/anonymize.ts";
import { Tokens } from "../../../src/crit/anonymize/tokens.ts";
import { decodeImage } from "../../../src/crit/image.ts";
import { entryType } from "../../../src/crit/images/entry.ts";
import { imageTypeOfFile } from "../../../src/crit/images/table.ts";
import type { MessageType } from "../../../src/crit/schema/descriptor.ts";
import type { Message } from "../../../src/crit/schema/message.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { verify } from "../../../src/crit/verify/verify.ts";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";

/** Words of every Linux machine, and names of fields and kinds that are in images anyway. */
const COMMON =
  /^(null|proc|self|anon_inode|socket|pipe|root|tmpfs|cgroup|home|local|memory|cpuset|unified|devpts|mqueue|sysfs|misc|none|pids|task|deleted|overlay|urandom|zero|random)$/;

/** All words of four letters and more in the texts of a message. */
function wordsIn(type: MessageType, message: Message, found: Set<string>): void {
  for (const field of type.fields) {
    const value = message[field.name];
    if (value === undefined || /^(cnames|fsname|plugins|model_id|filter)$/.test(field.name)) continue;
    if (type.name === "cgroup_prop_entry" && field.name === "name") continue;
    if (type.name === "cg_member_entry" && field.name === "name") continue;
    for (const item of field.repeated ? (value as unknown[]) : [value]) {
      if (field.message !== undefined) wordsIn(field.message, item as Message, found);
      const text =
        typeof item === "string" ? item : item instanceof Uint8Array ? Buffer.from(item).toString("latin1") : "";
      for (const word of text.match(/[A-Za-z][A-Za-z0-9_-]{4,}/g) ?? []) if (!COMMON.test(word)) found.add(word);
    }
  }
}

for (const scene of readdirSync(IMAGES).filter((name) => existsSync(join(IMAGES, name, "inventory.img")))) {
  t.test(scene, async (t) => {
    const original = join(IMAGES, scene);
    const copy = join(tempDir(t), "copy");
    const { code, stdout, stderr } = await crit(["anonymize", original, "-o", copy]);
    t.equal(code, 0, stderr);
    t.match(stdout.toString(), "images with names replaced");
    const words = new Set<string>();
    for (const name of readdirSync(original).filter((one) => imageTypeOfFile(one) !== undefined)) {
      t.equal(statSync(join(copy, name)).size, statSync(join(original, name)).size, `size of ${name}`);
      if (imageTypeOfFile(name)?.type.entry === undefined) continue;
      const image = decodeImage(new Uint8Array(readFileSync(join(original, name))), { name });
      for (const [i, entry] of image.entries.entries()) {
        wordsIn(entryType(image.type, i), entry.message, words);
        if (entry.payload?.kind !== "bytes") continue;
        const text = Buffer.from(entry.payload.bytes).toString("latin1");
        for (const word of text.match(/[A-Za-z]{6,}/g) ?? []) if (!COMMON.test(word)) words.add(word);
      }
    }
    const all = Buffer.concat(readdirSync(copy).map((name) => readFileSync(join(copy, name)))).toString("latin1");
    t.ok(words.size > 0, "words to look for");
    for (const word of words) if (all.includes(word)) t.fail(`${word} is still there`);
    for (const name of readdirSync(copy).filter((one) => one.startsWith("pages-")))
      t.ok(
        readFileSync(join(copy, name)).every((byte) => byte === 0),
        `${name} has no memory in it`,
      );
    t.strictSame((await verify(await ImageSet.open(copy))).findings, [], "still a set that verify finds nothing in");
  });
}

t.test("one name is one token everywhere, and another one the next time", async (t) => {
  const [a, b] = [join(tempDir(t), "a"), join(tempDir(t), "b")];
  for (const out of [a, b]) await crit(["anonymize", join(IMAGES, "tree"), "-o", out]);
  const comms = async (dir: string): Promise<string[]> =>
    (await crit(["x", dir, "ps"])).stdout
      .toString()
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(/\s+/).at(-1)!);
  const names = await comms(join(IMAGES, "tree"));
  const tokens = await comms(a);
  for (const [i, name] of names.entries())
    for (const [j, other] of names.entries()) t.equal(tokens[i] === tokens[j], name === other, `${name} ${other}`);
  t.notSame(await comms(b), tokens);
});

t.test("a set that cannot be read leaves nothing behind; what is there is not touched", async (t) => {
  const dir = tempDir(t);
  t.equal((await crit(["anonymize", join(IMAGES, "simple"), "-o", dir])).code, 1);
  t.strictSame(readdirSync(dir), []);
  t.equal((await crit(["anonymize", join(dir, "none"), "-o", join(dir, "out")])).code, 1);
  const { code, stderr } = await crit(["anonymize", join(IMAGES, "simple"), "-o", join(dir, "none/out")]);
  t.equal(code, 1);
  t.match(stderr, /none\/out: no such file or directory\n/);
  t.strictSame(readdirSync(dir), []);
});

t.test("fields that this version does not know are left out", async (t) => {
  const bytes = new Uint8Array(readFileSync(join(IMAGES, "simple/fs-100.img")));
  const image = decodeImage(bytes, { name: "fs-100.img" });
  // Field 90, the text "secret".
  const $unknown = Uint8Array.from([0xd2, 0x05, 6, ...Buffer.from("secret")]);
  const entries = image.entries.map((entry) => ({ ...entry, message: { ...entry.message, $unknown } }));
  const anonymous = anonymizeImage({ ...image, entries }, new Tokens());
  t.notOk(Buffer.from(anonymous).includes("secret"));
  t.equal(decodeImage(anonymous, { name: "fs-100.img" }).entries.length, 1);
});
