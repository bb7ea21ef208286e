/** Finished lines of text, one below the other. */

import { Box, Text, Transform } from "ink";
import { useContext, type ReactElement } from "react";
import { LineStoreContext } from "./line-store.ts";

export interface LinesProps {
  /** Already as wide as the terminal, with their colours. */
  readonly lines: readonly string[];
  readonly columns: number;
}

/**
 * Ink measures every text it lays out and keeps all of them for ever; lines change with each key. It therefore lays out
 * a text that is always the same, and gets the real lines only when it draws.
 */
export function Lines({ lines, columns }: LinesProps): ReactElement {
  const store = useContext(LineStoreContext);
  const lineAt = (index: number): string => store?.put(lines[index] ?? "") ?? lines[index] ?? "";
  const width = store?.columns ?? columns;
  const holder = Array.from({ length: lines.length }, () => ".".repeat(width)).join("\n");
  return (
    <Box width={width} height={lines.length} flexShrink={0}>
      <Transform transform={(_, index) => lineAt(index)}>
        <Text wrap="truncate">{holder}</Text>
      </Transform>
    </Box>
  );
}
