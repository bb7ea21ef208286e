/** Where references lead: from the name of an object to the page that shows it. */

import type { Ref } from "../../crit/graph/types.ts";
import type { Place } from "./place.ts";
import type { Row } from "./row.ts";

/** The page of an object, with its row. */
export function placeOf(ref: Ref): Place {
  const [kind = "", keys = ""] = ref.split(":", 2);
  const task = `task:${keys.split("/")[0] ?? ""}`;
  switch (kind) {
    case "task":
      return { screen: "processes", select: ref };
    case "fd":
      return { screen: "files", subject: task, select: ref };
    case "vma":
      return { screen: "memory", subject: task, select: ref };
    case "unix":
    case "inet":
    case "netlink":
    case "packet":
      return { screen: "sockets", select: ref };
    case "mnt":
    case "ns":
    case "netdev":
      return { screen: "namespaces", select: ref };
    default:
      return { screen: "object", subject: ref };
  }
}

/** Where enter leads from a row. */
export function leadsTo({ to, ref }: Row): Place | undefined {
  if (to !== undefined) return typeof to === "string" ? placeOf(to) : to;
  return ref === undefined ? undefined : { screen: "object", subject: ref };
}

/** The task that a row is about: "task:42". */
export function taskOf(row: Row | undefined): Ref | undefined {
  if (row?.task !== undefined) return row.task;
  const [kind = "", keys = ""] = (row?.ref ?? "").split(":", 2);
  return ["task", "fd", "vma", "timer"].includes(kind) ? `task:${keys.split("/")[0] ?? ""}` : undefined;
}
