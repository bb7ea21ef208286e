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
  readonly clocks: { readonly monotonic: bigint; readonly boottime: bigint };
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
  /** The executor's own group and session, which tasks outside any of the dump are put in. */
  readonly pgid: number;
  readonly sid: number;
  readonly pid: number;
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
