/** FPU and vector registers of a thread from its core image, in the standard form of XSAVE. */

import { CkptError } from "../../crit/errors.ts";
import type { UserX86FpregsEntry } from "../../crit/schema/generated/types.ts";
import type { MachineFacts } from "./machine-facts.ts";

/** Offset of the XSAVE header, whose first word says which components are there. Source: Intel SDM 1, 13.4. */
const HEADER = 512;

/** Components with the fields that hold them. Source: Intel SDM 1, 13.1. */
const COMPONENTS = [
  [2, "ymmh_space", 4],
  [3, "bndreg_state", 8],
  [4, "bndcsr_state", 8],
  [5, "opmask_reg", 8],
  [6, "zmm_upper", 8],
  [7, "hi16_zmm", 8],
  [9, "pkru", 4],
] as const;

/** x87 and SSE, which lie in the first 512 bytes. */
const LEGACY = 3n;

/**
 * The bytes for NT_X86_XSTATE; as long as this CPU's. Throws "unsupported" for registers in use that this CPU has not
 * got.
 */
export function xstateOf(
  fpregs: UserX86FpregsEntry,
  { size, components }: MachineFacts["xstate"],
  tid: number,
): Uint8Array {
  const bytes = new Uint8Array(Math.max(size, HEADER + 64));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, fpregs.cwd, true);
  view.setUint16(2, fpregs.swd, true);
  view.setUint16(4, fpregs.twd, true);
  view.setUint16(6, fpregs.fop, true);
  view.setBigUint64(8, fpregs.rip, true);
  view.setBigUint64(16, fpregs.rdp, true);
  view.setUint32(24, fpregs.mxcsr, true);
  view.setUint32(28, fpregs.mxcsr_mask, true);
  words(view, 32, fpregs.st_space ?? [], 32);
  words(view, 160, fpregs.xmm_space ?? [], 64);
  const { xsave } = fpregs;
  let present = LEGACY;
  for (const [number, field, width] of COMPONENTS) {
    if (xsave === undefined || (xsave.xstate_bv & (1n << BigInt(number))) === 0n) continue;
    const values = xsave[field] ?? [];
    const place = components[number];
    if (place === undefined || place.size === 0) {
      if (values.every((value) => Number(value) === 0)) continue;
      throw new CkptError(
        "unsupported",
        `thread ${tid} uses ${field} of the CPU it was dumped on; this CPU has no such registers`,
      );
    }
    present |= 1n << BigInt(number);
    for (const [i, value] of values.entries()) {
      const at = place.offset + i * width;
      if ((i + 1) * width > place.size) break;
      if (width === 4) view.setUint32(at, Number(value), true);
      else view.setBigUint64(at, BigInt(value), true);
    }
  }
  view.setBigUint64(HEADER, xsave === undefined ? LEGACY : present, true);
  return bytes;
}

function words(view: DataView, at: number, values: readonly number[], count: number): void {
  for (const [i, value] of values.slice(0, count).entries()) view.setUint32(at + 4 * i, value, true);
}
