/** One log: one run of one program, as far as the lines tell. */
import { FactLines } from "../context/fact-lines.ts";
import type { LogFacts } from "../context/facts.ts";
import type { Phase } from "../rules/rule.ts";
import type { LogEvent } from "./event.ts";
import { HeadReader, type LogHead } from "./head.ts";
import { begins, codeAt } from "./said.ts";
import { endSign, phaseSign, type Outcome, type PhaseSign } from "./phase.ts";

/** Filled while the log streams by: what it says at a moment is what the lines so far said. */
export interface Log {
  /** 0 for the first log of an input. */
  readonly index: number;
  /** Number of its first line in the input. */
  readonly firstLine: number;
  readonly phase: Phase;
  readonly outcome: Outcome;
  readonly head: LogHead;
  /** Read from the lines kept of the log, anew when there are more: ask when all of it has come by. */
  readonly facts: LogFacts;
}

/** Seconds; the processes of a restore write to one log, and not quite in order. */
const DISORDER = 0.5;
/** After the end of a run a smaller step back is a new run. */
const DISORDER_AFTER_END = 0.02;
/** What criu 4.2 says while it reads its options, it logs before its head, all with the time 0. */
const PREFACE = 0.01;

export class LogState implements Log {
  readonly index: number;
  readonly firstLine: number;
  readonly #factLines = new FactLines();
  #facts: LogFacts | undefined;
  readonly #heads = new HeadReader();
  readonly #votes = new Map<Phase, number>();
  #certain: Phase | undefined;
  #outcome: Outcome = "unknown";
  #ended = false;
  #lastTime: number | undefined;
  #sawBody = false;
  #sawEngineFail = false;

  constructor(index: number, firstLine: number) {
    this.index = index;
    this.firstLine = firstLine;
  }

  get phase(): Phase {
    if (this.#certain !== undefined) return this.#certain;
    let best: Phase = "unknown";
    let most = 0;
    for (const [phase, votes] of this.#votes) {
      if (votes > most) best = phase;
      most = Math.max(most, votes);
    }
    return best;
  }

  get outcome(): Outcome {
    return this.#outcome;
  }

  get facts(): LogFacts {
    return (this.#facts ??= this.#factLines.read());
  }

  get head(): LogHead {
    return this.#heads.head;
  }

  /** True if the event cannot belong to this log: another run of criu begins with it. */
  isNextLog(event: LogEvent): boolean {
    if (!this.#sawBody) return false;
    const { time, speaker } = event;
    if (speaker !== "criu" && speaker !== "check" && speaker !== "ckpt")
      return event.message.startsWith("==> ") && event.message.endsWith(" <==");
    if (time !== undefined && this.#lastTime !== undefined) {
      const back = this.#lastTime - time;
      if (back > (this.#ended ? DISORDER_AFTER_END : DISORDER)) return true;
    }
    const code = codeAt(event, 0);
    if (code === 86 && begins(event, "Version: ckpt,")) return true;
    if (code === 86 && begins(event, "Version: ") && this.head.criuVersion !== undefined) return true;
    if (code === 67 && begins(event, "CRIU run id = "))
      return this.head.criuVersion !== undefined || (this.#lastTime ?? Infinity) > PREFACE;
    if (!this.#ended) return false;
    const sign = phaseSign(event);
    return sign !== undefined && sign.phase !== this.phase && (sign.certain || event.file !== undefined);
  }

  add(event: LogEvent): void {
    this.#heads.add(event);
    if (event.speaker === "criu" || event.speaker === "check" || event.speaker === "ckpt") {
      if (event.time !== undefined) this.#lastTime = Math.max(event.time, this.#lastTime ?? 0);
      this.#sawBody ||= !/^(?:CRIU run id|Version: |$)/.test(event.message);
    }
    // criu tells its usage before its head, and what was wrong with the command line after that.
    if (begins(event, "Try -h|--help for more info")) this.#sawBody = this.#lastTime !== undefined;
    if (event.level === "error" && event.speaker !== "check") {
      this.#sawEngineFail ||= event.speaker === "engine";
      // A check says nothing after its verdict.
      if (this.#certain === "check" && this.#ended) this.#forgetCheck();
    }
    // What is certain only an end changes.
    const sign = this.#certain === undefined ? phaseSign(event) : endSign(event);
    if (sign !== undefined) this.#take(sign);
    if (event.speaker !== "criu" && event.speaker !== "check") return;
    this.#facts = undefined;
    this.#factLines.add(event);
  }

  /** People who report a failure show that `criu check` finds nothing: before the failure, or after it. */
  #isCheckBeside({ phase }: PhaseSign): boolean {
    return phase === "check" && (this.#sawEngineFail || this.#votes.has("dump") || this.#votes.has("restore"));
  }

  #forgetCheck(): void {
    this.#certain = undefined;
    this.#outcome = "unknown";
    this.#ended = false;
    this.#votes.delete("check");
  }

  #take(sign: PhaseSign): void {
    const { phase, certain, outcome } = sign;
    if (this.#isCheckBeside(sign)) return;
    if (certain && (this.#certain === undefined || outcome !== undefined)) this.#certain = phase;
    this.#votes.set(phase, (this.#votes.get(phase) ?? 0) + 1);
    if (outcome === undefined) return;
    this.#ended = true;
    // A failure counts whatever came before it: tasks may be restored and still not be resumed.
    if (this.#outcome !== "failed") this.#outcome = outcome;
  }
}
