/** A finding: what is wrong, with which object, and what to do. Data only; wording and layout are the report's. */

import type { At, Ref } from "./graph/types.ts";

/** How bad it is: the operation fails, works but loses something, or is only worth knowing. */
export type Severity = "error" | "warning" | "note";

/** What a finding is about. Every key is absent unless it is known; numbers are decimal, inodes and addresses "0x…". */
export interface Subject {
  readonly pid?: number;
  readonly tid?: number;
  readonly comm?: string;
  readonly fd?: number;
  readonly path?: string;
  /** "0x…" */
  readonly inode?: string;
  /** Inode of the socket at the other end, "0x…". */
  readonly peer_inode?: string;
  /** Device of a file system, "major:minor". */
  readonly dev?: string;
  /** Number of a device file, "major:minor". */
  readonly rdev?: string;
  readonly mnt_id?: number;
  /** "0x…-0x…" */
  readonly vma?: string;
  /** Bytes, decimal. */
  readonly size?: string;
  readonly sid?: number;
  readonly port?: number;
  /** Address and port of our side of a connection, or of a listening socket: "127.0.0.1:80". */
  readonly local?: string;
  /** What it is, in one of the field's standard words: "io_uring", "vsock", "veth", "cpuset". */
  readonly kind?: string;
  /** Option that is wrong, or needed: "--tcp-established". */
  readonly option?: string;
  /** Task that holds the object and is not part of the tree. */
  readonly holder_pid?: number;
  readonly tracer_pid?: number;
  readonly shmid?: number;
}

/** Programs a user checkpoints with; "any" in a remedy that is the same whatever the program. */
export type Tool =
  "any" | "criu" | "ckpt" | "podman" | "docker" | "runc" | "crun" | "containerd" | "cri-o" | "kubernetes" | "lxc";

/** One way out, in the user's own tool. */
export interface Remedy {
  readonly tool: Tool;
  /** What to do, one sentence. */
  readonly do: string;
  /** The command or the configuration line, ready to copy; undefined when the remedy is not a command. */
  readonly command?: string;
  /** What it costs: "the connection breaks on restore". */
  readonly cost?: string;
  /** False: this tool has no way to do it; `do` then says so and what to use in its place. */
  readonly possible: boolean;
}

/** A line of a log, a line of /proc or a fact of an image that a finding rests on. */
export interface EvidenceLine {
  /** 1-based line in the input; 0 when it is no line of a log. */
  readonly number: number;
  readonly text: string;
}

/** One type for explain, preflight, check, verify and the refusals of dump and restore. */
export interface Finding {
  /** An id of causes.ts (verify has its own list). */
  readonly id: string;
  /** A finer id inside the cause: "netlink-pending/connected". */
  readonly detail?: string;
  readonly severity: Severity;
  /** 0..1: how often a finding with this evidence is right. */
  readonly confidence: number;
  /** The cause in one line, with the object named. */
  readonly title: string;
  readonly subject: Subject;
  readonly where: { readonly ref?: Ref; readonly at?: At; readonly log_line?: number };
  readonly evidence: readonly EvidenceLine[];
  /** The mechanism, in plain words. */
  readonly why: string;
  readonly remedies: readonly Remedy[];
}
