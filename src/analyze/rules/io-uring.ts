/** An io_uring instance: its descriptor, its rings, or a runtime that forbids it. */

import { doThis } from "../remedies/index.ts";
import { refusedType } from "./file-mode.ts";
import { mappedFile, unknownFile } from "./mapped-file.ts";
import { descriptor, holder } from "./objects.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { DUMPING } from "./say.ts";

const KIND = { kind: "io_uring" } as const;
const FORBIDDEN = "io-uring/forbidden";
const PASSED = "io-uring/passed";

export const ioUring: Rule = {
  id: "io-uring",
  patterns: [
    {
      match: /Can't dump file (?<fd>-?\d+) of that type \[(?<mode>[0-9a-f]+)\](?: \((?<what>[^)]*))?/,
      strength: "names",
      subject: KIND,
      judge: refusedType("io-uring"),
    },
    {
      match: /Unknown shit (?<mode>[0-7]+) \((?<file>.*)\)/,
      strength: "names",
      subject: KIND,
      judge: unknownFile("io-uring"),
    },
    { match: /Can't open (?<pid>\d+)'s (?:map ?file link|mapfile)/, strength: "likely", subject: KIND, judge: mapped },
    {
      match: /Can't handle non-regular mapping(?: on (?<pid>\d+)'s map)?/,
      strength: "names",
      subject: KIND,
      judge: mapped,
    },
    // The kernel refuses, with EINVAL, to pass an io_uring over a socket since 6.7; no other open descriptor is refused so.
    { match: /send_fds failed \(-22\)/, strength: "names", phases: DUMPING, detail: PASSED, subject: KIND },
    { match: /anon_inode:\[?io_uring\]?/, strength: "names", levels: ["error"], subject: KIND },
    {
      match: /\(anon anon_inode:\[?io_uring\]?\)/,
      strength: "likely",
      levels: ["error", "warn", "none"],
      subject: KIND,
    },
    {
      match:
        /(?:io_uring_(?:setup|queue_init|register)|\bio_uring\b).{0,60}(?:not permitted|not implemented|not supported|EPERM|ENOSYS|disabled|forbidden)/i,
      strength: "likely",
      levels: ["error", "warn", "none"],
      speakers: ["engine", "program", "kernel"],
      detail: FORBIDDEN,
      subject: KIND,
    },
  ],
  title: ({ subject, detail }) =>
    detail === FORBIDDEN
      ? "io_uring is not allowed here, and the program cannot do without it"
      : detail === PASSED
        ? `A descriptor${holder(subject)} cannot be handed to criu: it is an io_uring instance`
        : subject.fd === undefined
          ? `A mapping${subject.vma === undefined ? "" : ` at ${subject.vma}`}${holder(subject)} is a ring of io_uring`
          : `${descriptor(subject, "a file")} is an io_uring instance, which criu cannot save`,
  why: ({ detail }) =>
    detail === FORBIDDEN
      ? "The seccomp profile of the container engine refuses io_uring_setup (docker and podman do by default), or kernel.io_uring_disabled is set. A program restored, or started, with the expectation of io_uring fails at its first call."
      : "An io_uring instance has rings shared with the kernel, requests on their way, registered files and buffers. The kernel has no interface to read or rebuild these, so criu has no support for it: it stops at the mapped rings, at the descriptor, or already when its code in the task passes the descriptors over a unix socket: since Linux 6.7 the kernel refuses this for io_uring.",
  remedies: () => [
    doThis(
      "Switch io_uring off in the program (Node.js: UV_USE_IO_URING=0; MariaDB: innodb_use_native_aio=0; PostgreSQL: io_method=worker).",
      "UV_USE_IO_URING=0 node app.js",
    ),
    doThis(
      "Forbid io_uring before the program starts; most programs then use epoll or threads.",
      "sysctl -w kernel.io_uring_disabled=2",
      "no io_uring for anybody on the machine",
    ),
  ],
  references: ["io_uring(7)", "kernel Documentation: admin-guide/sysctl/kernel (io_uring_disabled)"],
};

function mapped(hit: Hit): Verdict | undefined {
  const { path, subject } = mappedFile(hit);
  return path?.includes("io_uring") === true ? { subject } : undefined;
}
