/** criu itself crashed, or found itself in a state that cannot be. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, UNMARKED, choose, earlier, group, soonAfter } from "./say.ts";

export const toolBug: Rule = {
  id: "tool-bug",
  patterns: [
    { match: /\bBUG at (?<place>\S+?:\d+)/, strength: "likely", detail: "assertion", judge: firstError },
    {
      match: /\bBUG(?:!|:) (?!Unknown socket)/,
      strength: "likely",
      speakers: ["criu", "check"],
      detail: "assertion",
      judge: firstError,
    },
    { match: /\*\*\* Error in `?\S*criu\S*?: |\*\*\* Error in `criu/, strength: "names", detail: "heap", ...ANYONE },
    {
      match:
        /(?:free|realloc|munmap_chunk|malloc|corrupted size vs\.)\(?\)?:? ?(?:invalid (?:pointer|size|next size|old size)|double free|corrupted|unaligned)/,
      strength: "likely",
      detail: "heap",
      ...ANYONE,
    },
    {
      // What criu cannot do for itself, whatever the tree: texts that do not fit, messages it cannot pack.
      match: /Failed packing PB object|^snprintf\b.{0,40}(?:failed|truncated|too many)/,
      strength: "names",
      detail: "internal",
    },
    {
      match: /double free or corruption|malloc_consolidate\(\)|corrupted double-linked list/,
      strength: "likely",
      detail: "heap",
      ...ANYONE,
    },
    {
      match: /\bcriu\b.*(?:Segmentation fault|Aborted|core dumped|Bus error|SIGSEGV)/,
      strength: "likely",
      detail: "crash",
      ...ANYONE,
      judge: (hit) => (/killed by signal|parasite/.test(hit.event.message) ? undefined : {}),
    },
    {
      match: /criu\[(?<pid>\d+)\]:? (?:segfault at|trap |general protection)/,
      strength: "names",
      detail: "crash",
      ...ANYONE,
    },
    {
      match: /\bcriu: \S+: .{0,200}Assertion [`'].{0,200}' failed|Assertion [`'].{0,200}' failed/,
      strength: "likely",
      detail: "assertion",
      ...ANYONE,
    },
    {
      match: /\*\*\* stack smashing detected \*\*\*|\*\*\* buffer overflow detected/,
      strength: "follows",
      detail: "heap",
      ...ANYONE,
    },
    { match: /Restorer stack smash detected/, strength: "names", detail: "heap" },
    {
      match:
        /runtime error: (?:invalid memory address|index out of range|slice bounds|nil pointer)|panic: (?!kernel)|thread '[^']{1,60}' panicked at/,
      strength: "likely",
      detail: "panic",
      ...ANYONE,
    },
    {
      match: /==\d+==ERROR: AddressSanitizer|AddressSanitizer: |UndefinedBehaviorSanitizer/,
      strength: "names",
      detail: "heap",
      ...ANYONE,
    },
    { match: /pmc_init: Can't allocate (?<size>\d+) bytes/, strength: "names", detail: "allocation" },
    { match: /Can't allocate (?<size>-\d+|\d{10,}) bytes/, strength: "likely", detail: "allocation" },
    // -8 and the like as a number without a sign
    { match: /\b(?<size>1844674407370\d{7}) bytes/, strength: "likely", detail: "allocation" },
    { match: /bwrite of size = -\d+|Can't write img file: Bad address/, strength: "follows", detail: "allocation" },
    {
      // 2 is big-endian: the check was written for little-endian machines only.
      match: /Unsupported ELF data encoding: 2\b/,
      strength: "names",
      detail: "assertion",
    },
    {
      match:
        /Zombie with children\?!|Unexpected task \d+ in a tree|Double data restore|Unexpected fle|Born child is unstoppable/,
      strength: "likely",
      detail: "assertion",
    },
    { match: /Can't reopen memfd id=(?<id>\d+): No such file/, strength: "likely", detail: "memfd" },
    { match: /Log engine failure|The early log buffer is full/, strength: "follows", levels: ["error"] },
    {
      match:
        /stack is not 16 bytes aligned|args are not 4 bytes aligned|BFD buffers partial refil|Communication error, this is not the ack we expected/,
      strength: "likely",
      detail: "assertion",
      levels: ["error"],
    },
    {
      match:
        /Dup (?<fd>\d+) -> \d+ failed \(called at|sfd: .{0,200}busy target|Service fd \S+ is being modified in protected context/,
      strength: "likely",
      detail: "assertion",
    },
    {
      match: /^Segmentation fault(?: \(core dumped\))?$/,
      strength: "follows",
      detail: "crash",
      ...UNMARKED,
      speakers: ANYONE.speakers,
      judge: (hit) =>
        earlier(hit, /Restore finished successfully|Dumping finished successfully/, 400) === undefined ? {} : undefined,
    },
    {
      match: /Program (?:terminated with|received) signal SIG(?:SEGV|ABRT|BUS|ILL)|dumped core/,
      strength: "likely",
      detail: "crash",
      ...ANYONE,
      // The frames of the debugger lie in criu's own files.
      judge: (hit) =>
        /\(criu\b/.test(hit.event.message) ||
        soonAfter(hit, /#\d+ .{0,200} at (?:\S{0,100}\/)?(?:criu|compel|soccr)\/\S{1,60}\.c:\d+/, 12) !== undefined
          ? {}
          : undefined,
    },
    {
      // A program in Python ends with the class of what went wrong; the line above only begins the report.
      match:
        /^\s*(?:[a-zA-Z_]\w*\.){0,6}(?:Key|Attribute|Type|Value|Index|Name|Assertion|Unicode\w{1,10}|Import|ModuleNotFound)Error\b/,
      strength: "follows",
      detail: "panic",
      ...ANYONE,
      judge: (hit) =>
        earlier(hit, /^\s*Traceback \(most recent/, 40) === undefined ? undefined : { strength: "likely" },
    },
    { match: /Traceback \(most recent call last\)/, strength: "follows", detail: "panic", ...ANYONE },
  ],
  title: (facts) => {
    const place = group(facts, "place");
    return choose(
      facts.detail,
      {
        heap: () => "criu destroyed its own memory and was stopped by the C library",
        crash: () => "criu itself crashed",
        panic: () => "The program around criu crashed",
        allocation: () =>
          `criu computed an impossible amount of memory${facts.subject.size === undefined ? "" : ` (${facts.subject.size} bytes)`}`,
        memfd: () => "criu could not open a memory file again that it had just made",
      },
      () => `criu found itself in a state that cannot be${place === undefined ? "" : ` (${place})`}`,
    );
  },
  why: ({ detail }) =>
    detail === "allocation"
      ? "A size was computed from the images or the task's mappings that no machine can give: an overflow of a 32-bit number, or a table made for an enormous, mostly empty mapping."
      : detail === "memfd"
        ? "criu opens a restored memfd a second time through /proc/self/fd. That /proc belongs to another pid namespace, or is not mounted, so the path leads nowhere; later versions avoid it."
        : "This is no property of the tree: a check inside criu failed, or it crashed. Often something unusual came before (an odd task, an image that does not fit) that a correct version would refuse with a proper message.",
  remedies: ({ detail }) => [
    doThis("Use the newest release of criu; most of these are known and corrected.", "criu --version"),
    ...(detail === "crash" || detail === "heap"
      ? [doThis("Get the place of the crash for a report.", "coredumpctl debug criu")]
      : []),
    doThis(
      "Make a report without private names, to send to the authors.",
      "ckpt explain --format markdown --anonymize DIR/dump.log",
    ),
    ...(detail === "panic"
      ? [doWith("podman", "Update the engine; a crash of it is not criu's.", "podman version")]
      : []),
  ],
  references: ["criu wiki: Reporting bugs"],
};

/** A failed check that comes after an error of the same run is what that error led to. */
function firstError(hit: Hit): Verdict | undefined {
  // The rule of options knows what was left out.
  if (earlier(hit, /Cleaning mount namespace/, 3) !== undefined) return undefined;
  const thread = threadAsRoot(hit);
  if (thread !== undefined) return thread;
  return hit.log
    .before(hit.event, 0)
    .some(({ level, message }) => level === "error" && !/RLIMIT_NOFILE|Lazy pages|BUG at/.test(message))
    ? { strength: "follows" }
    : { strength: "names" };
}

/**
 * -t was given a thread: the process's own task is then dumped as one of its threads, and its descriptors are asked for
 * twice. A thread has a higher number than its process, unless the numbers have begun anew.
 */
function threadAsRoot(hit: Hit): Verdict | undefined {
  const thread = /\d+/.exec(earlier(hit, /^Dumping core for thread \(pid: \d+\)/, 12)?.message ?? "")?.[0];
  const process = /\d+/.exec(earlier(hit, /^Daemon \d+ exited trapping/, 40)?.message ?? "")?.[0];
  if (!/\bpstree\.c:/.test(hit.event.message)) return undefined;
  if (thread === undefined || process === undefined || Number(thread) >= Number(process)) return undefined;
  return { cause: "option", detail: "thread", strength: "names", subject: { tid: Number(process), option: "--tree" } };
}
