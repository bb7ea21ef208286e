import { join } from "node:path";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { writeImage, writeSet } from "../../support/made-set.ts";

const MOUNT = {
  fstype: 5,
  mnt_id: 1,
  root_dev: 0x2a,
  parent_mnt_id: 0,
  flags: 0,
  root: "/",
  mountpoint: "/",
  source: "tmpfs",
  options: "",
};

t.test("a table, with flags, propagation and what else there is to say", async (t) => {
  const text = (await crit(["x", join(IMAGES, "mounts"), "mounts"])).stdout.toString();
  const [header, ...rows] = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split(/ {3,}/));
  t.strictSame(header, [
    "NS",
    "ID",
    "PARENT",
    "DEVICE",
    "TYPE",
    "SOURCE",
    "ROOT",
    "MOUNTPOINT",
    "FLAGS",
    "PROPAGATION",
    "NOTE",
  ]);
  const at = (mountpoint: string): string[] | undefined => rows.find((row) => row[7] === mountpoint);
  t.match(at("/")?.[2], "-", "the top has no parent");
  t.match(at("/slave/inner")?.slice(8), ["nosuid,nodev,noexec,relatime", "master:2", "-"]);
  t.match(at("/bound")?.slice(6), ["/sub", "/bound", "ro,noatime", "-", "-"]);
  t.match(at("/stacked")?.[5], /^[\x20-\x7e]+$/, "control characters in the source");
});

t.test("external and deleted mounts, strange names", async (t) => {
  const dir = tempDir(t);
  writeSet(dir, [{ pid: 5 }]);
  const more = { mnt_id: 2, parent_mnt_id: 1, mountpoint: "/a\nb", ext_mount: true, ext_key: "key\x1b", deleted: true };
  writeImage(dir, "mountpoints-7.img", "MNTS", [MOUNT, { ...MOUNT, ...more }]);
  const { code, stdout, stderr } = await crit(["x", dir, "mounts"]);
  t.strictSame({ code, stderr }, { code: 0, stderr: "" });
  t.match(stdout.toString(), /\n7 {4}2 {4}1 .*\/a\\x0ab .*external key\\x1b, deleted\n$/);
  const json = JSON.parse((await crit(["x", dir, "mounts", "--json"])).stdout.toString()) as { mounts: object[] };
  t.match(json.mounts, [
    { ns: 7, id: 1, parent_id: null, device: "0:42", fstype: "tmpfs", shared_id: null, deleted: false },
    { ns: 7, id: 2, parent_id: 1, mountpoint: "/a\nb", external: "key\x1b", deleted: true },
  ]);
});

t.test("a set without mounts", async (t) => {
  const dir = tempDir(t);
  writeSet(dir, [{ pid: 5 }]);
  t.match((await crit(["x", dir, "mounts"])).stdout.toString(), /^NS {3}ID[^\n]*\n$/);
});
