/** ckpt tui: the explorer. */

import type { Io } from "../../crit/commands/io.ts";
import { CkptError } from "../../crit/errors.ts";

export interface TuiFlags {
  readonly diff?: readonly string[];
  readonly keys?: string;
  readonly snapshot?: true;
  readonly size: string;
  readonly theme?: string;
}

/** Loads the explorer, and with it what draws on terminals, only now. Returns and throws as it does. */
export async function tui(
  io: Io,
  named: string | undefined,
  { diff, keys, snapshot, size, theme }: TuiFlags,
): Promise<number> {
  // `A --diff B` as well as `--diff A B`: the earlier one is named first.
  const [path, other, ...more] = [...(named === undefined ? [] : [named]), ...(diff ?? [])];
  if (path === undefined) throw new CkptError("usage", "missing required argument 'path'");
  if (more.length > 0 || (diff !== undefined && other === undefined))
    throw new CkptError("usage", "--diff takes two sets", { hint: "ckpt tui --diff before/ after/" });
  const run = await import("../../tui/run.ts");
  return run.tui(io, { path, other, keys, snapshot: snapshot === true, size, theme });
}
