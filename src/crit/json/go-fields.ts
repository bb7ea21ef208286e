/** Where the schema that go-crit 7.2 was built with differs from today's in what both know: one order, one name. */

import type { Field, MessageType } from "../schema/descriptor.ts";
import type { JsonObject, JsonValue } from "./reader.ts";

/**
 * The fields of a message in the order go-crit prints them: as declared, which is by number in all messages but
 * core_entry, where the registers of the other CPUs stand before the parts common to all.
 */
export function goFields(type: MessageType): readonly Field[] {
  if (type.name !== "core_entry") return type.fields;
  const place = ({ name }: Field): number => (name === "mtype" ? 0 : /^(thread_info|ti_)/.test(name) ? 1 : 2);
  return [...type.fields].sort((a, b) => place(a) - place(b));
}

/**
 * Whether a member is field 2 of pagemap_entry under its former name: "nr_pages", 32-bit and so a number in go-crit 7.2,
 * now "compat_nr_pages". Today's nr_pages is field 5, 64-bit and so a string; go-crit 7.2 does not know it and loses it.
 */
export function isFormerPages(type: MessageType, key: string, value: JsonValue, object: JsonObject): boolean {
  return (
    key === "nr_pages" && type.name === "pagemap_entry" && typeof value === "number" && !("compat_nr_pages" in object)
  );
}
