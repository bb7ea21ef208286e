/** What may be secret in a message, field by field; everything that is text or bytes, unless it is named here. */

import type { Field, MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";
import type { Tokens } from "./tokens.ts";

/** Text and bytes that come from the kernel or criu and are the same for everybody. */
const HARMLESS: ReadonlySet<string> = new Set([
  "cgroup_prop_entry.name",
  "cg_controller_entry.cnames",
  "cg_member_entry.name",
  "mnt_entry.fsname",
  "plugins_entry.plugins",
  "cpuinfo_x86_entry.model_id",
  "seccomp_filter.filter",
  "binfmt_misc_entry.flags",
]);

/** Registers that hold data of the program: whole vectors, where texts pass through, and what is not an address. */
const REGISTERS: ReadonlySet<string> = new Set([
  "st_space",
  "xmm_space",
  "ymmh_space",
  "zmm_upper",
  "hi16_zmm",
  "opmask_reg",
  "bndreg_state",
  "vregs",
  "vfp_regs",
  "fpregs",
  "vrregs",
  "vsxregs",
  "fprs",
]);

/** General registers of x86 other than those that say where the program is. */
const X86_DATA: ReadonlySet<string> = new Set("r15 r14 r13 r12 bp bx r11 r10 r9 r8 ax cx dx si di orig_ax".split(" "));

/** A copy of the message with nothing in it that can be read. */
export function anonymizeMessage(type: MessageType, message: Message, tokens: Tokens): Message {
  const out: Message = {};
  for (const field of type.fields) {
    const value = message[field.name];
    if (value !== undefined) out[field.name] = anonymizeField(type, field, value, tokens);
  }
  // Fields that this version does not know may hold anything: they are left out, and the image is shorter by them.
  return out;
}

function anonymizeField(type: MessageType, field: Field, value: unknown, tokens: Tokens): unknown {
  if (HARMLESS.has(`${type.name}.${field.name}`)) return value;
  if (field.marks.ipadd) return tokens.address(value as number[]);
  if (field.repeated && REGISTERS.has(field.name)) return (value as (number | bigint)[]).map(blank);
  if (type.name === "user_x86_regs_entry" && X86_DATA.has(field.name)) return blank(value as bigint);
  const one = (item: unknown): unknown => anonymizeValue(field, item, tokens);
  return field.repeated ? (value as unknown[]).map(one) : one(value);
}

function anonymizeValue(field: Field, value: unknown, tokens: Tokens): unknown {
  switch (field.type) {
    case "message":
      return anonymizeMessage(field.message!, value as Message, tokens);
    case "string":
      return tokens.path(value as string);
    case "bytes":
      return field.marks.conv === "unix_name"
        ? tokens.bytes(value as Uint8Array)
        : new Uint8Array((value as Uint8Array).length);
    case "bool":
    case "enum":
    case "int32":
    case "uint32":
    case "sint32":
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
      return value;
  }
}

/** The smallest number that takes as many bytes as a varint, so that the image keeps its length. */
function blank(value: number | bigint): number | bigint {
  const bits = BigInt.asUintN(64, BigInt(value)).toString(2).length;
  const smallest = bits <= 7 ? 0n : 1n << (7n * BigInt(Math.ceil(bits / 7) - 1));
  return typeof value === "bigint" ? smallest : Number(smallest);
}
