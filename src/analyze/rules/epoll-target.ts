/** An epoll instance watches what the task has no descriptor of. */

import { doThis } from "../remedies/index.ts";
import { holder } from "./objects.ts";
import type { Rule } from "./rule.ts";

const RESTORE = "epoll-target/restore";

export const epollTarget: Rule = {
  id: "epoll-target",
  patterns: [
    { match: /Escaped\/closed fd descriptor (?<target>\d+) on pid (?<pid>\d+)/, strength: "names" },
    {
      match:
        /epoll: kid_lookup_epoll: (?:no match pid|pid mismatch) (?<pid>\d+)(?: \d+)? efd (?<fd>\d+) tfd (?<target>\d+)/,
      strength: "names",
      levels: ["error", "warn", "none"],
    },
    { match: /epoll: kid_lookup_epoll: no match/, strength: "likely", levels: ["error", "warn", "none"] },
    { match: /Dump eventpoll \(pid: (?<pid>\d+)\) failed/, strength: "likely" },
    {
      match: /(?:Can't find|Unknown|No) (?:a )?(?:target|tfd|fd) (?<target>\d+) (?:for|in|of) (?:the )?e(?:vent)?poll/i,
      strength: "names",
    },
    { match: /epoll: .{0,200}Can't add event on/, strength: "names", detail: RESTORE },
    {
      match: /epoll: .{0,200}(?:Can't create epoll|Can't restore file params on epoll|No epoll FD for)/,
      strength: "likely",
      detail: RESTORE,
    },
    { match: /kcmp-epoll failed[:,] pid \(?(?<pid>\d+)/, strength: "likely" },
    { match: /Can't (?:add|restore) e(?:vent)?poll (?:tfd|target|event)/, strength: "likely", detail: RESTORE },
  ],
  title: ({ subject, groups, detail }) => {
    const what = `The epoll instance${subject.fd === undefined ? "" : ` fd ${subject.fd}`}${holder(subject)}`;
    return detail === RESTORE
      ? `${what} could not be given its watches again`
      : `${what} watches fd ${groups["target"] ?? "?"}, which the task no longer has`;
  },
  why: ({ detail }) =>
    detail === RESTORE
      ? "On restore criu adds every saved watch to a new epoll instance. The kernel refused one: the descriptor is not there, or cannot be watched."
      : "An epoll instance watches open files, not numbers: after close(2) the watch stays as long as a copy of the file is open somewhere, in another task or in a message. The kernel still shows the old number, but that number is closed or is another file in this task. criu compares descriptors with kcmp(2) to find the file, and stops when none fits.",
  remedies: () => [
    doThis(
      "Let the program take a descriptor out of the epoll instance (EPOLL_CTL_DEL) before it closes or hands it on.",
      "cat /proc/PID/fdinfo/EPFD",
    ),
    doThis(
      "Dump the task that holds the copy in the same tree, and use a recent criu and kernel (CONFIG_KCMP), which find more of them.",
      "criu --version",
    ),
  ],
  references: ["epoll(7): Questions and answers", "kcmp(2): KCMP_EPOLL_TFD"],
};
