/** Who outside the tree has an object open that the tree is connected to: peers of its sockets, masters of its terminals. */

import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import type { Recorder } from "./recorder.ts";
import { parseSsUnix } from "./ss.ts";

/** Records the holders of everything one scan of the processes outside can tell. */
export function readHolders(recorder: Recorder, tree: readonly number[]): void {
  const wanted = wantedSockets(recorder);
  const inside = new Set(tree.map(String));
  const slaves = tree.some((pid) => hasTerminal(recorder, pid));
  if (wanted.size === 0 && !slaves) return;
  for (const pid of recorder.lists["/proc"] ?? []) {
    if (!/^\d+$/.test(pid) || inside.has(pid)) continue;
    for (const fd of quietly(() => readdirSync(`/proc/${pid}/fd`)) ?? []) {
      const link = quietly(() => readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? "";
      const ino = /^socket:\[(\d+)\]$/.exec(link)?.[1];
      if (ino !== undefined && wanted.has(ino)) note(recorder, ino, pid);
      if (slaves && /ptmx$/.test(link)) {
        const info = quietly(() => readFileSync(`/proc/${pid}/fdinfo/${fd}`, "utf8")) ?? "";
        const index = /^tty-index:\s*(\d+)/m.exec(info)?.[1];
        if (index !== undefined) note(recorder, `pts/${index}`, pid);
      }
    }
  }
}

function note(recorder: Recorder, key: string, pid: string): void {
  (recorder.holders[key] ??= []).push(Number(pid));
}

/** All unix sockets that have a peer: whether it is outside is seen later. */
function wantedSockets(recorder: Recorder): Set<string> {
  const wanted = new Set<string>();
  for (const [name, facts] of Object.entries(recorder.commands)) {
    if (!name.startsWith("ss unix ")) continue;
    for (const socket of parseSsUnix(facts.output)) if (socket.peer !== "0") wanted.add(socket.peer);
  }
  return wanted;
}

function hasTerminal(recorder: Recorder, pid: number): boolean {
  return (recorder.lists[`/proc/${pid}/fd`] ?? []).some((fd) =>
    (recorder.links[`/proc/${pid}/fd/${fd}`] ?? "").startsWith("/dev/pts/"),
  );
}

/** Processes come and go, and some are not ours to look into: both mean that nobody is found there. */
function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
