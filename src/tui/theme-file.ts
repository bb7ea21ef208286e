/** A theme of the user's own, laid over the default one. */

import { CkptError } from "../crit/errors.ts";
import { shown } from "../crit/json/shown.ts";
import { escapeControls } from "../crit/views/escape.ts";
import { DEFAULT_THEME, sgrOf, type Glyphs, type Style, type Theme, type Tone } from "./theme.ts";
import { harmless, width } from "./widgets/fit.ts";

/**
 * The theme that a JSON text describes: {"styles": {"pid": "bold cyan"}, "cursor": "reverse", "glyphs": {"open": "- "}};
 * what it leaves out is as in the default theme. Throws "bad-json" for what is no JSON, and "bad-value" for a name, a
 * word or a glyph that is none.
 */
export function readTheme(text: string, file: string, base: Theme = DEFAULT_THEME): Theme {
  const facts = { file: escapeControls(file) };
  const document = record(parse(text, facts), "a theme", facts);
  const theme = { ...base, styles: { ...base.styles }, glyphs: { ...base.glyphs } };
  for (const [name, value] of Object.entries(document)) {
    if (name === "cursor") theme.cursor = styleOf(value, name, facts);
    else if (name === "styles") Object.assign(theme.styles, stylesOf(record(value, name, facts), base, facts));
    else if (name === "glyphs") Object.assign(theme.glyphs, glyphsOf(record(value, name, facts), base, facts));
    else throw unknown(name, ["styles", "cursor", "glyphs"], facts);
  }
  return theme;
}

interface Facts {
  readonly file: string;
}

function parse(text: string, facts: Facts): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CkptError("bad-json", `not JSON: ${escapeControls((cause as Error).message)}`, facts);
  }
}

function record(value: unknown, what: string, facts: Facts): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new CkptError("bad-value", `${what} is an object: {…}`, facts);
}

function stylesOf(
  given: Readonly<Record<string, unknown>>,
  { styles }: Theme,
  facts: Facts,
): Partial<Record<Tone, Style>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      if (!Object.hasOwn(styles, name)) throw unknown(name, Object.keys(styles), facts);
      return [name, styleOf(value, name, facts)];
    }),
  );
}

function styleOf(value: unknown, name: string, facts: Facts): Style {
  const words = typeof value === "string" ? value.split(/\s+/).filter(Boolean) : [];
  const wrong = words.find((word) => sgrOf(word) === undefined);
  if (typeof value === "string" && wrong === undefined) return words;
  throw new CkptError("bad-value", `${name}: ${shown(wrong ?? String(value))} is no style`, {
    ...facts,
    hint: 'words of bold, dim, italic, underline, reverse, a colour like "red", "bright-red" or "on-red"',
  });
}

/** A glyph is as wide as the one in its place: the columns depend on it. */
function glyphsOf(given: Readonly<Record<string, unknown>>, { glyphs }: Theme, facts: Facts): Partial<Glyphs> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const old = Object.entries(glyphs).find(([known]) => known === name)?.[1] as string | undefined;
      if (old === undefined) throw unknown(name, Object.keys(glyphs), facts);
      if (typeof value === "string" && harmless(value) === value && width(value) === width(old)) return [name, value];
      throw new CkptError("bad-value", `${name}: a text of ${width(old)} columns expected`, facts);
    }),
  );
}

function unknown(name: string, known: readonly string[], facts: Facts): CkptError {
  return new CkptError("bad-value", `${shown(name)} is not part of a theme`, {
    ...facts,
    hint: `there are ${known.join(", ")}`,
  });
}
