/** What a log tells of one object, each with the lines that told it. */
import type { EvidenceLine } from "../finding.ts";

interface Told {
  /** First line that told of it, and the last. */
  readonly told: readonly EvidenceLine[];
}

export interface KnownTask extends Told {
  readonly pid: number;
  readonly comm?: string;
  readonly parent?: number;
  readonly sid?: number;
  readonly pgid?: number;
  /** Thread ids but the leader's. */
  readonly threads?: readonly number[];
}

/** A descriptor of a task. */
export interface KnownFd extends Told {
  readonly pid: number;
  readonly fd: number;
  readonly path?: string;
  /** "pipe", "unix", "inet", "epoll", "tty", …: the part of criu that dumped it. */
  readonly kind?: string;
  /** File id in the images: "0x14". */
  readonly id?: string;
  /** Of a socket: "0x…". */
  readonly inode?: string;
}

export interface KnownSocket extends Told {
  /** "0x…" */
  readonly inode: string;
  readonly family?: string;
  /** 1 stream, 2 datagram, 5 seqpacket; or as printed. */
  readonly type?: string;
  readonly state?: string;
  readonly name?: string;
  readonly peer?: string;
  readonly local?: string;
  readonly port?: number;
  readonly id?: string;
  readonly pid?: number;
  readonly fd?: number;
  /** Held by a task that is not dumped. */
  readonly external?: boolean;
}

export interface KnownFile extends Told {
  /** "0x14" */
  readonly id: string;
  readonly path?: string;
  readonly kind?: string;
}

export interface KnownMount extends Told {
  readonly id: number;
  readonly type: string;
  readonly source: string;
  /** "major:minor" */
  readonly dev: string;
  readonly path: string;
}

export interface KnownVma extends Told {
  /** "0x…-0x…" */
  readonly range: string;
  readonly path: string | undefined;
  readonly dev: string;
}
