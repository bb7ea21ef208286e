/** What a plan must know of the machine and of the executor, as data. */

/** A mapping of /proc/PID/maps. */
export interface Mapping {
  readonly start: bigint;
  readonly end: bigint;
  readonly name: string;
}

export interface MachineFacts {
  /** "6.18.44" */
  readonly kernel: string;
  /** This machine's clocks, nanoseconds. */
  readonly clocks: { readonly realtime: bigint; readonly monotonic: bigint; readonly boottime: bigint };
  /** The executor's memory, which stubs are born with; ascending. */
  readonly mappings: readonly Mapping[];
  /** Bytes of the vDSO of this kernel. */
  readonly vdso: Uint8Array;
  /** NT_X86_XSTATE of this CPU: its length and where the components are (CPUID leaf 0xD), by component number. */
  readonly xstate: {
    readonly size: number;
    readonly components: readonly { readonly offset: number; readonly size: number }[];
  };
  /** The executor's capability bounding set, bit n for capability n. */
  readonly bounding: bigint;
  /** Mounts of the caller's namespace: device as the kernel has it (major << 20 | minor), path. */
  readonly mounts: readonly { readonly dev: number; readonly point: string }[];
  /** The executor's own group and session, which tasks outside any of the dump are put in. */
  readonly pgid: number;
  readonly sid: number;
  readonly pid: number;
  /** Directories that deleted files of the dump were in, and that are gone themselves; those above first. */
  readonly missing?: readonly string[];
  /** Control groups that tasks are to be put in, by the name their set has for them: directories. */
  readonly groups?: ReadonlyMap<string, string>;
  /** Numbers in use of /dev/pts. */
  readonly ptys?: readonly number[];
  /** The caller's standard input, when it is a terminal: where it can be opened, and whether the caller is in front. */
  readonly terminal?: { readonly path: string; readonly foreground: boolean } | undefined;
  /** Pids that can be taken for helpers: none of the dump's, none in use. */
  readonly freePids: readonly number[];
}

/** Parses /proc/PID/maps. */
export function parseMappings(text: string): Mapping[] {
  const mappings: Mapping[] = [];
  for (const line of text.split("\n")) {
    const match = /^([0-9a-f]+)-([0-9a-f]+) \S+ \S+ \S+ \d+ *(.*)$/.exec(line);
    if (match !== null)
      mappings.push({ start: BigInt(`0x${match[1]}`), end: BigInt(`0x${match[2]}`), name: match[3]! });
  }
  return mappings;
}

/** Parses /proc/PID/mountinfo, of mounts whose root is that of their file system. */
export function parseMounts(text: string): MachineFacts["mounts"] {
  return text.split("\n").flatMap((line) => {
    const [, , device, root, point] = line.split(" ");
    const [major, minor] = (device ?? "").split(":").map(Number);
    if (root !== "/" || major === undefined || minor === undefined || point === undefined) return [];
    const path = point.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
    return [{ dev: major * 2 ** 20 + minor, point: path }];
  });
}
