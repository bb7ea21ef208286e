/** What a task is: personality, kernel flags, exit code, limits, out-of-memory score, subreaper, login. */

import type { RlimitEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader } from "../executor/bytes.ts";
import { NR, PRCTL } from "../executor/syscalls.ts";
import { ANSWER, READ } from "../tape/kinds.ts";
import type { Resource } from "./resource.ts";

/** Nobody logged in. */
const NO_LOGIN = 0xffffffff;
const UNLIMITED = 0xffff_ffff_ffff_ffffn;

/** /proc/PID/limits lists them in the order of their RLIMIT_ numbers, 0 to 15. */
export function parseLimits(text: string): RlimitEntry[] {
  const lines = text.split("\n").slice(1).filter(Boolean);
  return lines.map((line) => {
    const [cur = "0", max = "0"] = line.slice(26).trim().split(/\s+/);
    return { cur: limitOf(cur), max: limitOf(max) };
  });
}

function limitOf(word: string): bigint {
  return word === "unlimited" ? UNLIMITED : BigInt(word);
}

export const taskState: Resource = {
  name: "task-state",
  askTask: (_, { ask }) => {
    const room = 8;
    const subreaper = PRCTL.GET_CHILD_SUBREAPER;
    ask({ kind: ANSWER.SUBREAPER, label: "subreaper", nr: NR.prctl, args: (at) => [subreaper, at, 0, 0, 0], room });
    const membarrier = 1 << 9; // MEMBARRIER_CMD_GET_REGISTRATIONS, since Linux 6.3
    ask({ kind: ANSWER.MEMBARRIER, label: "membarrier", nr: NR.membarrier, args: () => [membarrier, 0, 0] });
  },
  taskCore: ({ pid, stat, facts }) => {
    const text = (kind: number): string => (facts.text(kind, pid) ?? "").trim();
    const subreaper = facts.answer(ANSWER.SUBREAPER, pid);
    const membarrier = facts.answer(ANSWER.MEMBARRIER, pid)?.result ?? 0n;
    const login = text(READ.LOGINUID);
    return {
      personality: Number.parseInt(text(READ.PERSONALITY) || "0", 16),
      flags: stat.flags,
      rlimits: { rlimits: parseLimits(facts.text(READ.LIMITS, pid) ?? "") },
      loginuid: login === "" ? NO_LOGIN : Number(login) >>> 0,
      oom_score_adj: Number(text(READ.OOM_SCORE_ADJ) || "0"),
      child_subreaper: subreaper !== undefined && new ByteReader(subreaper.bytes).s32() !== 0,
      ...(membarrier > 0n ? { membarrier_registration_mask: Number(membarrier) } : {}),
    };
  },
};
