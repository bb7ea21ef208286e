/** What a run of the fuzzer found and how much it tried. */

export interface Finding {
  readonly index: number;
  readonly mutation: string;
  /** What went wrong, with the stack. */
  readonly what: string;
  /** Where the mutant was saved. */
  readonly path: string;
}

export interface Share {
  trials: number;
  accepted: number;
}

export interface Report {
  readonly target: string;
  trials: number;
  /** Trials whose magic and framing stayed valid. */
  framed: number;
  readonly kinds: Record<string, Share>;
  readonly mutations: Record<string, Share>;
  readonly findings: Finding[];
  slowest: { ms: number; index: number };
  /** KiB by which the resident set grew at most after the warm-up. */
  growth: number;
  /** Mutations that may be refused every time. */
  readonly deadly: readonly string[];
}

/** Ceiling of `growth`, KiB. */
export const MAX_GROWTH = 256 * 1024;

/** The report for people: a line of figures, then the accepted share by kind and by mutation. */
export function reportText(report: Report, seed: number): string {
  const { target, trials, framed, slowest, growth } = report;
  const lines = [
    `${target}: ${trials} mutants (seed ${seed}), ${percent(framed, trials)} with valid magic and framing; ` +
      `slowest ${slowest.ms.toFixed(0)} ms (${slowest.index}), memory grew by ${(growth / 1024).toFixed(0)} MiB of ${MAX_GROWTH / 1024}`,
    ...table("accepted by kind", report.kinds),
    ...table("accepted by mutation", report.mutations),
  ];
  for (const { index, mutation, what, path } of report.findings)
    lines.push(`FOUND ${target} ${index} (${mutation}): ${what}`, `  saved as ${path}`);
  return lines.join("\n");
}

/** What a report must not show. Empty when all is well. */
export function complaints(report: Report): string[] {
  const none = (shares: Record<string, Share>, except: readonly string[]): string[] =>
    Object.entries(shares).flatMap(([name, { accepted }]) => (accepted === 0 && !except.includes(name) ? [name] : []));
  const out = report.findings.map(({ index, what }) => `${report.target} ${index}: ${what}`);
  if (report.growth > MAX_GROWTH) out.push(`memory grew by ${report.growth} KiB; the ceiling is ${MAX_GROWTH}`);
  for (const kind of none(report.kinds, ["(raw)"])) out.push(`no mutant of ${kind} was accepted`);
  for (const mutation of none(report.mutations, report.deadly)) out.push(`no mutant by "${mutation}" was accepted`);
  return out;
}

function table(title: string, shares: Record<string, Share>): string[] {
  const cells = Object.entries(shares)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { trials, accepted }]) => `${name} ${percent(accepted, trials)} of ${trials}`);
  return [`  ${title}:`, ...cells.map((cell) => `    ${cell}`)];
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;
}
