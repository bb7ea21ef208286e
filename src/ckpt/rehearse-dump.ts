/** What ckpt dump would say to options of criu and a live tree, without dumping: the facts of preflight --for ckpt. */

import type { Rehearsed } from "../analyze/preflight/inspect.ts";
import type { CriuOptions } from "../analyze/preflight/options.ts";
import type { Sight, Unseen } from "../analyze/preflight/sight.ts";
import { CKPT_HAS } from "../analyze/remedies/tools.ts";
import { checkDump } from "../checkpoint/dump/dump.ts";
import { DumpRefused } from "../checkpoint/dump/refusal.ts";
import { CkptError } from "../crit/errors.ts";
import { choicesOf, type DumpFlags } from "./dump-request.ts";
import { takeOthers } from "./other-options.ts";

/** Options that ckpt dump declares and that change nothing about what can be saved. */
const OF_NO_EFFECT = [
  ...["--tree", "--images-dir", "--work-dir", "--log-file", "--verbosity", "--leave-stopped", "--action-script"],
  ...["--display-stats", "--external"],
];

/** Looks at the tree as ckpt dump would; that this was not possible is something unseen. Throws "usage" for a wrong size. */
export async function rehearseDump(pid: number, options: CriuOptions, executor?: string): Promise<Rehearsed> {
  const given = [...options].filter(([option]) => CKPT_HAS.dump.includes(option));
  return {
    seen: [...otherOptions(options), ...(await rehearsal(pid, options, executor))],
    given: given.map(([option, values]) => ({ option, ...(values.length === 0 ? {} : { value: values.at(-1)! }) })),
  };
}

async function rehearsal(pid: number, options: CriuOptions, executor?: string): Promise<(Sight | Unseen)[]> {
  const choices = choicesOf(flagsOf(options));
  try {
    await checkDump({ pid, images: ".", choices, then: choices.leaveRunning ? "run" : "kill", executor });
    return [];
  } catch (error) {
    if (error instanceof DumpRefused) return [...error.sights];
    if (!(error instanceof CkptError)) throw error;
    return [{ unseen: "what ckpt dump itself refuses", why: error.message }];
  }
}

/** One finding for each option that ckpt dump refuses by name, a note for one it takes and does nothing with. */
function* otherOptions(options: CriuOptions): Iterable<Sight> {
  for (const [option, values] of options) {
    if (OF_NO_EFFECT.includes(option) || CKPT_HAS.dump.includes(option)) continue;
    const subject = { option };
    try {
      const words = values.length === 0 ? [option] : values.map((value) => `${option}=${value}`);
      for (const note of takeOthers("dump", words)) yield { id: "option", severity: "note", title: note, subject };
    } catch (error) {
      if (!(error instanceof CkptError)) throw error;
      yield { id: "option", title: error.message, subject };
    }
  }
}

function flagsOf(options: CriuOptions): DumpFlags {
  const flag = <K extends keyof DumpFlags>(key: K, option: string): Partial<Record<K, true>> =>
    options.has(option) ? ({ [key]: true } as Partial<Record<K, true>>) : {};
  const ghostLimit = options.get("--ghost-limit")?.at(-1);
  const external = options.get("--external");
  return {
    ...flag("shellJob", "--shell-job"),
    ...flag("tcpEstablished", "--tcp-established"),
    ...flag("tcpClose", "--tcp-close"),
    ...flag("skipInFlight", "--skip-in-flight"),
    ...(options.has("--ext-unix-sk") ? { extUnixSk: options.get("--ext-unix-sk") ?? [] } : {}),
    ...flag("fileLocks", "--file-locks"),
    ...flag("linkRemap", "--link-remap"),
    ...flag("leaveRunning", "--leave-running"),
    ...(ghostLimit === undefined ? {} : { ghostLimit }),
    ...(external === undefined ? {} : { external }),
  };
}
