/** Images that describe the dump as a whole: inventory, namespaces' clocks, statistics. */

import { encodeImage } from "../../crit/image.ts";
import type { DumpChoices } from "../resources/resource.ts";
import { OWN_IDS } from "../resources/tree.ts";
import type { Clocks } from "./clocks.ts";
import type { Images } from "./images.ts";

/** V1.1: two leading words. */
const IMAGE_VERSION = 2;
/** As numbered in inventory_entry.network_lock_method. */
const NETWORK_LOCK = { iptables: 0, nftables: 1, skip: 2 } as const;

export function addHeaders(images: Images, options: DumpChoices, clocks: Clocks, runId: string): void {
  images.add("INVENTORY", undefined, {
    ...{ img_version: IMAGE_VERSION, fdinfo_per_id: true, root_ids: OWN_IDS, ns_per_id: true, root_cg_set: 1 },
    ...{ lsmtype: 0, network_lock_method: NETWORK_LOCK[options.networkLock], plugins_entry: {} },
    ...(options.tcpClose ? { tcp_close: true } : {}),
    dump_criu_run_id: runId,
  });
  images.add("TIMENS", 0, { monotonic: timespec(clocks.monotonic), boottime: timespec(clocks.boottime) });
}

function timespec(nanoseconds: bigint): { tv_sec: bigint; tv_nsec: bigint } {
  return { tv_sec: nanoseconds / 1_000_000_000n, tv_nsec: nanoseconds % 1_000_000_000n };
}

/** What a dump cost. Times in microseconds. */
export interface DumpStats {
  readonly freezing: number;
  readonly frozen: number;
  readonly memory: number;
  readonly pagesScanned: bigint;
  readonly pages: bigint;
  readonly shared: bigint;
}

/** stats-dump. Pages go straight to their file: collecting and writing is one time. */
export function statsImage(stats: DumpStats): Uint8Array {
  const dump = {
    ...{ freezing_time: stats.freezing, frozen_time: stats.frozen, memdump_time: stats.memory, memwrite_time: 0 },
    ...{ pages_scanned: stats.pagesScanned, pages_skipped_parent: 0n, pages_written: stats.pages, pages_lazy: 0n },
    ...{ irmap_resolve: 0, page_pipes: 0n, page_pipe_bufs: 0n },
    ...{ shpages_scanned: stats.shared, shpages_skipped_parent: 0n, shpages_written: stats.shared },
  };
  return encodeImage({ magic: "STATS", entries: [{ message: { dump } }] });
}
