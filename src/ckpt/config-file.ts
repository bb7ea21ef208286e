/** Configuration files of criu: options without their dashes, one a line; what the command line says comes after them. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CkptError } from "../crit/errors.ts";
import { escapeControls } from "../crit/views/escape.ts";

/** An option, its value with or without quotes and "=", a comment. Source: criu(8), and running criu 4.2.1. */
const LINE = /^\s*([^\s#="]+)(?:(?:\s*=\s*|\s+)(?:"((?:[^"\\]|\\.)*)"|([^\s#"]+)))?\s*(?:#.*)?$/;

/** Words of a command line. Throws "usage" for a line of another form. */
export function configWords(text: string, file: string): string[] {
  return text.split("\n").flatMap((line, i) => {
    if (/^\s*(?:#.*)?$/.test(line)) return [];
    const found = LINE.exec(line);
    const where = { file: escapeControls(file), hint: 'an option a line, without "--", then its value: see criu(8)' };
    if (found === null) throw new CkptError("usage", `line ${i + 1} is no option`, where);
    const [, name = "", quoted, plain] = found;
    const value = quoted?.replaceAll('\\"', '"') ?? plain;
    return [value === undefined ? `--${name}` : `--${name}=${value}`];
  });
}

/** Where options come from beside the command line. */
export interface Surroundings {
  /** $CRIU_CONFIG_FILE: read also with --no-default-config, and no fault when it is not there. */
  readonly extra: string | undefined;
  readonly home: string | undefined;
}

/**
 * What the configuration files say, in the order in which criu reads them: the machine's and the user's, unless another
 * file or none is asked for, then the environment's. Throws "not-found" for a file that was asked for.
 * @param options of the command line, spelled long, values after "="
 */
export function configuration(options: readonly string[], { extra, home }: Surroundings): string[] {
  const asked = options.findLast((word) => word.startsWith("--config="))?.slice("--config=".length);
  const usual = ["/etc/criu/default.conf", ...(home === undefined ? [] : [join(home, ".criu/default.conf")])];
  const optional = asked !== undefined || options.includes("--no-default-config") ? [] : usual;
  const found = [...optional, ...(extra === undefined ? [] : [extra])].flatMap((file) => read(file) ?? []);
  if (asked === undefined) return found;
  const words = read(asked);
  if (words === undefined)
    throw new CkptError("not-found", "no such configuration file", { file: escapeControls(asked) });
  return [...found, ...words];
}

/** Undefined when it is not there. */
function read(file: string): string[] | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new CkptError("io", "the configuration file cannot be read", { file: escapeControls(file), cause });
  }
  return configWords(text, file);
}
