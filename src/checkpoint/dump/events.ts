/** What happens while a dump runs. */

export type DumpEvent =
  | { readonly kind: "step"; readonly step: DumpStep }
  /** All that needs the tree frozen is known; `rehearsed` when it was as the rehearsal had seen it. */
  | { readonly kind: "frozen"; readonly rehearsed: boolean }
  | { readonly kind: "tasks"; readonly tasks: number; readonly threads: number }
  /** Bytes of memory written so far, and all there are to write. */
  | { readonly kind: "bytes"; readonly done: bigint; readonly total: bigint }
  /** How the memory of a tree that runs on was saved: from copies of its tasks, or while it stood still, and why. */
  | { readonly kind: "memory"; readonly from: "snapshot"; readonly tasks: number }
  | { readonly kind: "memory"; readonly from: "frozen"; readonly reason: string }
  | { readonly kind: "warning"; readonly text: string }
  /** The executor's own words. */
  | { readonly kind: "executor"; readonly line: string };

/** In the order they come. */
export type DumpStep =
  "rehearse" | "freeze" | "look" | "ask" | "scan" | "pages" | "images" | "verify" | "commit" | "finish";
