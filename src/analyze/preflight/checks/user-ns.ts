/** A user namespace that does not own the rest. */

import type { Live } from "../../proc/live.ts";
import { numbersIn } from "../../proc/status.ts";
import { nameOf, ofTask } from "../say.ts";
import type { Sight } from "../sight.ts";

const KINDS = ["ipc", "mnt", "net", "pid", "uts"];

export function* userNamespace(live: Live): Iterable<Sight> {
  const { root, own } = live;
  const { user } = root.namespaces;
  if (user === undefined || user === own["user"]) return;
  const map = live.snapshot.texts[`/proc/${root.pid}/uid_map`] ?? "";
  const unmapped = live.tasks.find(({ status }) => !numbersIn(status, "Uid").every((uid) => isMapped(map, uid)));
  if (map.trim() === "" || unmapped !== undefined) {
    const task = unmapped ?? root;
    yield {
      id: "user-ns",
      detail: "user-ns/unmapped",
      title: `${nameOf(task)} has ids that its user namespace does not map`,
      subject: ofTask(task),
      evidence: [`Uid: ${task.status.get("Uid") ?? "?"}`, `uid_map: ${map.trim() || "empty"}`],
    };
    return;
  }
  // A namespace that the reader shares is older than this user namespace, so another one owns it.
  const foreign = KINDS.filter((kind) => root.namespaces[kind] !== undefined && root.namespaces[kind] === own[kind]);
  const lost = foreign.filter((kind) => kind !== "pid");
  if (lost.length > 0) {
    yield {
      id: "user-ns",
      detail: "user-ns/foreign",
      confidence: 0.7,
      title: `${nameOf(root)} has a user namespace of its own but the ${lost.join(", ")} ${lost.length === 1 ? "namespace" : "namespaces"} of its host`,
      subject: { ...ofTask(root), kind: lost[0] as string },
      severity: "warning",
    };
  }
}

/** Lines "inside outside count"; status shows the ids as the reader sees them, so "outside" is what they are. */
function isMapped(map: string, id: number): boolean {
  return map.split("\n").some((line) => {
    const [, outside = Number.NaN, count = 0] = line.trim().split(/\s+/).map(Number);
    return id >= outside && id < outside + count;
  });
}
