/** Memory areas of a task where they lie: in its mm image, in old sets in one of their own. */

import { decodeMessage } from "../schema/codec.ts";
import { messageType, type MessageType } from "../schema/descriptor.ts";
import type { MmEntry, VmaEntry } from "../schema/generated/types.ts";
import type { At } from "./objects/common.ts";
import { complete, Placed } from "./placed.ts";
import { bigField, locate, pathOf, spansOf, varintField, type Span, type Steps } from "./scan.ts";
import type { Store } from "./store.ts";

/** Numbers of mm_entry.vmas and mm_entry.mm_start_stack. */
const VMAS_FIELD = 14;
const START_STACK_FIELD = 5;
/** Number of vma_entry.shmid. */
const SHMID_FIELD = 4;

/** One area, decoded by itself: an address space may have millions. */
export interface PlacedVma {
  readonly message: VmaEntry;
  /** It holds the address where the program's stack began: images have no mark for the stack. */
  readonly isStack: boolean;
  /** The place of the area, or of a field in it. */
  readonly at: (steps?: Steps) => At;
}

/**
 * Areas in the order of the image: ascending, the guards last; all or those whose shmid is one of `backing`. Throws
 * CkptError at one that is damaged.
 */
export async function* placedVmas(
  store: Store,
  pid: number,
  backing?: ReadonlySet<number>,
): AsyncGenerator<PlacedVma, void, undefined> {
  const mm = await store.tasks.mm(pid);
  const stack = mm === undefined ? undefined : startStack(mm);
  const isStack = ({ start, end }: VmaEntry): boolean => stack !== undefined && start <= stack && stack < end;
  let found = false;
  if (mm !== undefined) {
    const type = messageType("vma_entry");
    let index = 0;
    try {
      for (const span of spansOf(mm.bytes, mm.start, mm.end, VMAS_FIELD)) {
        found = true;
        index++;
        if (backing !== undefined && !backing.has(varintField(mm.bytes, span.value, span.end, SHMID_FIELD) ?? 0))
          continue;
        const vma = inside(mm as unknown as Placed, type, span, index - 1);
        yield { ...vma, isStack: isStack(vma.message) };
      }
    } catch (error) {
      throw mm.named(error);
    }
  }
  if (found) return;
  for (const placed of await store.images.entries(`vmas-${pid}.img`, "vma_entry")) {
    if (backing !== undefined && !backing.has(Number(placed.message.shmid))) continue;
    yield { message: placed.message, isStack: isStack(placed.message), at: (steps) => placed.at(steps) };
  }
}

function startStack(mm: Placed<MmEntry>): bigint | undefined {
  try {
    return bigField(mm.bytes, mm.start, mm.end, START_STACK_FIELD);
  } catch (error) {
    throw mm.named(error);
  }
}

function inside(mm: Placed, type: MessageType, span: Span, index: number): Omit<PlacedVma, "isStack"> {
  const { message, canonical } = decodeMessage(type, mm.bytes, span.value, span.end, mm.base);
  const at = (steps: Steps = []): At => {
    const path = `entries[${mm.index}].vmas[${index}]${pathOf(steps)}`;
    const place = steps.length === 0 ? span : locate(type, mm.bytes, span.value, span.end, steps);
    return { image: mm.image, entry: mm.index, path, offset: mm.base + place.start, length: place.end - place.start };
  };
  return { message: (canonical ? message : complete(type, message)) as unknown as VmaEntry, at };
}

/** The mm entry without its areas, which are left undecoded. */
export function withoutVmas(mm: Placed): Placed {
  const { type } = mm;
  const fields = type.fields.filter(({ number }) => number !== VMAS_FIELD);
  const byNumber = type.byNumber.map((field) => (field?.number === VMAS_FIELD ? undefined : field));
  const slim: MessageType = { ...type, fields, byNumber };
  const { offset, length } = mm;
  return new Placed(mm.image, mm.index, slim, mm.bytes, mm.base, mm, { offset, length });
}
