/** Two runs of criu collide on a name that criu uses for itself. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { errnoOf, pathOf } from "./say.ts";

export const internalNameClash: Rule = {
  id: "internal-name-clash",
  patterns: [
    {
      match: /Can't bind transport socket (?<path>\S+?):/,
      strength: "names",
      detail: "transport",
    },
    {
      match: /(?<path>\/?crtools-(?:fd|pr|sk)\S{0,200})(?:\s.{0,200})?(?:Address already in use|File exists)/,
      strength: "names",
      detail: "transport",
    },
    {
      match:
        /Unable to connect a transport socket|Can't listen on transport socket|Can't accept connection to the transport socket/,
      strength: "likely",
      detail: "transport",
      // Refused by a security module, this is no clash.
      judge: (hit) => (errnoOf(hit.event.message) === "EACCES" ? undefined : {}),
    },
    {
      match:
        /Can't (?:make|create) (?:a )?(?:temp(?:orary)? )?(?:cgyard )?dir(?:ectory)? ?(?<path>\S{0,200}\.criu\.\S{1,80})\s?.{0,200}File exists|mkdtemp failed (?<tmp>\S*\.criu\S*): File exists/,
      strength: "names",
      detail: "directory",
    },
    {
      match: /(?<path>(?<!\S)\S{0,300}link_remap\.\d+)(?!\d).{0,200}File exists/,
      strength: "likely",
      detail: "link",
      phases: ["dump", "pre-dump"],
    },
    {
      match: /Can't (?:bind|initialize) service socket|criu_service\.socket.{0,200}(?:Address already in use|in use)/,
      strength: "likely",
      detail: "service",
    },
    {
      match: /Can't bind server (?<path>\S*lazy-pages\.socket): Address already in use/,
      strength: "names",
      detail: "service",
    },
    {
      match: /Can't bind:? (?:to )?(?<path>\S*criu\S*): Address already in use/,
      strength: "likely",
      detail: "service",
    },
    {
      match: /(?:Can't create log file|Can't open|Unable to open) (?<path>\S+): (?:File exists|Text file busy)/,
      strength: "follows",
      detail: "log",
    },
    {
      match: /Can't (?:get|make|create) criu lock|lock file (?<path>\S*criu\S*) (?:is held|exists)/i,
      strength: "likely",
      detail: "lock",
    },
    {
      match:
        /Cannot generate CRIU's nftables table name|table inet CRIU-\S+.{0,200}File exists|CRIU-\d+.{0,200}File exists/,
      strength: "names",
      detail: "nft",
    },
    {
      match: /server_listen error: .{0,200}in use/,
      strength: "names",
      detail: "lazy-socket",
      judge: (hit) => (errnoOf(hit.event.message) === "EADDRINUSE" ? { cause: "lazy-pages" } : {}),
    },
  ],
  title: ({ subject, detail }) =>
    detail === "service"
      ? "Another criu service listens on the same socket"
      : `Another run of criu uses the name ${pathOf(subject, "that this run makes for itself")}`,
  why: ({ detail }) =>
    detail === "transport"
      ? "While restoring, tasks hand descriptors to each other over a socket with an abstract name made of the pid in the container, such as crtools-fd-1. Abstract names are shared by all of a network namespace, so two restores with the same pids in one (the host's, or a pod's) collide. Versions from 3.9 on add a random part to the name."
      : "criu makes sockets, directories and tables of its own while it works, and removes them at its end. One with the same name exists: another run is at work at this moment, or one that was killed has left it behind.",
  remedies: ({ detail, subject }) => [
    doThis("Run one restore after the other in this network namespace, or give each a network namespace of its own."),
    ...(detail === "transport"
      ? [doThis("Use criu 3.9 or later, where the name cannot collide.", "criu --version")]
      : []),
    ...(detail === "directory" || detail === "link" || detail === "nft" || detail === "service"
      ? [
          doThis(
            "When no other criu runs, remove what was left behind.",
            `pgrep -a criu || rm -ri ${pathOf(subject, "PATH")}`,
          ),
        ]
      : []),
    doWith("podman", "Restore the containers of a pod one by one, and not with --network=host."),
    doWith("docker", "Restore the containers one by one, and not with --network=host."),
  ],
  references: ["unix(7), abstract sockets", "network_namespaces(7)"],
};
