/** Tools that criu blocks the network with while connections are saved. */

import type { Live } from "../../proc/live.ts";
import type { CriuOptions } from "../options.ts";
import type { Sight } from "../sight.ts";
import { inodeOf } from "../tree-sockets.ts";

export function* networkLock(live: Live, options: CriuOptions): Iterable<Sight> {
  const method = options.get("--network-lock")?.at(-1) ?? "iptables";
  if (method === "skip" || options.has("--tcp-close") || !options.has("--tcp-established")) return;
  const [connection] = live.tasks.flatMap(({ fds }) =>
    fds.flatMap((fd) => {
      const socket = live.sockets.inet.get(inodeOf(fd) ?? "");
      return socket?.kind === "tcp" && socket.state !== "LISTEN" && socket.state !== "UNCONN" ? [socket] : [];
    }),
  );
  const namespace = live.root.namespaces["net"] !== live.own["net"];
  if (connection === undefined && !namespace) return;
  if (method === "iptables" && live.snapshot.texts["program iptables-restore"] === undefined) {
    yield missing("iptables-restore", "iptables", live);
  }
}

function missing(program: string, kind: string, live: Live): Sight {
  const nft = live.config?.get("NF_TABLES") === "y" || live.config?.get("NF_TABLES") === "m";
  return {
    id: "network-lock",
    title: `${program} is not installed, with which the network is blocked while connections are saved`,
    subject: { kind },
    evidence: [`no ${program} in the directories of $PATH`],
    ...(nft ? { need: { option: "--network-lock", value: "nftables" } } : {}),
  };
}
