/** Paths wherever images have them: files, names of sockets, mounts and their sources, links, watches. */

import { CkptError } from "../errors.ts";
import { decodeString, encodeString } from "../schema/strings.ts";
import type { Message } from "../schema/message.ts";
import type { Rule } from "./request.ts";
import { type Hooks, withFields } from "./rewrite.ts";
import type { Used } from "./used.ts";

/** Fields that are one path, by message. Files that are cwd, root, exe or mapped are reg_file_entry like all others. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  reg_file_entry: ["name"],
  mnt_entry: ["root", "mountpoint", "source", "ext_key"],
  ghost_file_entry: ["symlnk_target"],
  fh_entry: ["path"],
  fanotify_mount_mark_entry: ["path"],
  irmap_cache_entry: ["path"],
  binfmt_misc_entry: ["interpreter"],
};

/** Most bytes of a name of a unix socket with the NUL at its end. Source: unix(7), sun_path. */
const LONGEST_SOCKET_NAME = 108;

/** The path below what the longest fitting rule leads to; the same path when none fits. */
export function mapPath(path: string, rules: readonly Rule<string>[], used?: Used): string {
  let best: Rule<string> | undefined;
  for (const rule of rules)
    if ((path === rule.from || path.startsWith(`${rule.from}/`)) && rule.from.length >= (best?.from.length ?? 0))
      best = rule;
  if (best === undefined) return path;
  used?.mark(best);
  const mapped = best.to + path.slice(best.from.length);
  return mapped === "" ? "/" : mapped;
}

export function pathHooks(rules: readonly Rule<string>[], used: Used): Hooks {
  if (rules.length === 0) return {};
  const map = (path: string): string => mapPath(path, rules, used);
  const plain = Object.fromEntries(
    Object.entries(FIELDS).map(([type, names]) => [type, (message: Message) => mapFields(message, names, map)]),
  );
  return {
    ...plain,
    mnt_entry: (message) => {
      const mapped = mapFields(message, FIELDS["mnt_entry"]!, map);
      const options = message["options"];
      // Directories of an overlay, descriptors and the like: each word that is a path.
      return typeof options === "string"
        ? withFields(mapped, { options: options.replace(/(?<=^|[=,:])\/[^,:=]*/g, map) })
        : mapped;
    },
    unix_sk_entry: (message) => {
      const mapped = mapFields(message, ["name_dir"], map);
      const name = message["name"];
      // Abstract names begin with a NUL, names below a directory with neither.
      if (!(name instanceof Uint8Array) || name[0] !== 0x2f) return mapped;
      const before = decodeString(name, 0, name.length);
      const end = before.indexOf("\0") < 0 ? before.length : before.indexOf("\0");
      const after = map(before.slice(0, end)) + before.slice(end);
      if (after === before) return mapped;
      const bytes = encodeString(after);
      if (bytes.length > LONGEST_SOCKET_NAME)
        throw new CkptError("bad-value", `${after}: a socket's name has at most ${LONGEST_SOCKET_NAME} bytes`);
      return { ...mapped, name: bytes };
    },
  };
}

function mapFields(message: Message, names: readonly string[], map: (path: string) => string): Message {
  const fields: Record<string, unknown> = {};
  for (const name of names) {
    const value = message[name];
    if (typeof value === "string") fields[name] = map(value);
  }
  return withFields(message, fields);
}
