/** What the versions in the head of a log are known to be too old for. */

interface Limit {
  /** Versions below are too old. */
  readonly criu: readonly [number, number];
  /** Only when the kernel is at least this. */
  readonly kernel?: readonly [number, number];
  readonly note: string;
}

/** From the release notes of criu and the kernel; what a program links to is not in a log. */
const LIMITS: readonly Limit[] = [
  {
    criu: [3, 17],
    note: "does not know restartable sequences (rseq), which glibc uses since 2.35: restored programs crash",
  },
  {
    criu: [3, 6],
    kernel: [4, 15],
    note: "predates the x86 page tables in user space of this kernel, and often fails with it",
  },
  {
    criu: [3, 19],
    kernel: [6, 4],
    note: "predates this kernel; its vDSO may be laid out in a way that this criu cannot read",
  },
  { criu: [4, 1], kernel: [6, 13], note: "predates this kernel's vDSO with more than one data page" },
  { criu: [2, 0], note: "is of 2015 or older: most of what fails here has been corrected since" },
];

/** "3.14" … as sentences; empty when nothing is known to be too old. */
export function versionNotes(criu: string | undefined, kernel: string | undefined): string[] {
  const tool = numbers(criu);
  const system = numbers(kernel);
  if (tool === undefined) return [];
  return LIMITS.filter(
    (limit) =>
      below(tool, limit.criu) && (limit.kernel === undefined || (system !== undefined && !below(system, limit.kernel))),
  ).map(({ note }) => `criu ${criu ?? ""} ${note}`);
}

/** What a task most often crashes of in the middle of a restore, when a criu of this age meets a kernel of that age. */
export function crashOfAge(criu: string | undefined, kernel: string | undefined): "rseq" | "kernel-vdso" | undefined {
  const tool = numbers(criu);
  const system = numbers(kernel);
  if (tool === undefined || system === undefined) return undefined;
  // Distributions with this kernel have glibc 2.35 or later; from 6.13 on the vDSO has more than one data page.
  if (below(tool, [3, 17]) && !below(system, [5, 15])) return "rseq";
  return below(tool, [4, 1]) && !below(system, [6, 13]) ? "kernel-vdso" : undefined;
}

function numbers(version: string | undefined): readonly [number, number] | undefined {
  const found = /^v?(\d+)(?:\.(\d+))?/.exec(version ?? "");
  return found === null ? undefined : [Number(found[1]), Number(found[2] ?? 0)];
}

function below(
  [major, minor]: readonly [number, number],
  [otherMajor, otherMinor]: readonly [number, number],
): boolean {
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}
