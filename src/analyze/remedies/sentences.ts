/** Remedies that are no option of criu: something to do, or a plain statement that a tool has no way. */

import type { Remedy, Tool } from "../finding.ts";

/** Something to do whatever the tool is. `command` is ready to copy. */
export function doThis(sentence: string, command?: string, cost?: string): Remedy {
  return remedy("any", sentence, command, cost);
}

/** Something to do in one tool. */
export function doWith(tool: Tool, sentence: string, command?: string, cost?: string): Remedy {
  return remedy(tool, sentence, command, cost);
}

/** States that a tool has no way to do it, and what to use in its place. */
export function cannot(tool: Tool, sentence: string): Remedy {
  return { tool, do: sentence, possible: false };
}

function remedy(tool: Tool, sentence: string, command?: string, cost?: string): Remedy {
  return {
    tool,
    do: sentence,
    possible: true,
    ...(command === undefined ? {} : { command }),
    ...(cost === undefined ? {} : { cost }),
  };
}
