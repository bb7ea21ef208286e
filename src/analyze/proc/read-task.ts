/** What a snapshot holds of one process of the tree. */

import { readElf } from "./read-elf.ts";
import type { Recorder } from "./recorder.ts";
import { parseMaps, rangeOf } from "./maps.ts";

const NAMESPACES = ["cgroup", "ipc", "mnt", "net", "pid", "time", "time_for_children", "user", "uts"];
const TEXTS = [
  "status",
  "maps",
  "mountinfo",
  "cgroup",
  "uid_map",
  "gid_map",
  "attr/current",
  "wchan",
  "timens_offsets",
];
/** Types of st_mode. */
const TYPE = 0o170000;
const REGULAR = 0o100000;
const DIRECTORY = 0o040000;

/** Reads /proc/PID and /proc/PID/task of one process. */
export function readTask(recorder: Recorder, pid: number): void {
  const base = `/proc/${pid}`;
  for (const name of TEXTS) recorder.text(`${base}/${name}`);
  for (const name of NAMESPACES) recorder.link(`${base}/ns/${name}`);
  for (const tid of recorder.list(`${base}/task`) ?? []) {
    if (tid !== String(pid)) recorder.text(`${base}/task/${tid}/status`);
  }
  for (const name of ["cwd", "root", "exe"]) readFile(recorder, `${base}/${name}`, base);
  readElf(recorder, `${base}/exe`);
  for (const fd of recorder.list(`${base}/fd`) ?? []) {
    recorder.text(`${base}/fdinfo/${fd}`);
    readFile(recorder, `${base}/fd/${fd}`, base, false);
  }
  readMappings(recorder, base);
}

/** Mapped files, each once: their link in map_files leads to the file itself, also when it has been deleted. */
function readMappings(recorder: Recorder, base: string): void {
  const seen = new Set<string>();
  for (const mapping of parseMaps(recorder.texts[`${base}/maps`] ?? "")) {
    const file = `${mapping.dev} ${mapping.ino}`;
    if (mapping.ino === "0" || seen.has(file)) continue;
    seen.add(file);
    readFile(recorder, `${base}/map_files/${rangeOf(mapping)}`, base);
  }
}

/** A link of /proc that leads to a file: its name, the file, and what its name leads to now. */
function readFile(recorder: Recorder, path: string, base: string, mount = true): void {
  const name = recorder.link(path);
  const stat = name === undefined ? undefined : recorder.stat(path);
  if (name === undefined || stat === undefined || !name.startsWith("/")) return;
  const type = stat.mode & TYPE;
  if (mount && (type === REGULAR || type === DIRECTORY)) recorder.mountOf(path);
  if (stat.nlink > 0) recorder.stat(`${base}/root${name}`);
}
