/** Changes: the edits that are planned and not written yet. */

import type { Row } from "../state/row.ts";
import { raw } from "./cells.ts";
import type { Context, Screen } from "./screen.ts";

export const CHANGES: Screen = {
  id: "changes",
  title: "Changes",
  empty: "nothing is planned: e edits the field of a row",
  columns: () => [
    { title: "FIELD", width: 36 },
    { title: "BEFORE", width: 16 },
    { title: "AFTER", width: "rest" },
  ],
  rows: (context) => changes(context),
};

// eslint-disable-next-line @typescript-eslint/require-await -- a list of rows is asynchronous
async function* changes({ planned }: Context): AsyncGenerator<Row> {
  for (const { image, path, before, value } of planned) {
    const place = `${image} ${path}`;
    yield {
      key: place,
      mark: "changed",
      to: { screen: "images", select: place },
      cells: [raw(place, "path"), raw(before, "removed"), raw(value ?? "(taken away)", "added")],
    };
  }
}
