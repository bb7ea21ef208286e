/** A set as criu wrote it before files.img and mm images held everything: one image a type of files. */

import { decodeImage } from "../../src/crit/image.ts";
import type { Message } from "../../src/crit/schema/message.ts";
import { image } from "./graphs.ts";

/** Member of file_entry, magic, file name; what the entry watches, with the image for it. */
const TYPES: readonly (readonly [
  member: string,
  magic: string,
  name: string,
  watched?: readonly [list: string, magic: string, name: string],
])[] = [
  ["reg", "REG_FILES", "reg-files.img"],
  ["pipe", "PIPES", "pipes.img"],
  ["fifo", "FIFO", "fifo.img"],
  ["isk", "INETSK", "inetsk.img"],
  ["usk", "UNIXSK", "unixsk.img"],
  ["psk", "PACKETSK", "packetsk.img"],
  ["nlsk", "NETLINK_SK", "netlinksk.img"],
  ["efd", "EVENTFD_FILE", "eventfd.img"],
  ["epfd", "EVENTPOLL_FILE", "eventpoll.img", ["tfd", "EVENTPOLL_TFD", "eventpoll-tfd.img"]],
  ["sgfd", "SIGNALFD", "signalfd.img"],
  ["ify", "INOTIFY_FILE", "inotify.img", ["wd", "INOTIFY_WD", "inotify-wd.img"]],
  ["ffy", "FANOTIFY_FILE", "fanotify.img", ["mark", "FANOTIFY_MARK", "fanotify-mark.img"]],
  ["tty", "TTY_FILES", "tty.img"],
  ["nsf", "NS_FILES", "ns-files.img"],
  ["tunf", "TUNFILE", "tunfile.img"],
  ["tfd", "TIMERFD", "timerfd.img"],
  ["ext", "EXT_FILES", "ext-files.img"],
  ["pidfd", "PIDFD", "pidfd.img"],
];

/** The same set in the old style. Types that old sets cannot hold (memfd) must not be in it. */
export function oldStyle(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const out = new Map(files);
  const entries = messages(files.get("files.img"), "files.img");
  out.delete("files.img");
  for (const [member, magic, name, watched] of TYPES) {
    const found = entries.flatMap((entry) => (entry[member] === undefined ? [] : [entry[member] as Message]));
    if (found.length === 0) continue;
    if (watched === undefined) out.set(name, image(magic, found));
    else {
      const [list, watchedMagic, watchedName] = watched;
      out.set(
        name,
        image(
          magic,
          found.map(({ [list]: _, ...rest }) => rest),
        ),
      );
      const items = found.flatMap((entry) =>
        ((entry[list] ?? []) as Message[]).map((item) => ({ ...item, id: entry["id"] })),
      );
      out.set(watchedName, image(watchedMagic, items));
    }
  }
  splitTasks(files, out);
  return out;
}

/** Areas, timers, limits, actions, credentials and ids as images of their own, ids inside the core. */
function splitTasks(files: ReadonlyMap<string, Uint8Array>, out: Map<string, Uint8Array>): void {
  for (const [name, bytes] of files) {
    const [, kind, key] = /^(mm|core)-(\d+)\.img$/.exec(name) ?? [];
    const [message] = kind === undefined ? [] : messages(bytes, name);
    if (message === undefined) continue;
    if (kind === "mm") {
      const { vmas, ...mm } = message;
      out.set(name, image("MM", [mm]));
      out.set(`vmas-${key}.img`, image("VMAS", (vmas ?? []) as Message[]));
    } else splitCore(name, key as string, message, out);
  }
}

function splitCore(name: string, key: string, core: Message, out: Map<string, Uint8Array>): void {
  const { timers, rlimits, sigactions, ...tc } = (core["tc"] ?? {}) as Record<string, Message & Message[]>;
  if (timers === undefined) return; // a dead task, or a thread that is no leader
  const { creds, ...thread } = core["thread_core"] as Record<string, Message>;
  const [ids] = messages(out.get(`ids-${key}.img`), `ids-${key}.img`);
  out.delete(`ids-${key}.img`);
  out.set(name, image("CORE", [{ ...core, tc, thread_core: thread, ids }]));
  out.set(`creds-${key}.img`, image("CREDS", [creds as Message]));
  out.set(`itimers-${key}.img`, image("ITIMERS", [timers["real"], timers["virt"], timers["prof"]] as Message[]));
  out.set(`posix-timers-${key}.img`, image("POSIX_TIMERS", (timers["posix"] ?? []) as Message[]));
  out.set(`rlimit-${key}.img`, image("RLIMIT", (rlimits as Message)["rlimits"] as Message[]));
  out.set(`sigacts-${key}.img`, image("SIGACT", sigactions as Message[]));
}

function messages(bytes: Uint8Array | undefined, name: string): Message[] {
  return bytes === undefined ? [] : decodeImage(bytes, { name }).entries.map(({ message }) => message);
}
