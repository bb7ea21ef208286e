import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { entryType } from "../../../src/crit/images/entry.ts";
import { IMAGE_TYPES, type ImageType } from "../../../src/crit/images/table.ts";
import type { Message } from "../../../src/crit/schema/message.ts";
import { tempDir } from "../../support/crit.ts";
import { imageFixtures } from "../../support/fixtures.ts";
import { pruned, spelt } from "../../support/go-crit.ts";
import { randomMessage } from "../../support/messages.ts";
import { peer } from "../../support/peers.ts";
import { Random } from "../../support/random.ts";
import { encode, fromJson, sameBytes, toJson } from "../../support/round-trip.ts";

/** Kinds that go-crit 7.2 cannot decode at all, or decodes into something else: docs/json.md. */
const CANNOT = ["SIGNAL", "PSIGNAL", "PIDFD", "TCP_STREAM", "IPCNS_MSG", "GHOST_FILE", "PAGEMAP", "SHMEM_PAGEMAP"];

/** An image of this type with entries of random fields and no payload. */
function randomImage(type: ImageType, random: Random): Uint8Array {
  const none: Message = { bytes: 0, length: 0, nsems: 0, keys_bytes: 0, values_bytes: 0, size: 0n, in_pagemaps: false };
  // One entry only where payload follows: it skips 4 or 8 bytes too many after payload that needs no padding.
  const entries = Array.from({ length: type.payload === undefined ? 8 : 1 }, (_, i) => {
    const kind = entryType(type, i);
    const message = randomMessage(random, kind, { density: 0.9 });
    if (type.payload !== undefined) {
      for (const [name, value] of Object.entries(none)) if (kind.byName.has(name)) message[name] = value;
    }
    return { message, offset: 0, length: 0 };
  });
  return encode({ magic: type.name, type, entries });
}

t.test("the real go-crit and we write and read the same JSON", (t) => {
  const goCrit = peer(t, "go-crit");
  if (goCrit === undefined) return t.end();
  const dir = tempDir(t);
  const run = (...args: string[]): Buffer => {
    const { status, stderr } = spawnSync(goCrit, [...args, "-o", join(dir, "out")], { encoding: "utf8" });
    if (status !== 0) throw new Error(`go-crit ${args.join(" ")}: ${stderr}`);
    return readFileSync(join(dir, "out"));
  };
  const compare = (what: string, image: Uint8Array, name: string): void => {
    const path = join(dir, "image");
    writeFileSync(path, image);
    const known = pruned(image, name);
    for (const pretty of [false, true]) {
      const theirs = run("decode", "-i", path, ...(pretty ? ["--pretty"] : [])).toString();
      const ours = spelt(toJson(known, name, { dialect: "go", pretty }));
      if (ours !== theirs) t.equal(ours, theirs, `${what}${pretty ? ", pretty" : ""}`);
      else t.ok(sameBytes(fromJson(theirs, [], "go"), known), what);
    }
    writeFileSync(join(dir, "json"), spelt(toJson(known, name, { dialect: "go" })));
    // Its encoder takes payloads apart by commas, which the lists of semaphores have.
    if (what !== "IPCNS_SEM" && !what.includes("ipcns-sem"))
      t.ok(sameBytes(run("encode", "-i", join(dir, "json")), known), what);
  };
  let kinds = 0;
  for (const type of IMAGE_TYPES) {
    if (type.entry === undefined || CANNOT.includes(type.name)) continue;
    kinds++;
    compare(type.name, randomImage(type, new Random(1, kinds)), type.template.replace(/%l?[ud]/, "1"));
  }
  const seen = new Set(CANNOT);
  for (const { label, name, bytes } of imageFixtures()) {
    const { magic } = JSON.parse(toJson(bytes, name)) as { magic: string };
    if (seen.has(magic) || /^(v1|names-bytes)\//.test(label)) continue;
    seen.add(magic);
    if (magic === "IPCNS_SHM") continue; // with in_pagemaps it reads contents that are not there
    compare(label, bytes, name);
  }
  t.ok(kinds > 55, `${kinds} kinds of random images`);
  t.end();
});
