/** Ports of sockets: which ends move, and what is refused. */

import t from "tap";
import { socketHooks } from "../../../src/crit/remap/sockets.ts";
import { Used } from "../../../src/crit/remap/used.ts";
import type { InetSkEntry } from "../../../src/crit/schema/generated/types.ts";
import type { Message } from "../../../src/crit/schema/message.ts";

const LOOPBACK = 0x0100007f;

function socket(state: number, src_port: number, dst_port = 0, proto = 6): InetSkEntry {
  const ends = { src_port, dst_port, src_addr: [LOOPBACK], dst_addr: [dst_port === 0 ? 0 : LOOPBACK] };
  return {
    id: src_port,
    ino: src_port,
    family: 2,
    type: 1,
    proto,
    state,
    flags: 2,
    backlog: 0,
    ...ends,
  } as InetSkEntry;
}

function ports(sockets: readonly InetSkEntry[], from: number, to: number): string[] {
  const tcp = [{ text: "--tcp", from, to }];
  const hook = socketHooks({ tcp, addr: [] }, sockets, new Used(), () => undefined)["inet_sk_entry"]!;
  return sockets.map((one) => {
    const { src_port: src, dst_port: dst } = hook(one as unknown as Message) as unknown as InetSkEntry;
    return `${src}>${dst}`;
  });
}

t.test("two listeners are not moved to one port", (t) => {
  t.throws(() => ports([socket(10, 80), socket(10, 81)], 80, 81), { code: "bad-value", message: /two sockets/ });
  t.strictSame(ports([socket(10, 80), socket(10, 80)], 80, 81), ["81>0", "81>0"], "who shared a port goes on sharing");
  t.end();
});

t.test("only TCP, and only ends that are here", (t) => {
  const sockets = [socket(10, 80), socket(1, 80, 40), socket(1, 40, 80), socket(1, 41, 80), socket(7, 80, 0, 17)];
  t.strictSame(ports(sockets, 80, 90), ["90>0", "90>40", "40>90", "41>80", "80>0"]);
  t.end();
});
