/** What go-crit 7.2 makes of images: golden files, and its older schema. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MessageType } from "../../src/crit/schema/descriptor.ts";
import type { Message } from "../../src/crit/schema/message.ts";
import { entryType } from "../../src/crit/images/entry.ts";
import { REPOSITORY } from "./peers.ts";
import { type Decoded, decode, encode } from "./round-trip.ts";

/** A golden file, see test/crit/json/go-golden/README.md; `B` is what images are: base64 there, bytes here. */
interface Golden<B = Buffer> {
  readonly image: B;
  readonly plain?: string;
  readonly pretty?: string;
  readonly nopl?: string;
  readonly again?: B;
  readonly error?: string;
  readonly encode_error?: string;
}

const GOLDEN = join(REPOSITORY, "test/crit/json/go-golden");

export function golden(name: string): Golden & { name: string } {
  const { image, again, ...facts } = JSON.parse(readFileSync(join(GOLDEN, `${name}.json`), "utf8")) as Golden<string>;
  const bytes = (text: string): Buffer => Buffer.from(text, "base64");
  return { name, image: bytes(image), ...(again === undefined ? {} : { again: bytes(again) }), ...facts };
}

export function goldens(): (Golden & { name: string })[] {
  const files = readdirSync(GOLDEN).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => golden(file.slice(0, -".json".length)));
}

/** Fields that go-crit 7.2 does not know and leaves out. */
const NEWER = new Set([
  "inventory_entry.plugins_entry",
  "inventory_entry.dump_criu_run_id",
  "inventory_entry.allow_uprobes",
  "inventory_entry.compress",
  "inventory_entry.compress_region_size",
  "user_x86_xsave_entry.cet",
  "task_core_entry.membarrier_registration_mask",
  "creds_entry.no_new_privs",
  "creds_entry.cap_amb",
  "thread_info_aarch64.pac_keys",
  "core_entry.ti_loongarch64",
  "core_entry.ti_riscv64",
  "ip_opts_entry.tos",
  "ip_opts_entry.ttl",
  "inet_sk_entry.tcp_opts",
  "netns_entry.ipv4_sysctl",
  "file_entry.pidfd",
  "memfd_inode_entry.mode",
]);

/** Names of enum numbers that go-crit 7.2 does not know and prints as numbers. */
const NEWER_NAMES: Readonly<Record<string, number>> = { PIDFD: 20, LOONGARCH64: 7, RISCV64: 8 };

/** An image with only the fields go-crit 7.2 knows. */
export function pruned(bytes: Uint8Array, name?: string): Uint8Array {
  const image: Decoded = decode(bytes, name);
  return encode({
    ...image,
    entries: image.entries.map((entry, i) => ({ ...entry, message: prune(entryType(image.type, i), entry.message) })),
  });
}

function prune(type: MessageType, message: Message): Message {
  const known: Message = {};
  for (const field of type.fields) {
    const value = message[field.name];
    if (value === undefined || NEWER.has(`${type.name}.${field.name}`)) continue;
    const inner = field.message;
    if (inner === undefined) known[field.name] = value;
    else if (field.repeated) known[field.name] = (value as Message[]).map((item) => prune(inner, item));
    else known[field.name] = prune(inner, value as Message);
  }
  return known;
}

/**
 * Text of ours as go-crit 7.2 spells it: enum names that it does not know as numbers, and the control characters raw that
 * we escape because text ends up on terminals.
 */
export function spelt(text: string): string {
  return text
    .replace(/(": ?)"(PIDFD|LOONGARCH64|RISCV64)"/g, (_, key: string, name: string) => `${key}${NEWER_NAMES[name]}`)
    .replace(/\\(?:u(007f|00[89][0-9a-f]|202[a-e]|206[6-9])|.)/g, (escape, hex: string | undefined) =>
      hex === undefined ? escape : String.fromCharCode(parseInt(hex, 16)),
    );
}
