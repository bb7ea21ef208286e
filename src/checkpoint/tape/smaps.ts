/** /proc/PID/smaps: mappings with their VmFlags. */

import { type LiveMapping, parseMaps } from "../../analyze/proc/maps.ts";
import type { Facts } from "./facts.ts";
import { READ } from "./kinds.ts";

export interface Mapping extends LiveMapping {
  /** Two letters each, as proc_pid_smaps(5) lists them: "rd", "wr", "sh", "gd", "lo". */
  readonly vmFlags: ReadonlySet<string>;
  /** Anonymous memory in it, KiB; 0 where none of its pages is private. */
  readonly anonymous: bigint;
  /** Protection key (pkeys(7)); 0 is the one that all memory has. */
  readonly key: number;
}

/** The mappings of a task, ascending; none when they were not read. */
export function mappingsOf(facts: Facts, pid: number): readonly Mapping[] {
  return facts.once(`mappings ${pid}`, () => parseSmaps(facts.text(READ.SMAPS, pid) ?? ""));
}

/** Mappings in ascending order. */
export function parseSmaps(text: string): Mapping[] {
  const heads: string[] = [];
  const flags: ReadonlySet<string>[] = [];
  const anonymous: bigint[] = [];
  const keys: number[] = [];
  let [lastAnonymous, lastKey] = [0n, 0];
  for (const line of text.split("\n")) {
    if (/^[0-9a-f]+-[0-9a-f]+ /.test(line)) {
      heads.push(line);
      lastKey = 0; // not every processor has them
    } else if (line.startsWith("ProtectionKey:")) lastKey = Number(/\d+/.exec(line)?.[0] ?? 0);
    else if (line.startsWith("Anonymous:")) lastAnonymous = BigInt(/\d+/.exec(line)?.[0] ?? "0");
    else if (line.startsWith("VmFlags:")) {
      flags.push(new Set(line.slice(8).trim().split(" ")));
      anonymous.push(lastAnonymous);
      keys.push(lastKey);
    }
  }
  return parseMaps(heads.join("\n")).map((mapping, i) => ({
    ...mapping,
    vmFlags: flags[i] ?? new Set<string>(),
    anonymous: anonymous[i] ?? 0n,
    key: keys[i] ?? 0,
  }));
}
