/** Required fields that are missing, each in turn: verify names them and never stumbles over what is not there. */

import t from "tap";
import { ByteInput, concat } from "../../../src/crit/images/input.ts";
import { readImage } from "../../../src/crit/images/decode.ts";
import { encodeRecord } from "../../../src/crit/images/encode.ts";
import { entryType } from "../../../src/crit/images/entry.ts";
import { imageTypeOfFile } from "../../../src/crit/images/table.ts";
import type { MessageType } from "../../../src/crit/schema/descriptor.ts";
import type { Message } from "../../../src/crit/schema/message.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { verify } from "../../../src/crit/verify/verify.ts";
import { sceneFiles, type Files } from "../../support/broken-sets.ts";

/** Messages that hold required fields, with the name of each field: the message itself and those inside it. */
function* required(type: MessageType, message: Message): Generator<{ owner: Message; name: string; of: string }> {
  for (const field of type.fields) {
    const value = message[field.name];
    if (value === undefined) continue;
    if (field.required) yield { owner: message, name: field.name, of: type.name };
    if (field.message === undefined) continue;
    for (const item of field.repeated ? (value as Message[]).slice(0, 1) : [value as Message])
      yield* required(field.message, item);
  }
}

/** The set once without each required field of each message, the first time it occurs. */
function* withoutOne(files: Files, seen: Set<string>): Generator<{ what: string; image: string; files: Files }> {
  for (const [image, bytes] of files) {
    const type = imageTypeOfFile(image)?.type;
    if (type?.entry === undefined || type.payload !== undefined) continue;
    for (const [index, entry] of [...readImage(new ByteInput(bytes, image)).entries()].entries()) {
      for (const { owner, name, of } of required(entryType(type, index), entry.message)) {
        const what = `${of} without its ${name}`;
        if (seen.has(what)) continue;
        seen.add(what);
        const value = owner[name];
        delete owner[name];
        const record = encodeRecord(type, index, entry, "allow");
        owner[name] = value;
        const parts = [bytes.subarray(0, entry.offset), record, bytes.subarray(entry.offset + entry.length)];
        yield { what, image, files: new Map(files).set(image, concat(parts)) };
      }
    }
  }
}

t.test("every required field", async (t) => {
  const seen = new Set<string>();
  for (const scene of ["simple", "tree", "inet", "mounts", "unix", "tty"]) {
    for (const { what, image, files } of withoutOne(sceneFiles(scene), seen)) {
      const { findings } = await verify(ImageSet.of(files));
      const found = findings.find(({ id, title }) => id === "value-missing" && title === what);
      if (found?.where.at?.image !== image) t.fail(`${scene}: ${what}`);
    }
  }
  for (const what of ["vma_entry without its start", "file_entry without its id", "pagemap_entry without its vaddr"])
    t.ok(seen.has(what), what);
  t.ok(seen.size > 100, `${seen.size} fields`);
});
