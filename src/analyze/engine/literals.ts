/** Words without which a regular expression cannot match: what lets most lines be passed over without trying it. */

/**
 * Any one of these (lower case) must be in a text for `expression` to match it; undefined when it names no such words.
 * `better` compares two candidates: true when the first is the rarer one.
 */
export function requiredWords(
  expression: RegExp,
  better: (one: readonly string[], other: readonly string[]) => boolean,
): readonly string[] | undefined {
  const reader = new Reader(expression.source.toLowerCase(), expression.source, better);
  return reader.alternatives();
}

type Words = readonly string[];
const SHORTEST = 4;

function isQuantifier(char: string | undefined): boolean {
  return char === "*" || char === "+" || char === "?" || char === "{";
}

/** Reads the syntax that rules use; whatever it does not understand counts as "anything", which is always safe. */
class Reader {
  private at = 0;
  private readonly run = /[^\\^$.*+?()[\]{}|]+/y;
  private readonly text: string;
  private readonly original: string;
  private readonly better: (one: Words, other: Words) => boolean;

  constructor(text: string, original: string, better: (one: Words, other: Words) => boolean) {
    this.text = text;
    this.original = original;
    this.better = better;
  }

  /** Up to the end or the closing bracket: the words of every branch, undefined if a branch has none. */
  alternatives(): Words | undefined {
    let all: string[] | undefined = [];
    for (;;) {
      const branch = this.branch();
      if (branch === undefined) all = undefined;
      else all?.push(...branch);
      if (this.text[this.at] !== "|") return all;
      this.at++;
    }
  }

  private branch(): Words | undefined {
    let best: Words | undefined;
    let run = "";
    const offer = (words: Words | undefined): void => {
      if (words === undefined || words.length === 0) return;
      for (const word of words) if (word.length < SHORTEST) return;
      if (best === undefined || this.better(words, best)) best = words;
    };
    const flush = (): void => {
      if (run.length >= SHORTEST) offer([run]);
      run = "";
    };
    while (this.at < this.text.length && this.text[this.at] !== "|" && this.text[this.at] !== ")") {
      const plain = this.plain();
      if (plain !== "") {
        run += plain;
        continue;
      }
      const { char, words } = this.atom();
      const many = this.quantifier();
      if (char !== undefined && many === "once") {
        run += char;
      } else if (char !== undefined && many === "more") {
        run += char;
        flush();
      } else {
        flush();
        if (many !== "optional") offer(words);
      }
    }
    flush();
    return best;
  }

  /** Characters that stand for themselves, once each, as far as they go: most of an expression. */
  private plain(): string {
    const { run } = this;
    run.lastIndex = this.at;
    run.test(this.text);
    let end = run.lastIndex;
    if (end > this.at && isQuantifier(this.text[end])) end--;
    const plain = this.text.slice(this.at, Math.max(end, this.at));
    this.at += plain.length;
    return plain;
  }

  /** One character that must be there, or the words of a group, or neither. */
  private atom(): { char?: string; words?: Words | undefined } {
    const char = this.text[this.at++]!;
    switch (char) {
      case "(":
        return { words: this.group() };
      case "[":
        return this.charClass();
      case "\\":
        return this.escape();
      case ".":
      case "^":
      case "$":
        return {};
      default:
        return { char };
    }
  }

  private group(): Words | undefined {
    let ahead = false;
    if (this.text[this.at] === "?") {
      const kind = /^\?(?:<?[=!]|:|<[^>]*>)/.exec(this.text.slice(this.at))?.[0] ?? "?";
      ahead = kind.includes("!") || kind.includes("=");
      this.at += kind.length;
    }
    const words = this.alternatives();
    this.at++;
    return ahead ? undefined : words;
  }

  /** "[Pp]" is one letter here, as case is folded; any other class is anything. */
  private charClass(): { char?: string } {
    const from = this.at;
    if (this.text[this.at] === "^") this.at++;
    if (this.text[this.at] === "]") this.at++;
    while (this.at < this.text.length && this.text[this.at] !== "]") this.at += this.text[this.at] === "\\" ? 2 : 1;
    const inside = this.text.slice(from, this.at++);
    return /^([a-z])\1$/.test(inside) ? { char: inside[0]! } : {};
  }

  private escape(): { char?: string } {
    const name = this.original[this.at]!;
    const char = this.text[this.at++]!;
    if (name === "x" || name === "u" || name === "k" || name === "p" || name === "P" || name === "c") {
      const long = /^(?:\{[^}]*\}|<[^>]*>|[0-9a-f]{1,4})/.exec(this.text.slice(this.at));
      this.at += long?.[0].length ?? 0;
      return {};
    }
    return /[a-zA-Z0-9]/.test(name) ? {} : { char };
  }

  private quantifier(): "once" | "more" | "optional" {
    if (!isQuantifier(this.text[this.at])) return "once";
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.text.slice(this.at));
    if (found === null) return "once";
    this.at += found[0].length;
    if (found[1] !== undefined) return found[1] === "0" ? "optional" : "more";
    return found[0].startsWith("+") ? "more" : "optional";
  }
}
