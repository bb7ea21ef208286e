/** What waits in the queues of sockets. */

import type { Queued } from "./objects/socket.ts";
import type { Store } from "./store.ts";

/** The packets of sk-queues.img that a socket (by the id of its file) is to receive. */
export async function packetQueue(store: Store, id: number): Promise<Queued> {
  const queue = (await store.queues()).get(id) ?? [];
  const sizes = await Promise.all(queue.map((placed) => store.tolerate(() => placed.message.length)));
  return { receive: sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0), packets: queue.length, send: 0 };
}

/** Both queues of a TCP connection, from its own image; nothing where it has none (a listener, a closed one). */
export async function tcpQueues(store: Store, ino: number): Promise<Queued> {
  const [placed] = await store.images.entries(`tcp-stream-${ino.toString(16)}.img`, "tcp_stream_entry");
  const read = await store.tolerate(() => placed?.message);
  return { receive: read?.inq_len ?? 0, packets: undefined, send: read?.outq_len ?? 0 };
}
