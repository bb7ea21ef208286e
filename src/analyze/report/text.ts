/** A result for people: cause, object, evidence, why, what to do; within one screen. */

import type { Remedy, Tool } from "../finding.ts";
import type { Diagnosis, LineWithReason, Result } from "../result.ts";
import type { Colors } from "./colors.ts";
import { cut, harmless, wrap } from "./lines.ts";
import { objectText } from "./object.ts";
import { remediesFor, toolOf } from "./remedies-for.ts";

export interface TextOptions {
  readonly colors: Colors;
  /** Also what followed from the cause, and what was noise, with the reasons. */
  readonly verbose: boolean;
  /** Undefined: what the log says the user works with. */
  readonly tool: Tool | undefined;
}

const WIDTH = 100;
const INDENT = 8;
const MOST_EVIDENCE = 4;
const MOST_REMEDIES = 3;

export function resultText(result: Result, options: TextOptions): string {
  const { colors, verbose } = options;
  const [best, ...others] = result.diagnoses;
  const lines = [heading(result, colors)];
  for (const note of result.tool.notes) lines.push(...section("Note", note, colors));
  if (best === undefined) lines.push(...withoutDiagnosis(result));
  else lines.push("", ...diagnosisLines(best, options.tool ?? toolOf(result), options));
  for (const other of others) {
    lines.push(...section("Or", `${other.title} (${other.cause}, ${percent(other.confidence)})`, colors));
  }
  if (verbose) {
    lines.push(...reasons("What followed from it", result.consequences, colors));
    lines.push(...reasons("Noise", result.noise.lines, colors));
  }
  return `${lines.join("\n")}\n`;
}

function heading({ input, phase, outcome, tool, diagnoses, first_line: first }: Result, colors: Colors): string {
  const what = phase === "unknown" ? "run" : phase;
  const isLog = phase !== "unknown" || tool.criu !== undefined || diagnoses.length > 0;
  const ended = {
    failed: colors.cause(`${what} failed`),
    ok: colors.good(`${what} succeeded`),
    unknown: isLog ? `${what}, end unknown` : "not a log of criu, as far as can be told",
  };
  const facts = [
    tool.criu === undefined ? "" : `criu ${tool.criu}`,
    tool.kernel === undefined ? "" : `Linux ${tool.kernel}`,
    tool.engine ?? "",
  ].filter(Boolean);
  const place = first > 1 ? `${input}:${first}` : input;
  return `${colors.label(harmless(place))}: ${ended[outcome]}${facts.length === 0 ? "" : colors.dim(`  (${harmless(facts.join(", "))})`)}`;
}

function withoutDiagnosis({ outcome, noise }: Result): string[] {
  const ignored =
    noise.count === 0
      ? ""
      : ` ${noise.count} ${noise.count === 1 ? "line looks" : "lines look"} like trouble and ${noise.count === 1 ? "is" : "are"} not (-v shows why).`;
  if (outcome === "ok") return ignored === "" ? [] : [ignored.trim()];
  return [
    outcome === "failed"
      ? "No cause found: no line of this log is one that ckpt knows."
      : `Nothing in it says that a dump or a restore failed.${ignored}`,
  ];
}

function diagnosisLines(diagnosis: Diagnosis, tool: Tool, { colors, verbose }: TextOptions): string[] {
  const object = objectText(diagnosis.subject);
  const remedies = remediesFor(tool, diagnosis.remedies);
  const shown = verbose ? remedies : remedies.slice(0, MOST_REMEDIES);
  return [
    ...section("Cause", diagnosis.title, colors, colors.cause),
    ...section("", `${diagnosis.detail ?? diagnosis.cause}, ${percent(diagnosis.confidence)}`, colors, colors.dim),
    ...(object === "" ? [] : section("Object", object, colors)),
    ...evidence(diagnosis, colors, verbose),
    ...section("Why", diagnosis.why, colors),
    ...shown.flatMap((remedy, index) => remedyLines(remedy, index === 0 ? "Do" : "", colors)),
    ...(verbose && diagnosis.references.length > 0 ? section("See", diagnosis.references.join("; "), colors) : []),
  ];
}

/** The key line is always shown, the others as far as there is room. */
function evidence({ evidence: all, key_line: key }: Diagnosis, colors: Colors, verbose: boolean): string[] {
  const room = verbose ? all : all.filter(({ number }) => number > 0).slice(-MOST_EVIDENCE);
  const lines = room.some(({ number }) => number === key.number) ? room : [key, ...room].slice(0, MOST_EVIDENCE);
  const width = Math.max(...lines.map(({ number }) => String(number).length));
  const space = WIDTH - INDENT - width - 2;
  return lines.flatMap(({ number, text }, index) => {
    const place = number === 0 ? " ".repeat(width) : String(number).padStart(width);
    const isKey = number === key.number;
    // The key line is never cut, unless it is longer than anything criu says.
    const parts = isKey ? pieces(cut(harmless(text), 4 * space), space) : [cut(harmless(text), space)];
    return parts.map((part, at) => {
      const said = `${at === 0 ? place : " ".repeat(width)}  ${part}`;
      return `${label(index === 0 && at === 0 ? "Lines" : "", colors)}${isKey ? colors.key(said) : said}`;
    });
  });
}

/** Of `width` characters each. */
function pieces(text: string, width: number): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += width) found.push(text.slice(at, at + width));
  return found.length > 0 ? found : [""];
}

function remedyLines({ do: what, command, cost, possible, tool }: Remedy, name: string, colors: Colors): string[] {
  const sentence = possible ? what : `${what}${/cannot|no way|nothing/i.test(what) ? "" : ` (${tool} cannot do this)`}`;
  return [
    ...section(name, sentence, colors),
    ...(command === undefined ? [] : [`${label("", colors)}  ${colors.key(`$ ${harmless(command)}`)}`]),
    ...(cost === undefined ? [] : section("", `  Cost: ${cost}`, colors, colors.dim)),
  ];
}

function reasons(title: string, lines: readonly LineWithReason[], colors: Colors): string[] {
  if (lines.length === 0) return [];
  const width = Math.max(...lines.map(({ number }) => String(number).length));
  return [
    "",
    colors.label(title),
    ...lines.flatMap(({ number, text, reason }) => [
      `${String(number).padStart(width)}  ${cut(harmless(text), WIDTH - width - 2)}`,
      `${" ".repeat(width)}  ${colors.dim(`  ${reason}`)}`,
    ]),
  ];
}

function section(
  name: string,
  text: string,
  colors: Colors,
  paint: (text: string) => string = (same) => same,
): string[] {
  return wrap(harmless(text), WIDTH - INDENT).map(
    (line, index) => `${label(index === 0 ? name : "", colors)}${paint(line)}`,
  );
}

function label(name: string, colors: Colors): string {
  return name === "" ? " ".repeat(INDENT) : colors.label(name) + " ".repeat(INDENT - name.length);
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} % sure`;
}
