/** The restore was a success, and the program died or misbehaved afterwards. */

import { doThis, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, earlier, later, soonAfter } from "./say.ts";

const DONE =
  /Restore finished successfully|Tasks resumed|restored? (?:successfully|finished|ok\b)|successfully restored/i;

export const crashAfterRestore: Rule = {
  id: "crash-after-restore",
  patterns: [
    {
      match: /Segmentation fault|segmentation fault/,
      strength: "likely",
      detail: "crash",
      ...ANYONE,
      judge: afterSuccess,
    },
    {
      match: /Illegal instruction|Bus error|Aborted \(core dumped\)|core dumped|Trace\/breakpoint trap/,
      strength: "likely",
      detail: "crash",
      ...ANYONE,
      judge: afterSuccess,
    },
    {
      // Language runtimes tell of their own crash; criu says nothing of the kind.
      match:
        /Type=Segmentation error vmState|A fatal error has been detected by the Java Runtime Environment|JVMDUMP\d+I Processing dump event "(?:gpf|abort)"|fatal error: unexpected signal during runtime|\[signal SIG(?:SEGV|BUS)\b/,
      strength: "likely",
      detail: "crash",
      ...ANYONE,
      judge: (hit) => (/podman|libpod|runc|containerd/.test(hit.event.message) ? undefined : aloneOrAfter(hit)),
    },
    {
      match: /thread '[^']{1,60}' panicked at|^panic: (?!kernel)|Unhandled exception|Fatal Python error/,
      strength: "likely",
      detail: "crash",
      ...ANYONE,
      judge: afterSuccess,
    },
    {
      match: /\*\*\* (?:stack smashing detected|buffer overflow detected)/,
      strength: "likely",
      detail: "crash",
      ...ANYONE,
      judge: afterSuccess,
    },
    {
      // The kernel's own word: the program ran when it crashed.
      match:
        /\b(?!criu\b)(?<comm>[\w.-]{1,15})\[(?<pid>\d+)\]:? (?:segfault at|trap (?!invalid opcode)|general protection|control protection|bad frame in)/,
      strength: "likely",
      detail: "crash",
      ...ANYONE,
      judge: (hit) => (hit.phase === "unknown" ? { strength: "follows" } : afterSuccess(hit)),
    },
    {
      match:
        /(?:program|process|application|container|app|task)\b.*(?:crash(?:es|ed)?|exit(?:s|ed)|die[sd]|killed|segfaults?|hangs?|freezes) .*(?:after|following|once|upon) (?:the |a )?(?:successful )?restor/i,
      strength: "names",
      detail: "crash",
      ...ANYONE,
      judge: ofWhat,
    },
    {
      match:
        /(?:exit(?:s|ed)|crash(?:es|ed)?|die[sd]|killed|segfaults?)\b.{0,80}\b(?:after|once|as soon as)\b.{0,20}\brestor/i,
      strength: "likely",
      detail: "crash",
      ...ANYONE,
      judge: ofWhat,
    },
    {
      match:
        /after (?:(?:the|a|criu|successful) ){0,3}restor\w{0,10},? .{0,200}(?:crash|segfault|exit|die[sd]|hang|killed|stuck|stops|disconnect|throws)/i,
      strength: "likely",
      detail: "crash",
      ...ANYONE,
      judge: ofWhat,
    },
    {
      match: /Fatal (?:glibc|Python|error).*|fatal error: .*|SIGSEGV|SIGILL|SIGABRT|SIGBUS/,
      strength: "likely",
      detail: "crash",
      ...ANYONE,
      judge: afterSuccess,
    },
    {
      // A test program of criu's own suite, which looks at itself after it was restored.
      match: /\bFAIL: \w+\.c:\d+: |FAIL at result check/,
      strength: "likely",
      detail: "crash",
      ...ANYONE,
    },
    {
      match:
        /(?:error|exception|lost|closed|reset|defunct|zombie|wrong|frozen|stuck|unresponsive|100 ?%).{0,120}\b(?:after|since) (?:the |a |being )?restor/i,
      strength: "follows",
      detail: "crash",
      speakers: ["program", "engine", "kernel"],
      levels: ["error", "warn", "none"],
    },
    {
      // The restore was reported a success; then the program, or who looks for it, complains.
      match:
        /Exited \([1-9]\d*\)|exit(?:ed)? (?:with )?(?:code|status):? ?[1-9]|exited\b.{0,40} status [1-9]|non-zero exit \([1-9]|\b[\w.]{1,60}(?:Exception|Error)\b(?::|$)|Traceback \(most recent|\b(?:panic|fatal error): |Broken pipe|[Cc]onnection (?:reset|refused|timed out|closed)|\[\d+\][+-]? +(?:Killed|Aborted|Exit)/,
      strength: "likely",
      detail: "crash",
      speakers: ["engine", "program"],
      levels: ["error", "warn", "none"],
      judge: afterSuccess,
    },
    {
      // Whatever complains after the last words of a success is the program, or who needs it.
      match: /\b(?:[Ee]rror|ERROR|FATAL|[Ff]atal|[Aa]bort(?:ed|ing)?|[Ff]ailed|exits with)\b/,
      strength: "likely",
      detail: "crash",
      speakers: ["program"],
      levels: ["error", "warn"],
      judge: afterSuccess,
    },
    {
      // Lines without the name of a program, which an engine could have said: only what programs alone say.
      match:
        /ERRORS_ARE_FATAL|\buncaught\w*\b|\bError: .{0,80}(?:failed|refused|reset|unreachable)|\b\w+: Invalid argument$/i,
      strength: "likely",
      detail: "crash",
      speakers: ["engine"],
      levels: ["error"],
      judge: justAfter,
    },
    {
      match: /(?:exited|terminated|killed) (?:(?:by|on) signal|with (?:signal|status|code)) ?(?<signal>\d+)/i,
      strength: "likely",
      detail: "crash",
      speakers: ["program", "kernel"],
      levels: ["error", "warn", "none"],
      judge: afterSuccess,
    },
  ],
  title: ({ subject }) => `The restore succeeded, and ${subject.comm ?? "the program"} failed after it was let go`,
  why: () =>
    "criu's work ended without an error: memory, registers and files are as they were. What changed is the world around the program: another processor with fewer instructions or another size of vector state, another kernel, a clock that has jumped, connections and devices that are gone, files that were replaced, or caches of pids, cpu numbers and host names that no longer hold.",
  remedies: () => [
    doThis(
      "Get the place of the crash: a core file or the kernel's line tells the instruction.",
      "dmesg -T | tail; coredumpctl info",
    ),
    doThis(
      "Compare the processors: dump with the features written down and let the restore check them.",
      "criu dump -t PID -D DIR --cpu-cap=ins; criu restore -D DIR --cpu-cap=ins",
    ),
    ...withOption("--cpu-cap", {
      when: "both",
      value: "ins",
      only: ["criu"],
      cost: "the restore is refused on a machine whose processor lacks a feature",
    }),
    doThis(
      "Let the program use only instructions that all machines have.",
      "GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX512F PROGRAM",
    ),
    doThis("Restore once on the machine of the dump: when that works, the difference of the machines is the reason."),
  ],
  references: ["criu(8), --cpu-cap", "criu wiki: When C/R fails, What can change after C/R"],
};

/** An instruction that the processor does not have: it had it where the dump was made. */
/** A crash report of a runtime that was restored; of a tool around criu when a failure of criu stands beside it. */
function aloneOrAfter(hit: Hit): Verdict | undefined {
  if (soonAfter(hit, /SIGILL|[Ii]llegal instruction/, 4) !== undefined) return undefined;
  if (earlier(hit, DONE, 400) !== undefined) return {};
  const ofTool = /libpod|podman|runc\b|containerd|\/criu\b/;
  return earlier(hit, /FAILED|criu failed|Error \(/, 400) !== undefined || later(hit, ofTool, 8) !== undefined
    ? undefined
    : {};
}

function afterSuccess(hit: Hit): Verdict | undefined {
  if (earlier(hit, DONE, 400) === undefined) return undefined;
  return /Illegal instruction|SIGILL/.test(hit.event.message) ? { cause: "cpu-features", strength: "likely" } : {};
}

/** Directly after criu's own word of success. */
function justAfter(hit: Hit): Verdict | undefined {
  return earlier(hit, DONE, 8)?.speaker === "criu" ? afterSuccess(hit) : undefined;
}

/** People who tell of a crash often know of what: the processor, the clock's code, or restartable sequences. */
function ofWhat({ event: { message } }: Hit): Verdict {
  if (/\brseq\b/i.test(message)) return { cause: "rseq" };
  if (/\bvdso\b|\bvvar\b/i.test(message)) return { cause: "kernel-vdso" };
  return /illegal instruction|SIGILL|\bAVX|CPU feature/i.test(message) ? { cause: "cpu-features" } : {};
}
