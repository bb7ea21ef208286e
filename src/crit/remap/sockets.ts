/** Ports and addresses of internet sockets: of the set's own ends, and of far ends that are in the set too. */

import { CkptError } from "../errors.ts";
import type { InetSkEntry } from "../schema/generated/types.ts";
import type { Message } from "../schema/message.ts";
import { addressToText } from "../json/address.ts";
import type { Rule } from "./request.ts";
import type { Hooks } from "./rewrite.ts";
import type { Used } from "./used.ts";

const IPPROTO_TCP = 6;
const TCP_LISTEN = 10;

/** The last words of ::ffff:a.b.c.d before the IPv4 address. */
const MAPPED_PREFIX = [0, 0, 0xffff0000];

interface SocketRules {
  readonly tcp: readonly Rule<number>[];
  readonly addr: readonly Rule<readonly number[]>[];
}

/**
 * Changes the near end of every socket; the far end only where a socket of the set is there, for nobody else moves. A
 * connection whose far end is outside keeps its port, since its peer would not know it by another; `note` hears of it.
 */
export function socketHooks(
  { tcp, addr }: SocketRules,
  sockets: readonly InetSkEntry[],
  used: Used,
  note: (line: string) => void,
): Hooks {
  if (tcp.length === 0 && addr.length === 0) return {};
  const ends = new Set(sockets.map((socket) => (isOpen(socket) ? near(socket) : `${near(socket)}>${far(socket)}`)));
  const port = (value: number, proto: number): number => {
    const rule = proto === IPPROTO_TCP ? tcp.find(({ from }) => from === value) : undefined;
    if (rule === undefined) return value;
    used.mark(rule);
    return rule.to;
  };
  const address = (words: readonly number[] | undefined): readonly number[] | undefined =>
    words === undefined ? undefined : mapAddress(words, addr, used);
  const remap = (socket: InetSkEntry): InetSkEntry => {
    const connected = socket.dst_port !== 0;
    const inside = connected && (ends.has(`${far(socket)}>${near(socket)}`) || ends.has(far(socket)));
    const src_port = connected && !inside ? socket.src_port : port(socket.src_port, socket.proto);
    const dst_port = inside ? port(socket.dst_port, socket.proto) : socket.dst_port;
    const [src, dst] = [address(socket.src_addr), inside ? address(socket.dst_addr) : socket.dst_addr];
    if (connected && !inside && (src !== socket.src_addr || hasRule(tcp, socket)))
      note(`the far end of ${connectionText(socket)} is not in the set and will not know of the change`);
    const same =
      src_port === socket.src_port &&
      dst_port === socket.dst_port &&
      src === socket.src_addr &&
      dst === socket.dst_addr;
    if (same) return socket;
    return {
      ...socket,
      src_port,
      dst_port,
      ...(src === undefined ? {} : { src_addr: [...src] }),
      ...(dst === undefined ? {} : { dst_addr: [...dst] }),
    };
  };
  refuseTaken(sockets, sockets.map(remap));
  return { inet_sk_entry: (message) => remap(message as unknown as InetSkEntry) as unknown as Message };
}

/** Takes datagrams from anybody: whoever is connected to it has its far end here. */
function isOpen({ proto, dst_port: port }: InetSkEntry): boolean {
  return proto !== IPPROTO_TCP && port === 0;
}

function hasRule(tcp: readonly Rule<number>[], { proto, src_port: port }: InetSkEntry): boolean {
  return proto === IPPROTO_TCP && tcp.some(({ from }) => from === port);
}

function mapAddress(
  words: readonly number[],
  rules: readonly Rule<readonly number[]>[],
  used: Used,
): readonly number[] {
  for (const rule of rules) {
    const mapped = words.length === 4 && rule.from.length === 1 && MAPPED_PREFIX.every((word, i) => words[i] === word);
    const from = mapped ? [...MAPPED_PREFIX, ...rule.from] : rule.from;
    if (from.length !== words.length || from.some((word, i) => word !== words[i])) continue;
    used.mark(rule);
    return mapped ? [...MAPPED_PREFIX, ...rule.to] : rule.to;
  }
  return words;
}

/** Two sockets that listen at one place cannot both be restored, unless they could be before. */
function refuseTaken(before: readonly InetSkEntry[], after: readonly InetSkEntry[]): void {
  const taken = new Map<string, number>();
  for (const [i, socket] of after.entries()) {
    if (socket.state !== TCP_LISTEN || socket.proto !== IPPROTO_TCP) continue;
    const place = `${socket.family}/${near(socket)}`;
    const other = taken.get(place);
    if (other !== undefined && near(before[other]!) !== near(before[i]!))
      throw new CkptError("bad-value", `two sockets would listen at port ${socket.src_port}`, {
        hint: "nothing was changed",
      });
    taken.set(place, i);
  }
}

function near({ ns_id: ns, proto, src_addr: address, src_port: port }: InetSkEntry): string {
  return `${ns ?? 0}/${proto}/${plain(address)}:${port}`;
}

function far({ ns_id: ns, proto, dst_addr: address, dst_port: port }: InetSkEntry): string {
  return `${ns ?? 0}/${proto}/${plain(address)}:${port}`;
}

/** An IPv4 address in an IPv6 socket as the other side has it. */
function plain(words: readonly number[] = []): string {
  return words.length === 4 && MAPPED_PREFIX.every((word, i) => words[i] === word) ? String(words[3]) : words.join(",");
}

function connectionText({ src_addr: src = [], src_port: from, dst_addr: dst = [], dst_port: to }: InetSkEntry): string {
  return `${addressToText(src) ?? "?"}:${from} > ${addressToText(dst) ?? "?"}:${to}`;
}
