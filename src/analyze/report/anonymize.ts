/** Takes names out of a document: each path, address, program and host becomes the same token everywhere. */

import type { ExplainDocument, Line, Result } from "../result.ts";

/** Paths that name no one: of the kernel, and of criu's own files. */
const PUBLIC = /^(?:\/?(?:proc|sys|dev)(?:\/|$)|\/?(?:etc\/criu|run\/criu)|\/?(?:usr\/)?s?bin\/criu$|\/?crtools-|\/$)/;
/** A path in a line: with a first slash, or as criu prints it, without; not the place "(criu/mount.c:736)". */
const PATH = /(?<![\w./(])(?:\/[^\s"'`:;,()[\]<>]+|[\w.@+-]+(?:\/[\w.@+-]+)+\/?)(?!\.c:\d)/g;
const ADDRESS = /(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[\da-f]{1,4}:){2,7}(?::|[\da-f]{1,4})|::1)(?![\w.])/gi;
const CONTAINER = /(?<![\da-f])[\da-f]{64}(?![\da-f])/g;
const HOST = /Running on (\S+) Linux/;
const SOCKET = /\bname (@?[^\s)(]{2,})/g;

/** Names are learned from the lines and the objects, then replaced in every text; what rules say stays readable. */
export function anonymize(document: ExplainDocument): ExplainDocument {
  const tokens = new Tokens();
  for (const result of document.results) learn(result, tokens);
  const hide = (text: string): string => tokens.hide(text);
  return { ...document, results: document.results.map((result) => mapTexts(result, hide)) };
}

function learn({ input, diagnoses, consequences, noise }: Result, tokens: Tokens): void {
  tokens.path(input);
  const lines: Line[] = [
    ...diagnoses.flatMap(({ evidence, key_line: key }) => [key, ...evidence]),
    ...consequences,
    ...noise.lines,
  ];
  for (const { text } of lines) tokens.line(text);
  for (const { subject } of diagnoses) {
    if (subject.path !== undefined) tokens.path(subject.path);
    if (subject.comm !== undefined) tokens.word("program", subject.comm);
    if (subject.local !== undefined) tokens.line(subject.local);
  }
}

class Tokens {
  private readonly known = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private expression: RegExp | undefined;

  line(text: string): void {
    for (const [id] of text.matchAll(CONTAINER)) this.word("container", id);
    for (const [path] of text.matchAll(PATH)) this.path(path);
    for (const [address] of text.matchAll(ADDRESS)) this.word("address", address);
    for (const [, name = ""] of text.matchAll(SOCKET)) if (!name.startsWith("/")) this.word("socket", name);
    const host = HOST.exec(text)?.[1];
    if (host !== undefined) this.word("host", host);
  }

  /** "/srv/x" and "srv/x", as criu prints it, are one. */
  path(text: string): void {
    if (PUBLIC.test(text) || /^[\w-]+\/[\w-]+\.c$/.test(text) || /^[\da-fx./-]+$/.test(text)) return;
    const bare = text.replace(/^\/+/, "");
    if (bare.length < 2) return;
    this.word("path", bare);
  }

  word(kind: string, text: string): void {
    if (text.length < 2 || this.known.has(text)) return;
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    this.known.set(text, `${kind}${count}`);
    this.expression = undefined;
  }

  /** The name of a program may be any word: it is one only behind "comm:" or in brackets. */
  private expressionOf(word: string): string {
    const literal = word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
    const program = this.known.get(word)?.startsWith("program") === true;
    return program ? `(?<=comm:? |\\(|^)${literal}(?=\\)|\\s|$)` : `(?<!\\w)${literal}(?!\\w)`;
  }

  hide(text: string): string {
    if (this.known.size === 0) return text;
    this.expression ??= new RegExp(
      [...this.known.keys()]
        .sort((one, other) => other.length - one.length)
        .map((word) => this.expressionOf(word))
        .join("|"),
      "g",
    );
    return text.replace(this.expression, (word) => this.known.get(word) ?? word);
  }
}

/** Every text of a result but its ids. */
function mapTexts(result: Result, hide: (text: string) => string): Result {
  const line = <T extends Line>(one: T): T => ({ ...one, text: hide(one.text) });
  return {
    ...result,
    input: hide(result.input),
    consequences: result.consequences.map(line),
    noise: { ...result.noise, lines: result.noise.lines.map(line) },
    diagnoses: result.diagnoses.map((diagnosis) => ({
      ...diagnosis,
      title: hide(diagnosis.title),
      why: hide(diagnosis.why),
      subject: Object.fromEntries(
        Object.entries(diagnosis.subject).map(([key, value]) => [
          key,
          typeof value === "string" && key !== "kind" && key !== "option" ? hide(value) : (value as unknown),
        ]),
      ),
      key_line: line(diagnosis.key_line),
      evidence: diagnosis.evidence.map(line),
      remedies: diagnosis.remedies.map((remedy) => ({
        ...remedy,
        do: hide(remedy.do),
        ...(remedy.command === undefined ? {} : { command: hide(remedy.command) }),
      })),
    })),
  };
}
