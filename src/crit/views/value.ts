/** Plain data as JSON. */

import { writeGoString } from "../json/go-text.ts";
import type { JsonOut } from "../json/out.ts";

/** Members that are undefined are left out. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value | undefined };

export function writeValue(out: JsonOut, value: Value): void {
  if (typeof value === "string") writeGoString(out, value);
  else if (typeof value === "number") out.number(value);
  else if (typeof value === "boolean" || value === null) out.value(String(value));
  else if (isList(value)) {
    out.open("[");
    for (const item of value) {
      out.item();
      writeValue(out, item);
    }
    out.close("]");
  } else {
    out.open("{");
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue;
      out.key(key);
      writeValue(out, member);
    }
    out.close("}");
  }
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
