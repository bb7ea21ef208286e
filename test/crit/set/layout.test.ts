import t from "tap";
import { findLayout, isBeside, lastOf, looksLikeImageSet, parentOf } from "../../../src/crit/set/layout.ts";
import { refusal } from "../../support/tars.ts";

const names = (map: ReadonlyMap<string, string>): Record<string, string> => Object.fromEntries(map);

t.test("looksLikeImageSet", async (t) => {
  for (const name of [
    "inventory.img",
    "pstree.img",
    "files.img",
    "core-1.img",
    "pages-12.img",
    "fdinfo-2.img",
    "ids-7.img",
  ])
    t.ok(looksLikeImageSet(["x", name]), name);
  for (const name of [
    "disk.img",
    "core.img",
    "core-x.img",
    "stats-dump",
    "xcore-1.img",
    "core-1.img.gz",
    "a/core-1.img",
  ])
    t.notOk(looksLikeImageSet([name]), name);
});

t.test("the layouts of the engines", async (t) => {
  const podman = [
    "config.dump",
    "spec.dump",
    "stats-dump",
    "checkpoint/inventory.img",
    "checkpoint/core-1.img",
    "rootfs-diff.tar",
    "volumes/db.tar",
  ];
  const layout = findLayout(podman, "x");
  t.equal(layout.directory, "checkpoint");
  t.same(names(layout.images), {
    "inventory.img": "checkpoint/inventory.img",
    "core-1.img": "checkpoint/core-1.img",
    "stats-dump": "stats-dump",
  });
  t.same([...layout.extras.keys()], ["config.dump", "spec.dump", "rootfs-diff.tar", "volumes/db.tar"]);
  const inner = findLayout([...podman.map((path) => `backup/${path}`), "README"], "x");
  t.same(names(inner.images)["stats-dump"], "backup/stats-dump");
  t.same(names(inner.extras), {
    "config.dump": "backup/config.dump",
    "spec.dump": "backup/spec.dump",
    "rootfs-diff.tar": "backup/rootfs-diff.tar",
    "volumes/db.tar": "backup/volumes/db.tar",
    README: "README",
  });
});

t.test("images at the top, or in any one directory", async (t) => {
  t.same(names(findLayout(["inventory.img", "stats-dump", "sub/x"], "x").images), {
    "inventory.img": "inventory.img",
    "stats-dump": "stats-dump",
  });
  t.same(names(findLayout(["d/e/core-1.img", "stats-dump"], "x").images), { "core-1.img": "d/e/core-1.img" });
  t.equal(findLayout(["inventory.img", "old/inventory.img"], "x").directory, "", "the top goes before others");
});

t.test("of several image directories checkpoint is meant, the other on demand", async (t) => {
  const paths = [
    "pre-checkpoint/pages-1.img",
    "pre-checkpoint/inventory.img",
    "checkpoint/inventory.img",
    "stats-dump",
    "config.dump",
  ];
  t.equal(findLayout(paths, "x").directory, "checkpoint");
  t.same([...findLayout(paths, "x").extras.keys()], ["config.dump"], "the other's files are no extras");
  const pre = findLayout(paths, "x", "pre-checkpoint");
  t.same([...pre.images.keys()], ["pages-1.img", "inventory.img", "stats-dump"]);
  t.same([...pre.extras.keys()], ["config.dump"]);
  t.equal(findLayout(["pre-checkpoint/tty.img", "config.dump"], "x").directory, "pre-checkpoint");
  t.equal(findLayout(["a/inventory.img", "b/inventory.img"], "x", "b").directory, "b");
  t.equal(
    findLayout(["a/checkpoint/core-1.img", "b/checkpoint/core-1.img"], "x", "b/checkpoint").directory,
    "b/checkpoint",
  );
});

t.test("what cannot be decided is refused", async (t) => {
  const error = async (paths: string[], within?: string): Promise<string> => {
    const { code, message, hint } = await refusal(() => findLayout(paths, "x\x07", within));
    return `${code}|${message}|${hint}`;
  };
  t.equal(
    await error(["config.dump", "disk.img"]),
    "bad-archive|x\\x07: no checkpoint images in it|expected a checkpoint/ directory, or images at the top or in one directory",
  );
  t.equal(
    await error(["a/core-1.img", "b\x1b/core-1.img"]),
    "bad-archive|x\\x07: images in several directories: a, b\\x1b|say which one is meant",
  );
  t.match(
    await error(["a/checkpoint/core-1.img", "b/checkpoint/core-1.img"]),
    /several directories: a\/checkpoint, b\/checkpoint/,
  );
  t.equal(
    await error(["inventory.img", "a/core-1.img"], "b"),
    'not-found|x\\x07: no image directory "b"|images are in: the top, a',
  );
  t.match(await error(["a/c/core-1.img", "b/c/core-1.img"], "c"), /^not-found.*more than one image directory "c"/);
  t.match(await error(["x"], "c"), /holds no images/);
});

t.test("the file in the image directory goes before its name beside it", async (t) => {
  const { images, extras } = findLayout(["dump.log", "checkpoint/dump.log", "checkpoint/inventory.img"], "x");
  t.equal(images.get("dump.log"), "checkpoint/dump.log");
  t.equal(extras.size, 0);
});

t.test("isBeside", async (t) => {
  const layout = findLayout(["checkpoint/inventory.img"], "x");
  t.ok(isBeside(layout, "stats-dump"));
  t.notOk(isBeside(layout, "config.dump"));
  t.notOk(isBeside(layout, "sub/stats-dump"));
  t.notOk(isBeside(findLayout(["inventory.img"], "x"), "sub/stats-dump"));
});

t.test("paths", async (t) => {
  t.same(["a/b/c", "a", ""].map(parentOf), ["a/b", "", ""]);
  t.same(["a/b/c", "a", ""].map(lastOf), ["c", "a", ""]);
});
