/** Sessions and groups whose leaders are not part of the tree. */

import type { Live } from "../../proc/live.ts";
import { numbersIn } from "../../proc/status.ts";
import { nameOf, ofTask, outsider } from "../say.ts";
import type { Sight } from "../sight.ts";
import { hasJobTerminal } from "../terminals.ts";

export function* sessions(live: Live): Iterable<Sight> {
  const { root } = live;
  for (const task of live.tasks) {
    // Seen from inside its pid namespace, a session from outside has the number 0.
    const inner = numbersIn(task.status, "NSsid");
    if (inner.length > 1 && inner.at(-1) === 0) {
      yield {
        id: "session-leader-outside",
        detail: "session-leader-outside/pid-namespace",
        title: `The session of ${nameOf(task)} comes from outside its pid namespace`,
        subject: { ...ofTask(task), sid: task.stat.sid },
        evidence: [`NSsid: ${inner.join(" ")}`],
      };
    }
  }
  if (root.stat.sid === root.pid || numbersIn(root.status, "NSsid").at(-1) === 0) return;
  if (hasJobTerminal(live)) return; // the terminal is the better name for the same thing, with the same way out
  const leader = live.everyone.get(root.stat.sid);
  yield {
    id: "session-leader-outside",
    detail: "session-leader-outside/root",
    title: `${nameOf(root)} is in the session ${root.stat.sid} of ${outsider(leader)}, which is not part of the tree`,
    subject: { ...ofTask(root), sid: root.stat.sid },
    evidence: [`session ${root.stat.sid}, process group ${root.stat.pgid}`],
    need: { option: "--shell-job" },
  };
}
