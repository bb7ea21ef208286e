/** What entries belong to and what they bring along. */

import { join } from "node:path";
import t from "tap";
import { closure, isOfObjects, ownerOf } from "../../../src/crit/extract/objects.ts";
import { messageType } from "../../../src/crit/schema/descriptor.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { IMAGES } from "../../support/fixtures.ts";

t.test("owners", (t) => {
  t.equal(ownerOf(messageType("pipe_data_entry"), { pipe_id: 7 }), "pipe.id/7");
  t.equal(ownerOf(messageType("file_entry"), { id: 3 }), "file.id/3");
  t.equal(ownerOf(messageType("remap_file_path_entry"), { orig_id: 4, remap_id: 9 }), "file.id/4");
  t.equal(ownerOf(messageType("mm_entry"), {}), undefined);
  t.ok(isOfObjects("files.img") && isOfObjects("tty-info.img"));
  t.notOk(isOfObjects("core-42.img") || isOfObjects("ghost-file-1.img") || isOfObjects("pages-1.img"));
  t.end();
});

t.test("a deleted file brings its contents, a memfd its memory", async (t) => {
  for (const [scene, kind, brings] of [
    ["ghosts", "REG", /^ghost\.id\//],
    ["tree", "MEMFD", /^shm\.id\//],
  ] as const) {
    const set = await ImageSet.open(join(IMAGES, scene));
    t.teardown(() => set.close());
    const names = (await set.source.list()).map(({ name }) => name);
    const files = (await set.entries("files.img", "file_entry")).map(({ message }) => message);
    const roots = files.filter(({ reg, memfd }) => (kind === "REG" ? reg : memfd) !== undefined);
    const needed = await closure(
      set,
      names,
      roots.map(({ id }) => `file.id/${id}` as const),
    );
    t.ok(
      [...needed].some((name) => brings.test(name)),
      scene,
    );
    t.equal((await closure(set, names, [])).size, 0);
  }
});
