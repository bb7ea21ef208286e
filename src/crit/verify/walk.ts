/** Goes through a message once: names it gives, names it uses, fields that nobody knows. */

import { backingKind, namedBy } from "../graph/alternatives.ts";
import type { Field, MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";
import type { VmaEntry } from "../schema/generated/types.ts";
import { type AddressSpace, FLAW } from "./areas.ts";

/** Hears what is in a message. `steps` is the way to it, valid during the call only. */
export interface Visitor {
  /** A field marked key=: the message is the object of this kind and number. */
  key(kind: string, value: number): void;
  /** A field marked ref= that names something; of a repeated one the value at `index`. */
  ref(kind: string, value: number, mark: Mark): void;
  unknown(type: MessageType, steps: Steps): void;
}

/** A marked field; `steps` is the way to its message, as for `unknown`. */
export interface Mark {
  readonly field: Field;
  readonly owner: Message;
  readonly type: MessageType;
  readonly steps: Steps;
  readonly index: number | undefined;
}

export type Steps = readonly (string | number)[];

interface Plan {
  readonly marked: readonly Field[];
  readonly inner: readonly Field[];
}

const RELEVANT = ({ marks }: Field): boolean => marks.ref !== undefined || marks.key !== undefined;

export class Walker {
  readonly #plans = new Map<MessageType, Plan>();
  readonly #visitor: Visitor;
  /** What areas of a set name, by kind: a million areas map a dozen libraries. */
  readonly #backings = new Map<string, Set<number>>();
  #steps: (string | number)[] = [];

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  walk(type: MessageType, message: Message): void {
    this.#steps = [];
    this.#visit(type, message);
  }

  /** As `walk` for the address space of a task, whose areas are not all decoded. */
  walkSpace(type: MessageType, { mm, areas }: AddressSpace): void {
    this.walk(type, mm);
    const area = type.byName.get("vmas")!.message!;
    for (let i = 0; i < areas.starts.length; i++) {
      const unknown = (areas.flaws[i]! & FLAW.unknown) !== 0;
      if (!unknown && !this.#isNew(areas.statuses[i]!, areas.shmids[i]!)) continue;
      this.#steps = ["vmas", i];
      if (unknown) this.#visitor.unknown(area, this.#steps);
      const vma = areas.vma(i);
      if (vma.shmid !== undefined) this.#mark(area, vma, area.byName.get("shmid")!, vma.shmid);
    }
  }

  #visit(type: MessageType, message: Message): void {
    if (message.$unknown !== undefined) this.#visitor.unknown(type, this.#steps);
    if (type.name === "vma_entry") {
      this.#area(type, message);
      return;
    }
    const { marked, inner } = this.#plan(type);
    for (const field of marked) {
      const value = message[field.name];
      if (value === undefined) continue;
      if (!field.repeated) this.#mark(type, message, field, value as number | bigint);
      else (value as (number | bigint)[]).forEach((item, i) => this.#mark(type, message, field, item, i));
    }
    for (const field of inner) {
      const value = message[field.name];
      if (value === undefined) continue;
      this.#steps.push(field.name);
      if (field.repeated) {
        for (const [i, item] of (value as Message[]).entries()) {
          this.#steps.push(i);
          this.#visit(field.message!, item);
          this.#steps.pop();
        }
      } else this.#visit(field.message!, value as Message);
      this.#steps.pop();
    }
  }

  #mark(type: MessageType, owner: Message, field: Field, value: number | bigint, index?: number): void {
    if (field.marks.key !== undefined) this.#visitor.key(field.marks.key, Number(value));
    if (field.marks.ref === undefined) return;
    const named = namedBy({ field, value, owner, ownerType: type, steps: this.#steps });
    if (named === undefined) return;
    this.#visitor.ref(named.kind, Number(named.value), { field, owner, type, steps: this.#steps, index });
  }

  #area(type: MessageType, area: Message & Partial<VmaEntry>): void {
    const { status, shmid } = area;
    if (status === undefined || shmid === undefined || !this.#isNew(status, Number(shmid))) return;
    this.#mark(type, area, type.byName.get("shmid")!, shmid);
  }

  /** Whether what an area names was not named before. */
  #isNew(status: number, shmid: number): boolean {
    const kind = backingKind(status);
    // System V segments are numbered in each namespace; the others are the same for the whole set.
    if (kind === undefined || kind === "ipc.id") return kind !== undefined;
    let known = this.#backings.get(kind);
    if (known === undefined) this.#backings.set(kind, (known = new Set()));
    if (known.has(shmid)) return false;
    known.add(shmid);
    return true;
  }

  #plan(type: MessageType): Plan {
    let plan = this.#plans.get(type);
    if (plan === undefined) {
      plan = {
        marked: type.fields.filter(RELEVANT),
        inner: type.fields.filter(({ message }) => message !== undefined),
      };
      this.#plans.set(type, plan);
    }
    return plan;
  }
}
