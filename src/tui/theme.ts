/** Every colour and glyph of the explorer. */

/** What a piece of text is; the theme says how that looks. */
export type Tone =
  | "plain"
  | "dim"
  | "strong"
  | "title" // the set and the page
  | "tab"
  | "tab-current"
  | "head" // titles of columns
  | "heading" // a line between rows
  | "pid"
  | "name"
  | "path"
  | "number"
  | "kind"
  | "link" // enter leads somewhere
  | "good"
  | "warn"
  | "bad"
  | "added"
  | "removed"
  | "changed"
  | "match" // what a search found
  | "status"
  | "prompt";

/** Words of a style, of the 16 colours every terminal has: "bold", "reverse", "cyan", "bright-red", "on-blue". */
export type Style = readonly string[];

/** Signs; each is as wide as the default one. */
export interface Glyphs {
  /** Of the row the user is on. */
  readonly cursor: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  /** Before rows that can be closed or opened. */
  readonly open: string;
  readonly closed: string;
  /** Of bars: done, and to be done. */
  readonly full: string;
  readonly empty: string;
  /** Behind a text that is cut. */
  readonly cut: string;
}

export interface Theme {
  /** False: no colour at all, only bold and reverse (NO_COLOR). */
  readonly color: boolean;
  /** False: nothing but text, for snapshots. */
  readonly styled: boolean;
  readonly styles: Readonly<Record<Tone, Style>>;
  /** Of the row the user is on. */
  readonly cursor: Style;
  readonly glyphs: Glyphs;
}

const GLYPHS: Glyphs = {
  cursor: ">",
  added: "+",
  removed: "-",
  changed: "~",
  open: "▾ ",
  closed: "▸ ",
  full: "█",
  empty: "░",
  cut: "…",
};

export const DEFAULT_THEME: Theme = {
  color: true,
  styled: true,
  styles: {
    plain: [],
    dim: ["bright-black"],
    strong: ["bold"],
    title: ["bold"],
    tab: ["bright-black"],
    "tab-current": ["bold", "reverse"],
    head: ["bold", "underline"],
    heading: ["bold", "blue"],
    pid: ["cyan"],
    name: ["bold"],
    path: [],
    number: ["green"],
    kind: ["magenta"],
    link: ["cyan"],
    good: ["green"],
    warn: ["yellow"],
    bad: ["bold", "red"],
    added: ["green"],
    removed: ["red"],
    changed: ["yellow"],
    match: ["reverse", "yellow"],
    status: ["reverse"],
    prompt: ["bold"],
  },
  cursor: ["reverse"],
  glyphs: GLYPHS,
};

/** Text alone: what snapshots are made with. */
export const PLAIN_THEME: Theme = { ...DEFAULT_THEME, color: false, styled: false };

const COLORS = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];
const EFFECTS: Readonly<Record<string, number>> = { bold: 1, dim: 2, italic: 3, underline: 4, reverse: 7 };

/** Numbers of SGR for a word of a style; undefined of words that are none. */
export function sgrOf(word: string): number | undefined {
  const effect = EFFECTS[word];
  if (effect !== undefined) return effect;
  const [, on, bright, name = ""] = /^(on-)?(bright-)?(\w+)$/.exec(word) ?? [];
  const color = COLORS.indexOf(name);
  if (color < 0) return undefined;
  return color + (bright === undefined ? 30 : 90) + (on === undefined ? 0 : 10);
}

/** Text in a style, as the theme allows. */
export function paint(theme: Theme, style: Style, text: string): string {
  if (!theme.styled || text === "") return text;
  const words = theme.color ? style : style.filter((word) => EFFECTS[word] !== undefined);
  const numbers = words.map(sgrOf).filter((number) => number !== undefined);
  return numbers.length === 0 ? text : `\x1b[${numbers.join(";")}m${text}\x1b[0m`;
}

/** Text in the style of a tone. */
export function tint(theme: Theme, tone: Tone, text: string): string {
  return paint(theme, theme.styles[tone], text);
}
