/** What a line says about the operation a log is of, and how it ended. */
import type { Phase } from "../rules/rule.ts";
import type { LogEvent } from "./event.ts";
import { PrefixTable } from "./prefix-table.ts";

export type Outcome = "failed" | "ok" | "unknown";

export interface PhaseSign {
  readonly phase: Phase;
  /** True where the words settle the phase; false for what also occurs elsewhere. */
  readonly certain: boolean;
  /** The operation is over, and so; nothing but clean-up follows. */
  readonly outcome?: Outcome;
}

interface Sign extends PhaseSign {
  readonly starts: string;
}

const end = (starts: string, phase: Phase, outcome: Outcome): Sign => ({ starts, phase, certain: true, outcome });
const sure = (starts: string, phase: Phase): Sign => ({ starts, phase, certain: true });
const likely = (starts: string, phase: Phase): Sign => ({ starts, phase, certain: false });

/** Observed in logs of 1.0 to 4.2 and in the strings of criu 4.2.1. */
const SIGNS: readonly Sign[] = [
  end("Dumping finished successfully", "dump", "ok"),
  end("Dumping FAILED", "dump", "failed"),
  end("Pre-dumping finished successfully", "pre-dump", "ok"),
  end("Pre-dumping FAILED", "pre-dump", "failed"),
  end("Restore finished successfully", "restore", "ok"),
  end("Restoring FAILED", "restore", "failed"),
  end("Lazy pages transfer finished successfully", "lazy-pages", "ok"),
  sure("Looks good but", "check"),
  end("Looks good", "check", "ok"),
  end("Looks OK", "check", "ok"),
  sure("Version: ckpt, dumping", "dump"),
  sure("Version: ckpt, restoring", "restore"),
  sure("Pre-dumping processes (pid", "pre-dump"),
  sure("Pre-dumping task (pid", "pre-dump"),
  sure("Pre-dumping tasks", "pre-dump"),
  sure("Dumping processes (pid", "dump"),
  sure("Dumping task (pid", "dump"),
  sure("Dump core (pid", "dump"),
  sure("Dump files (pid", "dump"),
  likely("Reading image tree", "restore"), // the daemon of lazy pages reads it too
  sure("uffd: Waiting for incoming connections on", "lazy-pages"),
  sure("Forking task with", "restore"),
  sure("Restoring processes", "restore"),
  sure("Starting page server", "page-server"),
  sure("page-server: Starting page server", "page-server"),
  sure("Starting lazy pages server", "lazy-pages"),
  sure("page-xfer: Session over", "page-server"),
  likely("No inventory.img image", "restore"),
  likely("Collecting mappings (pid", "dump"),
  likely("Collect mappings (pid", "dump"),
  likely("Seized task", "dump"),
  likely("SEIZE ", "dump"),
  likely("Unfreezing tasks", "dump"),
  likely("Waiting for incoming", "page-server"),
  likely("lazy-pages: ", "lazy-pages"),
  likely("Restoring ", "restore"),
  likely("Restored ", "restore"),
  likely("Restore ", "restore"),
  likely("Opening ", "restore"),
  likely("Running pre-restore", "restore"),
  likely("Not supported images version", "restore"),
  likely("Magic doesn't match", "restore"),
  likely("cpu: No cpuinfo image", "restore"),
];

const TABLE = new PrefixTable(SIGNS);
const ENDS = new PrefixTable(SIGNS.filter(({ outcome }) => outcome !== undefined));

const FILES: readonly (readonly [RegExp, Phase])[] = [
  [/^ckpt\/dump$/, "dump"],
  [/^ckpt\/restore$/, "restore"],
  [/(?:^|\/)cr-check\.c$/, "check"],
  [/(?:^|\/)(?:cr-restore|restorer|mount-v2|rst-malloc)\.c$/, "restore"],
  [/(?:^|\/)(?:cr-dump|seize|infect|parasite-syscall)\.c$/, "dump"],
  [/(?:^|\/)uffd\.c$/, "lazy-pages"],
  [/(?:^|\/)page-?read\.c$|(?:^|\/)pagemap\.c$/, "restore"],
];

/** Words of the engines: what they were asked to do. */
const ENGINE_RESTORE =
  /\b(?:failed to restore|restor(?:e|ing) (?:container|failed)|(?:runc|crun|lxc|podman container) restore|start --checkpoint|restore\.log)\b/i;
const ENGINE_DUMP =
  /\b(?:cannot checkpoint|checkpoint(?:ing)? (?:container|failed|of)|(?:runc|crun|lxc|podman container) checkpoint|failed to checkpoint|checkpoint create|dump\.log|migration dump|snapshot dump)\b/i;

/** What a line tells of how the operation ended; undefined for all but a few. */
export function endSign(event: LogEvent): PhaseSign | undefined {
  return event.pie ? undefined : ENDS.first(event);
}

/** What a line tells; undefined for most. */
export function phaseSign(event: LogEvent): PhaseSign | undefined {
  if (event.pie) return undefined;
  const sign = TABLE.first(event);
  if (sign !== undefined) return sign;
  const { file, speaker } = event;
  if (file !== undefined) {
    const found = FILES.find(([name]) => name.test(file));
    if (found !== undefined) return { phase: found[1], certain: false };
  }
  if (speaker !== "engine" && speaker !== "program") return undefined;
  const { message } = event;
  if (ENGINE_RESTORE.test(message)) return { phase: "restore", certain: false };
  return ENGINE_DUMP.test(message) ? { phase: "dump", certain: false } : undefined;
}
