/** The explorer as a component: state in, frame out. */

import type { ReactElement } from "react";
import { frame, type Look } from "./frame.ts";
import type { State } from "./state/state.ts";
import { Lines } from "./widgets/lines.tsx";

export function App({ state, look }: { readonly state: State; readonly look: Look }): ReactElement {
  return <Lines lines={frame(state, look)} columns={state.size.columns} />;
}
