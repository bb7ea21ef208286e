/** What can be known before anything is made: pids are free, files are there and are the same, namespaces are ours. */

import { lstatSync, readFileSync, statSync, type Stats } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { readBuildId } from "../../analyze/preflight/restore/build-id.ts";
import { CkptError } from "../../crit/errors.ts";
import type { RegFileEntry } from "../../crit/schema/generated/types.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import type { Dumped } from "../plan/dumped.ts";
import { ghostPath, remapOf } from "../plan/ghost-paths.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanOptions } from "../plan/restoring.ts";

const S_IFMT = 0o170000;
const S_IFREG = 0o100000;
const S_IFLNK = 0o120000;

/** How often and how long in between a pid is looked at again whose holder is dying: milliseconds. */
const DYING = { times: 500, every: 20 };

/** Throws a CkptError that names the first obstacle. */
export async function checkRestore(dumped: Dumped, plan: Plan, options: PlanOptions): Promise<void> {
  checkNamespaces(dumped);
  for (const { tid } of plan.tasks) await checkPid(tid);
  const terminals = new Set([...dumped.files.values()].map(({ tty }) => tty?.regf_id));
  for (const { id, reg } of dumped.files.values()) {
    if (reg !== undefined && !terminals.has(id)) checkFile(dumped, reg, options);
  }
}

/**
 * A pid is taken by a process, a thread, or a group or session whose leader is gone; the first two have a name. What a
 * dump has just killed may take a moment to go.
 */
async function checkPid(pid: number): Promise<void> {
  let field = statusOf(pid);
  for (let time = 0; field !== undefined && isDying(field) && time < DYING.times; time++) {
    await setTimeout(DYING.every);
    field = statusOf(pid);
  }
  if (field === undefined) return;
  const thread = field("Tgid") === String(pid) ? "" : `, a thread of process ${field("Tgid")}`;
  throw new CkptError("io", `pid ${pid} is taken by "${escapeControls(field("Name"))}"${thread}`, {
    hint: "end that process, or restore in a pid namespace of its own with --new-pidns",
  });
}

function statusOf(pid: number): ((name: string) => string) | undefined {
  let status: string;
  try {
    status = readFileSync(`/proc/${pid}/status`, "latin1");
  } catch {
    return undefined;
  }
  return (name) => new RegExp(`^${name}:\\s*(.*)$`, "m").exec(status)?.[1] ?? "?";
}

/** A zombie, or killed: bit 8 is SIGKILL. */
function isDying(field: (name: string) => string): boolean {
  const pending = BigInt(`0x0${field("SigPnd").replace("?", "")}`) | BigInt(`0x0${field("ShdPnd").replace("?", "")}`);
  return /^[ZX]/.test(field("State")) || (pending & 0x100n) !== 0n;
}

/** Namespaces other than the caller's are not made. */
function checkNamespaces({ inventory, tasks }: Dumped): void {
  const { root_ids: ours } = inventory;
  if (ours === undefined) return;
  for (const { pid, ids } of tasks) {
    if (ids === undefined) continue;
    for (const kind of ["pid", "net", "ipc", "uts", "mnt", "user"] as const) {
      const [here, there] = [ours[`${kind}_ns_id`], ids[`${kind}_ns_id`]];
      if (here !== undefined && there !== undefined && here !== there)
        throw new CkptError(
          "unsupported",
          `task ${pid} lives in a ${kind} namespace of its own, which cannot be restored yet`,
        );
    }
  }
}

/** Files are compared by type, size, mode and build-id, as far as the dump has them. */
function checkFile(dumped: Dumped, file: RegFileEntry, { fileValidation, skipModes }: PlanOptions): void {
  const remap = remapOf(dumped, file);
  if (remap !== undefined && remap.kind !== "LINKED") return;
  if (file.ext === true) return;
  const path = ghostPath(dumped, file);
  if (path.startsWith("/proc/")) return; // of a task that is yet to come, or of one that differs with every look
  const bytes = Buffer.from(encodeString(path));
  const facts = { file: escapeControls(path) };
  let stats: Stats;
  try {
    // A link is open itself, by O_PATH | O_NOFOLLOW.
    stats = ((file.mode ?? 0) & S_IFMT) === S_IFLNK ? lstatSync(bytes) : statSync(bytes);
  } catch (cause) {
    throw new CkptError("not-found", "a file of the dump is not there", { ...facts, cause });
  }
  if (skipModes !== true && file.mode !== undefined && file.mode !== stats.mode) {
    throw new CkptError(
      "io",
      `its mode is 0${stats.mode.toString(8)}, at the dump it was 0${file.mode.toString(8)}`,
      facts,
    );
  }
  if ((stats.mode & S_IFMT) !== S_IFREG) return;
  if (file.size !== undefined && BigInt(stats.size) !== file.size)
    throw new CkptError("io", `it has ${stats.size} bytes, at the dump it had ${file.size}`, facts);
  if (fileValidation !== "filesize" && (file.build_id ?? []).length > 0) {
    const expected = Buffer.from(new Uint8Array(new Uint32Array(file.build_id!).buffer)).toString("hex");
    const found = readBuildId(path);
    if (found !== undefined && found !== expected)
      throw new CkptError("io", `its build-id is ${found}, at the dump it was ${expected}`, facts);
  }
}
