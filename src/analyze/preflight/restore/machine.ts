/** What a restore will find on this machine, read for the needs of one image set. */

import { accessSync, constants } from "node:fs";
import { networkInterfaces } from "node:os";
import { dirname } from "node:path";
import { parseInetTable } from "../../proc/net-tables.ts";
import { readElf } from "../../proc/read-elf.ts";
import { Recorder } from "../../proc/recorder.ts";
import { readSystem } from "../../proc/read-system.ts";
import type { Snapshot } from "../../proc/snapshot.ts";
import type { InetSocket } from "../../proc/ss.ts";
import type { CriuOptions } from "../options.ts";
import { readBuildId } from "./build-id.ts";
import { freePagesOf } from "./huge-pages.ts";
import { mountSources } from "./mounts.ts";
import type { Needs } from "./needs.ts";

export interface Machine {
  readonly snapshot: Snapshot;
  /** Path of an image set → its build-id here. */
  readonly buildIds: ReadonlyMap<string, string>;
  /** Directories in which nothing can be made, with the reason: "EROFS". */
  readonly closed: ReadonlyMap<string, string>;
  /** Sockets that hold a port. */
  readonly listening: readonly InetSocket[];
  /** Addresses assigned to interfaces. */
  readonly addresses: ReadonlySet<string>;
  /** Directory that paths of the images start from: "" or that of --root. */
  readonly root: string;
}

/** Written to choose the next pid, where clone3 cannot. */
export const LAST_PID = "/proc/sys/kernel/ns_last_pid";

export interface MachineOptions {
  readonly path: string;
  readonly reader: number;
  readonly options: CriuOptions;
}

export function readMachine(needs: Needs, { path, reader, options }: MachineOptions): Machine {
  const recorder = new Recorder();
  readSystem(recorder, { path });
  const root = needs.hostNamespaces.has("mnt") ? "" : (options.get("--root")?.at(-1) ?? "");
  const buildIds = new Map<string, string>();
  const closed = new Map<string, string>();
  for (const { path: name, buildId, ghost, external } of needs.files) {
    if (external || !name.startsWith("/")) continue;
    recorder.stat(`${root}${name}`);
    const found = buildId === undefined ? undefined : readBuildId(`${root}${name}`);
    if (found !== undefined) buildIds.set(name, found);
    if (ghost !== undefined) {
      recorder.stat(`${root}${ghost}`);
      recorder.stat(`${root}${dirname(name)}`);
      noteClosed(closed, `${root}${dirname(name)}`);
    }
  }
  for (const { socket } of needs.unix) {
    if (socket.address?.startsWith("/") === true) recorder.stat(`${root}${dirname(socket.address)}`);
  }
  for (const name of needs.outside) if (name.startsWith("/")) recorder.stat(name);
  for (const { threads } of needs.tasks) for (const tid of threads) recorder.text(`/proc/${tid}/stat`);
  for (const libdir of options.get("--libdir") ?? []) {
    for (const file of recorder.list(libdir) ?? []) readElf(recorder, `${libdir}/${file}`);
  }
  recorder.text("/proc/cpuinfo");
  recorder.list("/sys/class/net");
  for (const kib of needs.hugePages.keys()) recorder.text(freePagesOf(kib));
  for (const source of mountSources(options).values()) recorder.stat(source);
  noteClosed(closed, LAST_PID);
  for (const module of ["/sys/module/apparmor", "/sys/fs/selinux"]) recorder.stat(module);
  for (const given of options.get("--root") ?? []) recorder.stat(given);
  const tables = ["tcp", "tcp6", "udp", "udp6"].map((name) => ({
    name,
    text: recorder.text(`/proc/self/net/${name}`) ?? "",
  }));
  return {
    snapshot: recorder.finish(reader, [], reader),
    buildIds,
    closed,
    listening: tables.flatMap(({ name, text }) => parseInetTable(text, name.replace("6", ""))),
    addresses: new Set(Object.values(networkInterfaces()).flatMap((list) => list?.map(({ address }) => address) ?? [])),
    root,
  };
}

/** Whether one may write is a question to the kernel: also a read-only mount says no to root. */
function noteClosed(closed: Map<string, string>, directory: string): void {
  try {
    accessSync(directory, constants.W_OK);
  } catch (error) {
    closed.set(directory, (error as NodeJS.ErrnoException).code ?? "?");
  }
}
