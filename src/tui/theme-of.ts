/** Which theme a terminal gets. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Host, Io } from "../crit/commands/io.ts";
import { ioError } from "../crit/set/bytes.ts";
import { DEFAULT_THEME, type Theme } from "./theme.ts";
import { readTheme } from "./theme-file.ts";

/** Terminals that know bold and reverse, and no colours. */
const COLOURLESS = /^(?:vt\d+|.*-m(?:ono)?)$/;

/**
 * The default theme with what the user's file says: the one that was named, else ckpt/theme.json below $XDG_CONFIG_HOME
 * or ~/.config, if it is there. Without colours on NO_COLOR and on terminals that have none. Throws as `readTheme`, and
 * "io" or "not-found" for a file that was named.
 */
export function themeOf({ noColor }: Io, host: Host, named: string | undefined): Theme {
  const config = host.variable("XDG_CONFIG_HOME") ?? join(host.variable("HOME") ?? "", ".config");
  const file = named ?? join(config, "ckpt/theme.json");
  const text = readIfThere(file, named === undefined);
  const theme = text === undefined ? DEFAULT_THEME : readTheme(text, file);
  const color = noColor !== true && !COLOURLESS.test(host.variable("TERM") ?? "");
  return { ...theme, color };
}

function readIfThere(file: string, mayMiss: boolean): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    if (mayMiss && ["ENOENT", "ENOTDIR"].includes((cause as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw ioError(cause, file);
  }
}
