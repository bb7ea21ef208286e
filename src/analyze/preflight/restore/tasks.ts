/** Tasks: their images, and their pids and tids: free, and small enough. */

import { parseStat } from "../../proc/stat.ts";
import type { Sight } from "../sight.ts";
import type { Machine } from "./machine.ts";
import type { Needs } from "./needs.ts";

export function* restoredTasks({ tasks, missing, hostNamespaces }: Needs, { snapshot }: Machine): Iterable<Sight> {
  for (const { task, image } of missing) {
    const { pid, comm } = task;
    yield {
      id: "image-missing",
      title: `${image} of ${pid} (${comm}) is not there`,
      subject: { pid, comm, path: image },
    };
  }
  if (!hostNamespaces.has("pid")) return; // in a namespace of its own every number is free
  const max = Number(snapshot.texts["/proc/sys/kernel/pid_max"] ?? Infinity);
  for (const { pid, comm, threads } of tasks) {
    for (const tid of threads) {
      const text = snapshot.texts[`/proc/${tid}/stat`];
      const other = text === undefined ? undefined : parseStat(text);
      const what = tid === pid ? `The pid ${pid} (${comm})` : `The thread id ${tid} of ${pid} (${comm})`;
      const subject = { pid, comm, ...(tid === pid ? {} : { tid }) };
      if (text !== undefined) {
        yield {
          id: "pid-conflict",
          title: `${what} is taken here by ${other === undefined ? "another task" : `${other.pid} (${other.comm})`}`,
          subject: { ...subject, holder_pid: tid },
          evidence: [`/proc/${tid}/stat: ${text.split(" ").slice(0, 4).join(" ")} …`],
        };
      } else if (tid >= max) {
        yield {
          id: "pid-set",
          detail: "pid-set/pid-max",
          title: `${what} is beyond this kernel's largest, ${max}`,
          subject,
          evidence: [`/proc/sys/kernel/pid_max: ${max}`],
        };
      }
    }
  }
}
