/** Which remedies a user is shown: those of the tool in use, and those for all. */

import type { Remedy, Tool } from "../finding.ts";
import { inCkpt, TOOLS } from "../remedies/index.ts";
import type { Result } from "../result.ts";

/** What the log says the user works with; criu when it does not say. */
export function toolOf(result: Result): Tool {
  const { engine } = result.tool;
  return engine !== undefined && (TOOLS as readonly string[]).includes(engine) ? (engine as Tool) : "criu";
}

/** In the order of the rule. A tool that a rule says nothing about gets what it says about criu, or else everything. */
export function remediesFor(tool: Tool, remedies: readonly Remedy[]): Remedy[] {
  const own = remedies.some((remedy) => remedy.tool === tool) ? tool : "criu";
  const chosen = remedies.filter((remedy) => remedy.tool === own || remedy.tool === "any");
  const shown = chosen.length > 0 ? chosen : [...remedies];
  return tool === "ckpt" ? shown.map(inCkpt) : shown;
}
