/** The lines of `ss -HO…ane`: one socket each. Inodes are decimal, as /proc shows them. */

export interface UnixPeer {
  readonly ino: string;
  /** "0" without one. */
  readonly peer: string;
  /** "ESTAB", "LISTEN", "UNCONN" … */
  readonly state: string;
  /** Bytes of buffers received and unread; the number of connections nobody has accepted, when it listens. */
  readonly queued: number;
  /** Bytes of buffers sent that the other end has not read; the length of the backlog, when it listens. */
  readonly unsent: number;
  /** Sockets that wait to be accepted. */
  readonly pending: readonly string[];
  /** Inode of the socket's file, decimal, when it is bound to a path. */
  readonly file: string | undefined;
}

/** Names may hold blanks, so a line is read by its inodes: "u_str ESTAB 0 0 NAME INODE PEERNAME PEERINODE …". */
const UNIX = /^u_\w+\s+(\S+)\s+(\d+)\s+(\d+)\s+\S.*? (\d+)\s+(?:\S.*? )(\d+)(?:\s|$)(.*)/;

export function parseSsUnix(output: string): UnixPeer[] {
  return output.split("\n").flatMap((line) => {
    const found = UNIX.exec(line);
    if (found === null) return [];
    const [, state = "", queued, unsent, ino = "", peer = "", rest = ""] = found;
    const pending = /\bpeers:((?: \d+)+)/.exec(rest)?.[1]?.trim().split(" ") ?? [];
    const file = /\bino:(\d+) dev:/.exec(rest)?.[1];
    return [{ ino, peer, state, queued: Number(queued), unsent: Number(unsent), pending, file }];
  });
}

export interface InetSocket {
  /** "tcp", "udp", "raw", "mptcp" … */
  readonly kind: string;
  readonly state: string;
  /** Bytes received and unread; connections nobody has accepted, when it listens. */
  readonly received: number;
  readonly unsent: number;
  /** "127.0.0.1:80", "[::1]:80" */
  readonly local: string;
  readonly remote: string;
  /** "0": half open, or nobody has accepted it. */
  readonly ino: string;
}

const INET = /^(\S+)\s+(\S+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+)(.*)$/;

export function parseSsInet(output: string): InetSocket[] {
  return output.split("\n").flatMap((line) => {
    const found = INET.exec(line);
    if (found === null) return [];
    const [, kind = "", state = "", received, unsent, local = "", remote = "", rest = ""] = found;
    const ino = /\bino:(\d+)/.exec(rest)?.[1] ?? "0";
    return [{ kind, state, received: Number(received), unsent: Number(unsent), local, remote, ino }];
  });
}
