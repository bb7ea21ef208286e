/** The code criu runs inside a task died or did not answer. */

import { doThis } from "../remedies/index.ts";
import type { Facts, Hit, Rule, Verdict } from "./rule.ts";
import { DUMPING, byErrno, earlier, errnoOf, task } from "./say.ts";

const SIGNALS: Readonly<Record<string, string>> = {
  "4": "SIGILL",
  "5": "SIGTRAP",
  "6": "SIGABRT",
  "7": "SIGBUS",
  "9": "SIGKILL",
  "11": "SIGSEGV",
  "15": "SIGTERM",
  "19": "SIGSTOP",
  "31": "SIGSYS",
};

/** SIGSYS is seccomp's alone; SIGXCPU and SIGXFSZ are limits of the task that criu's code meets in its place. */
function bySignal(hit: Hit): Verdict {
  switch (hit.groups["signal"]) {
    case "31": {
      const filtered = earlier(hit, /seccomp: .{0,80}mode 0?x?[12]\b|type=1326|seccomp filter/i, 400) !== undefined;
      return { cause: "seccomp", detail: "seccomp/killed", strength: filtered ? "names" : "likely" };
    }
    case "24":
    case "25":
      return { cause: "rlimit", detail: "reached", strength: "likely" };
    case undefined:
    default:
      return {};
  }
}

/** On a restore the state is reported at the end, after what broke the task. */
function state(hit: Hit): Verdict {
  const sound = hit.phase === "restore" || earlier(hit, /Restorer fail|Unable to restore|BUG at/, 20) !== undefined;
  return sound ? { strength: "follows" } : {};
}

/** EACCES is a security module's answer, told by its own rule. */
function transport(hit: Hit): Verdict | undefined {
  return errnoOf(hit.event.message) === "EACCES" ? undefined : {};
}

export const parasiteCrash: Rule = {
  id: "parasite-crash",
  patterns: [
    {
      match: /(?<!\d)(?<pid>\d+) was (?:stopped|killed) by (?<signal>\d+) unexpectedly/,
      strength: "names",
      judge: bySignal,
      detail: "parasite-crash/signal",
    },
    {
      match: /(?<!\d)(?<pid>\d+) exited with (?<code>\d+) unexpectedly/,
      strength: "names",
      detail: "parasite-crash/exited",
    },
    {
      match: /Parasite exited with (?<code>-?\d+)/,
      strength: "names",
      phases: DUMPING,
      detail: "parasite-crash/exited",
    },
    {
      match: /Task (?<pid>\d+) is in unexpected state: (?<status>\w+)/,
      strength: "likely",
      judge: state,
      detail: "parasite-crash/state",
    },
    {
      match: /Unexpected (?<pid>\d+) task interruption, aborting/,
      strength: "likely",
      detail: "parasite-crash/state",
      judge: inRestore,
    },
    { match: /The task is not in parasite code/, strength: "names", detail: "parasite-crash/state" },
    {
      match: /(?:Unable to connect a transport socket|Can't accept connection to the transport socket): /,
      strength: "likely",
      judge: transport,
      detail: "parasite-crash/transport",
    },
    {
      match:
        /(?:Message (?:reply from|to) daemon is trimmed|Communication error, this is not the ack we expected|Failed to read ack|Failed to send command \d+ to daemon)/,
      strength: "likely",
      detail: "parasite-crash/transport",
    },
    {
      match: /Can't switch parasite (?<pid>\d+) to daemon mode/,
      strength: "likely",
      detail: "parasite-crash/transport",
    },
    {
      match: /Unknown command (?:in parasite daemon|to parasite)/,
      strength: "names",
      detail: "parasite-crash/transport",
    },
    {
      match:
        /Can't (?:inject syscall blob|run parasite at|set registers for|restore syscall blob) \(?(?:pid: )?(?<pid>\d+)/,
      strength: "likely",
      detail: "parasite-crash/inject",
    },
    {
      match:
        /(?:Can't allocate memory for parasite blob|No suitable VM(?:A)? found|Can't (?:map remote|inject memfd|create memfd in victim|rmap memfd|lmap memfd))/,
      strength: "likely",
      phases: DUMPING,
      detail: "parasite-crash/inject",
    },
    {
      match: /Fail to truncate memfd for parasite/,
      strength: "names",
      phases: DUMPING,
      detail: "parasite-crash/inject",
      judge: byErrno({ EACCES: "permission", ENOSPC: undefined }),
    },
    { match: /remote m(?:map|protect)(?:\(\))? failed/, strength: "likely", detail: "parasite-crash/inject" },
    {
      match:
        /(?:Task (?:exited|signaled|stopped) with (?<signal>\d+)|Task continued|Waited pid mismatch \(pid: (?<pid>\d+)\)|Task is still running \(pid: (?<tid>\d+))/,
      strength: "likely",
      detail: "parasite-crash/state",
      judge: inRestore,
    },
    { match: /(?:POKEDATA|PEEKDATA) failed|Can't poke \d+ @/, strength: "likely", detail: "parasite-crash/inject" },
    { match: /Can't infect \(pid: (?<pid>\d+)\) with parasite/, strength: "follows", detail: "parasite-crash/inject" },
    {
      match: /si_code=(?<code>-?\d+) si_pid=(?<sender>\d+) si_status=(?<signal>\d+)/,
      strength: "follows",
      detail: "parasite-crash/signal",
    },
    {
      match:
        /Parasite failed to|Can't (?:cure \(pid: (?<pid>\d+)\)|stop daemon in) (?:from )?parasite|Command \d+ for daemon failed/,
      strength: "follows",
      detail: "parasite-crash/transport",
    },
    {
      match: /Can't (?:init thread in parasite|block signals for) (?<tid>\d+)/,
      strength: "follows",
      detail: "parasite-crash/inject",
    },
  ],
  title: (facts) => {
    const who = task(facts.subject, "the task");
    switch (facts.detail) {
      case "parasite-crash/signal":
        return `The code criu ran inside ${who} was stopped by ${signal(facts)}`;
      case "parasite-crash/exited":
        return `${who.charAt(0).toUpperCase()}${who.slice(1)} ended while criu's code ran inside it`;
      case "parasite-crash/transport":
        return `The code criu ran inside ${who} did not answer`;
      case "parasite-crash/inject":
        return `criu could not place or start its code inside ${who}`;
      case undefined:
      default:
        return `${who.charAt(0).toUpperCase()}${who.slice(1)} was in another state than criu left it in`;
    }
  },
  why: (facts) => {
    const base =
      "What only a task can tell about itself, criu learns by running a small program inside it (the parasite): it borrows the task's registers, maps a blob of code and talks to it over a socket. ";
    switch (facts.detail) {
      case "parasite-crash/signal":
        return (
          base +
          `That program was hit by ${signal(facts)}. ${SIGNAL_WHY[signal(facts)] ?? "It came from outside, or the code does not run in this task's surroundings."}`
        );
      case "parasite-crash/exited":
        return (
          base +
          "The task exited meanwhile: it was killed from outside (the memory killer, a supervisor with a time limit), or a filter ended it."
        );
      case "parasite-crash/inject":
        return (
          base +
          "No room was found below 2 GB for the blob, the kernel refused the mapping (a memory limit, SELinux's execmem, sealed mappings), or the task died."
        );
      case undefined:
      default:
        return (
          base +
          "Its socket closed or its answers do not fit: the program inside died, or the task was woken by somebody else."
        );
    }
  },
  remedies: (facts) => [
    doThis(
      "Look for the kernel's view of it: a segfault, a seccomp or SELinux record, the memory killer.",
      "dmesg | tail -50",
    ),
    ...(signal(facts) === "SIGSYS"
      ? [doThis("Run the container without a seccomp filter for a try (--security-opt seccomp=unconfined).")]
      : []),
    doThis("Use the newest criu; shadow stacks, arm64 PAC and BTI and new CPUs each needed a newer one."),
    doThis(
      "Try whether another task can be dumped on this machine; if none can, it is the kernel or a policy, else something in this task.",
      "sleep 1000 & criu dump -t $! -D DIR --shell-job --leave-running",
    ),
    doThis("If memory is scarce, raise the limit of the container or of the task during the dump."),
  ],
  references: ["CRIU wiki: Parasite code, Code blobs", "ptrace(2)"],
};

const SIGNAL_WHY: Readonly<Record<string, string>> = {
  SIGILL:
    "The CPU does not know an instruction there, or forbids the jump (BTI, shadow stack): the blob was built for another mode, or the CPU model shown by a hypervisor is wrong.",
  SIGSEGV:
    "It touched memory that is not mapped or not executable: protection keys, a policy against executable memory, an emulated or unusual kernel.",
  SIGBUS: "Its pages could not be provided: no memory left in a tmpfs or cgroup, or a file cut short.",
  SIGKILL: "Somebody killed the task: most often the memory killer, or a time limit of a supervisor.",
  SIGTRAP:
    "A debug trap: a breakpoint left by a debugger, or hardware breakpoints that do not work under this hypervisor.",
  SIGSTOP: "Somebody stopped the task during the dump.",
};

function signal(facts: Facts): string {
  const number = facts.groups["signal"];
  return number === undefined ? "a signal" : (SIGNALS[number] ?? `signal ${number}`);
}

/** criu catches restored tasks in the same way before it lets them go: then no parasite is in them. */
function inRestore(hit: Hit): Verdict {
  return hit.phase === "restore" ? { cause: "task-killed" } : {};
}
