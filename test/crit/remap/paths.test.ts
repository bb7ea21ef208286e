/** Which paths a rule changes. */

import t from "tap";
import { mapPath, pathHooks } from "../../../src/crit/remap/paths.ts";
import { Used } from "../../../src/crit/remap/used.ts";

const rule = (from: string, to: string): { text: string; from: string; to: string } => ({ text: "--path", from, to });

t.test("a path and what is below it, the longest rule first", (t) => {
  const rules = [rule("/a", "/x"), rule("/a/b", "/y"), rule("/root", "")];
  for (const [path, mapped] of [
    ["/a", "/x"],
    ["/a/c", "/x/c"],
    ["/a/b/c", "/y/c"],
    ["/ab", "/ab"],
    ["/root", "/"],
    ["/root/file", "/file"],
    ["relative/a", "relative/a"],
  ] as const)
    t.equal(mapPath(path, rules), mapped, path);
  t.equal(mapPath("/etc", [rule("", "/mnt")]), "/mnt/etc", "everything");
  t.end();
});

t.test("names of sockets keep their NUL, abstract ones stay, long ones are refused", (t) => {
  const hook = pathHooks([rule("/run", "/srv/run")], new Used())["unix_sk_entry"]!;
  const name = (text: string): string =>
    Buffer.from(hook({ name: new Uint8Array(Buffer.from(text)) })["name"] as Uint8Array).toString();
  t.equal(name("/run/socket\0"), "/srv/run/socket\0");
  t.equal(name("\0/run/socket"), "\0/run/socket");
  t.equal(name(""), "");
  t.throws(() => name(`/run/${"x".repeat(101)}\0`), { code: "bad-value", message: /at most 108 bytes/ });
  t.end();
});

t.test("directories in the options of a mount", (t) => {
  const hook = pathHooks([rule("/old", "/new")], new Used())["mnt_entry"]!;
  const message = { options: "lowerdir=/old/a:/old/b,upperdir=/old,mode=755", root: "/", mountpoint: "/olds" };
  t.equal(hook(message)["options"], "lowerdir=/new/a:/new/b,upperdir=/new,mode=755");
  t.equal(hook(message)["mountpoint"], "/olds");
  t.end();
});
