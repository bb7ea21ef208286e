/** Every regular expression that is written in the sources, and texts that are hard for one: for tests of their speed. */

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { REPOSITORY } from "./peers.ts";

export interface Written {
  readonly expression: RegExp;
  /** "src/analyze/rules/lsm.ts:20" */
  readonly where: string;
}

/** The literals of a directory of the repository, in order. */
export function expressionsOf(directory: string): Written[] {
  const root = join(REPOSITORY, directory);
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return names.sort().flatMap((name) => literals(join(root, name)));
}

function literals(path: string): Written[] {
  const text = readFileSync(path, "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const expression = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({ expression, where: `${relative(REPOSITORY, path)}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a part of an expression is, as far as texts are made from it. */
type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "choice"; readonly branches: readonly (readonly Part[])[] }
  | { readonly kind: "many"; readonly body: Part; readonly least: number; readonly most: number };

/**
 * Texts to be repeated: what the expression asks for up to each of its repetitions, so that a search begins again and
 * again, and what each repetition takes, so that it goes on and on.
 */
export function pumps({ source }: RegExp): ReadonlySet<{ readonly before: string; readonly again: string }> {
  const parts = new Reader(source).alternatives();
  const found = new Map<string, { before: string; again: string }>();
  const add = (before: string, again: string): void => {
    if (again !== "") found.set(JSON.stringify([before, again]), { before, again });
  };
  const walk = (list: readonly Part[], start: string): string => {
    let before = start;
    for (const part of list) {
      switch (part.kind) {
        case "text":
          break;
        case "choice":
          for (const branch of part.branches) walk(branch, before);
          break;
        case "many": {
          walk([part.body], before);
          const body = sample(part.body);
          if (part.most < 8) break;
          add("", before + body);
          add("", body);
          add(before, body);
          add("", before);
          break;
        }
      }
      before += sample(part);
    }
    return before;
  };
  walk([parts], "");
  add("", sample(parts));
  return new Set(found.values());
}

/** A shortest text that a part takes, of its first branches. */
function sample(part: Part): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "choice":
      return (part.branches[0] ?? []).map(sample).join("");
    case "many":
      return sample(part.body).repeat(Math.min(part.least, 20));
  }
}

/** Reads the syntax that the sources use. */
class Reader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  alternatives(): Part {
    const branches = [this.branch()];
    while (this.text[this.at] === "|") {
      this.at++;
      branches.push(this.branch());
    }
    return { kind: "choice", branches };
  }

  private branch(): Part[] {
    const parts: Part[] = [];
    while (this.at < this.text.length && this.text[this.at] !== "|" && this.text[this.at] !== ")") {
      const body = this.atom();
      const [least, most] = this.times();
      parts.push(least === 1 && most === 1 ? body : { kind: "many", body, least, most });
    }
    return parts;
  }

  private times(): readonly [number, number] {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.text.slice(this.at));
    if (found === null) return [1, 1];
    const [whole, sign, least, comma, most] = found;
    this.at += whole.length;
    if (sign === "*") return [0, Infinity];
    if (sign === "+") return [1, Infinity];
    if (sign === "?") return [0, 1];
    return [Number(least), comma === "" ? Number(least) : most === "" ? Infinity : Number(most)];
  }

  private atom(): Part {
    const char = this.text[this.at++]!;
    if (char === "(") return this.group();
    if (char === "[") return { kind: "text", text: this.charClass() };
    if (char === "\\") return { kind: "text", text: this.escape() };
    return { kind: "text", text: char === "." ? "x" : char === "^" || char === "$" ? "" : char };
  }

  private group(): Part {
    const kind = /^\?(?:<?[=!]|:|<[^>]*>)/.exec(this.text.slice(this.at))?.[0] ?? "";
    this.at += kind.length;
    const inside = this.alternatives();
    this.at++;
    return kind.includes("!") || kind === "?<=" ? { kind: "text", text: "" } : inside;
  }

  private charClass(): string {
    const from = this.at;
    if (this.text[this.at] === "^") this.at++;
    if (this.text[this.at] === "]") this.at++;
    while (this.text[this.at] !== "]") this.at += this.text[this.at] === "\\" ? 2 : 1;
    const expression = new RegExp(`[${this.text.slice(from, this.at++)}]`);
    return [..."x1 a/-_.:,A'\"()[]=\t\u0001\u001b"].find((one) => expression.test(one)) ?? "\u0007";
  }

  private escape(): string {
    const name = this.text[this.at++]!;
    const known: Readonly<Record<string, string>> = {
      d: "1",
      w: "x",
      s: " ",
      S: "x",
      D: "x",
      W: " ",
      b: "",
      B: "",
      t: "\t",
      n: "\n",
      r: "\r",
    };
    if (name === "x" || name === "u") {
      const code = this.text.slice(this.at, (this.at += name === "x" ? 2 : 4));
      return String.fromCharCode(parseInt(code, 16));
    }
    if (name === "k") {
      this.at = this.text.indexOf(">", this.at) + 1;
      return "x";
    }
    return known[name] ?? name;
  }
}
