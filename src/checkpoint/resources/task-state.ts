/** What a task is: personality, kernel flags, exit code, limits, out-of-memory score, subreaper, login. */

import type { RlimitEntry } from "../../crit/schema/generated/types.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import { ByteReader } from "../executor/bytes.ts";
import type { ProgramBuilder } from "../executor/program.ts";
import { OPERATION } from "../executor/protocol.ts";
import { NR, PRCTL } from "../executor/syscalls.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { AT_FDCWD, O, PR, SYS } from "../plan/sys.ts";
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

/** Nobody logged in. */
const NO_LOGIN_ID = 0xffffffff;
const RLIMIT_NOFILE = 7;

export const taskStateRestore: RestoreHalf = {
  name: "task-state",
  restore({ live, dumped, step }) {
    for (const { pid, core } of live) {
      const { tc } = core;
      const filter = dumped.extras?.tasks?.[pid]?.coredump_filter;
      if (filter !== undefined)
        step("process", pid, (program) => {
          writeProc(program, "coredump_filter", `0x${filter}`, true);
        });
      step("begin", pid, (program) => {
        // As many descriptors as the hard limit allows, until the task gets its own limits.
        const old = program.room(16);
        program.call("limit of descriptors", SYS.prlimit64, [0, RLIMIT_NOFILE, 0, old]);
        const hard = { kind: "u64", offset: old.offset + 8 } as const;
        program.call("limit of descriptors: raise it", OPERATION.STORE64, [old, hard]);
        program.call("limit of descriptors: raise it", SYS.prlimit64, [0, RLIMIT_NOFILE, old, 0], { mayFail: true });
      });
      if (tc === undefined) continue;
      step("process", pid, (program) => {
        writeProc(program, "oom_score_adj", String(tc.oom_score_adj ?? 0));
        if (tc.loginuid !== undefined && tc.loginuid !== NO_LOGIN_ID)
          writeProc(program, "loginuid", String(tc.loginuid), true);
        program.call("personality", SYS.personality, [personalityOf(tc.personality)]);
        if (tc.child_subreaper === true) program.call("subreaper", SYS.prctl, [PR.SET_CHILD_SUBREAPER, 1, 0, 0, 0]);
        const registrations = tc.membarrier_registration_mask ?? 0;
        for (let bit = 0; bit < 16; bit++)
          if ((registrations & (1 << bit)) !== 0)
            program.call(`membarrier registration ${bit}`, SYS.membarrier, [1 << bit, 0, 0]);
      });
      step("places", pid, (program) => {
        for (const [limit, { cur, max }] of (tc.rlimits?.rlimits ?? []).entries()) {
          const words = program.data(new Uint8Array(new BigUint64Array([cur, max]).buffer));
          program.call(`resource limit ${limit}`, SYS.prlimit64, [0, limit, words, 0]);
        }
      });
    }
  },
};

function writeProc(program: ProgramBuilder, name: string, value: string, mayFail = false): void {
  const path = program.text(`/proc/self/${name}`);
  const bytes = program.data(encodeString(value));
  const fd = program.call(`open ${name}`, SYS.openat, [AT_FDCWD, path, O.WRONLY | O.CLOEXEC], { mayFail });
  program.call(`${name} ${value}`, SYS.write, [fd, bytes, value.length], mayFail ? { mayFail, ifPrevious: true } : {});
  program.call(`close ${name}`, SYS.close, [fd], { mayFail });
}

/** All that personality(2) knows: flags from UNAME26 to ADDR_LIMIT_3GB, and a number in the low byte. */
const PERSONALITIES = 0x0ffe00ff;

/** criu 4.2 notes the hexadecimal digits of /proc/PID/personality as decimal ones: 00040000 becomes 40000. */
function personalityOf(noted: number): number {
  if ((noted & ~PERSONALITIES) === 0) return noted;
  const meant = Number.parseInt(String(noted), 16);
  return (meant & ~PERSONALITIES) === 0 ? meant : noted;
}
