/** What a log tells of one object, each with the lines that told it. */
import type { EvidenceLine } from "../finding.ts";

interface Told {
  /** The first line that told of it. */
  readonly first: EvidenceLine;
  /** The last one, where there are several. */
  readonly last: EvidenceLine | undefined;
}

export function linesOf({ first, last }: Told): readonly EvidenceLine[] {
  return last === undefined ? [first] : [first, last];
}

export interface KnownTask extends Told {
  readonly pid: number;
  readonly comm: string | undefined;
  readonly sid: number | undefined;
  readonly pgid: number | undefined;
  /** Thread ids but the leader's. */
  readonly threads: readonly number[] | undefined;
}

/** A descriptor of a task. */
export interface KnownFd extends Told {
  readonly pid: number;
  readonly fd: number;
  readonly path: string | undefined;
  /** "pipe", "unix", "inet", "epoll", "tty", …: the part of criu that dumped it. */
  readonly kind: string | undefined;
  /** File id in the images: "0x14". */
  readonly id: string | undefined;
  /** Of a socket: "0x…". */
  readonly inode: string | undefined;
}

export interface KnownSocket extends Told {
  /** "0x…" */
  readonly inode: string;
  readonly family: string | undefined;
  /** 1 stream, 2 datagram, 5 seqpacket; or as printed. */
  readonly type: string | undefined;
  readonly state: string | undefined;
  readonly name: string | undefined;
  readonly peer: string | undefined;
  readonly local: string | undefined;
  readonly port: number | undefined;
  readonly id: string | undefined;
  readonly pid: number | undefined;
  readonly fd: number | undefined;
  /** Held by a task that is not dumped. */
  readonly external: boolean | undefined;
}

export interface KnownFile extends Told {
  /** "0x14" */
  readonly id: string;
  readonly path: string | undefined;
  readonly kind: string | undefined;
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
