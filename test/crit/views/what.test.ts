import t from "tap";
import { VIEWS } from "../../../src/crit/views/views.ts";
import { WHAT_ALIASES, WHATS } from "../../../src/crit/views/what.ts";

t.test("every name has a view in both formats, every alias a name", async (t) => {
  t.strictSame(Object.keys(VIEWS), [...WHATS]);
  for (const what of WHATS) t.type(VIEWS[what].text === VIEWS[what].json ? undefined : VIEWS[what].json, "function");
  for (const [alias, what] of Object.entries(WHAT_ALIASES)) {
    t.ok(WHATS.includes(what));
    t.notOk(WHATS.some((name) => name === alias));
  }
});
