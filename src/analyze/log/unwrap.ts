/** Peels off a line what other programs put around it: JSON, journald, CI time stamps, quoting, colours. */
import { fromJson } from "./json-line.ts";
import { stripPrefixes } from "./prefixes.ts";
import type { Level } from "./event.ts";

/** One thing that was said in a line. */
export interface Piece {
  readonly text: string;
  /** As the wrapping said it; for text that carries no level itself. */
  readonly level?: Level;
}

// eslint-disable-next-line no-control-regex -- terminal escapes are what this is about
const ANSI = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
// eslint-disable-next-line no-control-regex -- a log cut by a crash has zeros in it
const JUNK = /[\u0000\ufeff]+/g;
const BYTES = /^\s*b(?:'((?:[^'\\]|\\.)*)'?|"((?:[^"\\]|\\.)*)"?),?\s*$/;
/** Where a line of criu begins inside another: a time stamp, or a mark with what may stand before it. */
const CORE =
  /\(\d{2,7}\.\d{2,6}\) ?(?:[A-Za-z`\d\s]|$)|(?:pie: ?)?(?:\d{1,10}: ?)?(?:Error|Warn ) ?\([\w.+/-]{1,300}\.[ch]:[\dX]{1,6}\)/;
const MAX_DEPTH = 5;

/** True for the plain lines of criu that nothing is wrapped around: most lines, told by two characters. */
export function isBareLine(text: string): boolean {
  const second = text.charCodeAt(1);
  return (
    text.charCodeAt(0) === 40 &&
    second >= 48 &&
    second <= 57 &&
    !text.endsWith("\u0000") &&
    text.search(ENTITY) < 0 &&
    !text.includes("n\u2019t")
  );
}

/** What HTML makes of ASCII. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&apos;": "'",
  "&nbsp;": " ",
  "&amp;": "&",
};
const ENTITY = /&(?:lt|gt|quot|apos|nbsp|amp|#39|#x27);/g;
/** What word processors make of "can't"; names of files keep the quotes they have. */
const CURLY = /n\u2019t\b/g;
/** Characters beyond which a line may be several that lost their ends; few lines of criu are as long. */
export const LONG = 240;
/** A line of a page that shows code. */
const TICKED = /^\s*`{1,3}([^`].*[^`\s])`{1,3}\s*$/;

/** Where one line of criu ends and the next begins, in a paste that lost its ends of lines. */
const BEGINS = /\(\d{2,7}\.\d{6}\) |(?:pie: ?)?(?:\d{1,7}: )?(?:Error|Warn ) \([\w./+-]{1,200}\.c:\d{1,6}\): /g;
const ONLY_PREFIX = /^\s*(?:\(\d+\.\d+\)\s*)?(?:pie: ?)?(?:\d+:)?\s*$/;

/** The lines of criu in one that begins with criu's own prefix; most often that line alone. */
export function apart(text: string): readonly string[] {
  if (text.search(BEGINS) !== 0) return [text];
  const lines: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(BEGINS)) {
    if (ONLY_PREFIX.test(text.slice(from, index).slice(-400))) continue;
    lines.push(text.slice(from, index).trimEnd());
    from = index;
  }
  return [...lines, text.slice(from)];
}

/** What a line says, in order; a line that quotes several lines gives several. Never throws and never gives nothing. */
export function unwrap(line: string): readonly Piece[] {
  const plain = line.replace(ANSI, "").replace(JUNK, "").replace(CURLY, "n't");
  // Who escapes a page escapes all of it.
  const decoded = /[<>"]/.test(plain) ? plain : plain.replace(ENTITY, (sign) => ENTITIES[sign] ?? sign);
  const clean = TICKED.exec(decoded)?.[1] ?? decoded;
  const pieces = peel({ text: clean }, 0);
  if (pieces.length === 0) return [{ text: clean }];
  return pieces.flatMap((piece) =>
    piece.text.length > LONG ? apart(piece.text).map((text) => ({ ...piece, text })) : [piece],
  );
}

function peel(piece: Piece, depth: number): Piece[] {
  const stripped = stripPrefixes(piece.text);
  const text = stripped === piece.text ? stripped : trimQuoting(stripped);
  const inner: Piece = { ...piece, text };
  if (isBareLine(text)) return splitQuoted(inner, depth);
  if (depth < MAX_DEPTH) {
    const found = fromJson(text);
    if (found !== undefined) return found.flatMap((part) => peelLines(part, depth + 1));
    const bytes = BYTES.exec(text);
    if (bytes !== null) return peelLines({ ...inner, text: unescapeQuoted(bytes[1] ?? bytes[2]!) }, depth + 1);
  }
  return splitQuoted(inner, depth);
}

function peelLines(piece: Piece, depth: number): Piece[] {
  return piece.text
    .split("\n")
    .filter((text, _, all) => text.trim() !== "" || all.length === 1)
    .flatMap((text) => peel({ ...piece, text }, depth));
}

/** A line that has others inside it: joined by a written-out \n, or beginning behind an engine's words. */
function splitQuoted(piece: Piece, depth: number): Piece[] {
  const { text } = piece;
  if (text.includes("\\n")) {
    // logrus's own quoting is undone by who reads that form; its first line has to stay as it is.
    const isLogrus = /(?:^|\s)msg="/.test(text);
    const parts = text
      .split(/\\{1,8}n/)
      .map((part, i) => (isLogrus && i === 0 ? part : trimQuoting(unescapeQuoted(part))));
    const said = parts.filter((part, i) => i === 0 || /\w/.test(part));
    if (said.length > 1 && depth < MAX_DEPTH) return said.flatMap((part) => peel({ ...piece, text: part }, depth + 1));
    return [{ ...piece, text: said[0] ?? text }];
  }
  const core = CORE.exec(text);
  if (core === null) return [piece];
  if (core.index === 0)
    return [ESCAPED.test(text) ? { ...piece, text: unescapeQuoted(text.replace(/",?\s*$/, "")) } : piece];
  const before = text.slice(0, core.index);
  if (/^\s*$/.test(before) || /^\s*(?:\(\d+\.\d+\)|pie:|\d+:)\s*(?:pie: *)?(?:\d+: *)?$/.test(before)) return [piece];
  const rest = text.slice(core.index);
  const quoted = /"(?:\d+:)?$/.test(before) ? QUOTED_REST.exec(rest)?.[1] : undefined;
  const behind = { ...piece, text: quoted === undefined ? trimQuoting(rest) : unescapeQuoted(quoted) };
  // A few signs, or a name and a number, are quoting; words are another's message.
  return /[A-Za-z]{2}.{0,200}\s[A-Za-z]{2}/.test(before.slice(-200))
    ? [{ ...piece, text: trimQuoting(before) }, behind]
    : [behind];
}

/** The rest of a string in double quotes, and what logrus or an array of JSON has behind it. */
const QUOTED_REST = /^((?:[^"\\]|\\.)*)"(?:\s+\w+=.*|[,;)\]}\s]*)$/;

/** All quotes in it are written-out ones, so it stood inside of others. */
const ESCAPED = /^[^"\\]*(?:\\[^"][^"\\]*)*\\"(?:[^"\\]|\\.)*(?:",?\s*)?$/;

/** Closing quotes and brackets of a quotation whose opening was cut off. */
function trimQuoting(text: string): string {
  let end = text.trimEnd();
  for (const [close, open] of QUOTES)
    while (end.endsWith(close) && end.split(close).length % 2 === 0 && !end.slice(0, -1).includes(open))
      end = end.slice(0, -1).trimEnd();
  return end;
}

const QUOTES: readonly (readonly [string, string])[] = [
  ["`", "`"],
  ['"', '"'],
  ["'", "'"],
];

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "", "\\": "\\", '"': '"', "'": "'" };

/** The escapes of C, Go and Python strings. */
function unescapeQuoted(text: string): string {
  return text.replace(/\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)/g, (whole, code: string) => {
    if (code.length > 1) return String.fromCharCode(parseInt(code.slice(1), 16));
    return ESCAPES[code] ?? whole;
  });
}
