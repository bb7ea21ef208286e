/** Changes messages of certain types wherever they are inside others; what does not change stays the same object. */

import type { DecodedImage } from "../image.ts";
import { entryType } from "../images/entry.ts";
import type { MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";

/** By name of the message: the message as it is to be, the same one when nothing changes. */
export type Hooks = Readonly<Record<string, (message: Message) => Message>>;

/** The image with its messages put through the hooks; the same image when nothing changes. */
export function rewriteImage(image: DecodedImage, hooks: Hooks): DecodedImage {
  let changed = false;
  const entries = image.entries.map((entry, index) => {
    const message = rewriteMessage(entryType(image.type, index), entry.message, hooks);
    if (message === entry.message) return entry;
    changed = true;
    return { ...entry, message };
  });
  return changed ? { ...image, entries } : image;
}

/** Inner messages first. */
function rewriteMessage(type: MessageType, message: Message, hooks: Hooks): Message {
  let result = message;
  for (const field of type.fields) {
    const inner = field.message;
    const value = message[field.name];
    if (inner === undefined || value === undefined) continue;
    const next = field.repeated
      ? rewriteList(inner, value as Message[], hooks)
      : rewriteMessage(inner, value as Message, hooks);
    if (next !== value) result = { ...result, [field.name]: next };
  }
  return hooks[type.name]?.(result) ?? result;
}

function rewriteList(type: MessageType, list: readonly Message[], hooks: Hooks): readonly Message[] {
  const next = list.map((item) => rewriteMessage(type, item, hooks));
  return next.every((item, i) => item === list[i]) ? list : next;
}

/** The message with some fields changed; the same one when they have these values already. */
export function withFields(message: Message, fields: Readonly<Record<string, unknown>>): Message {
  return Object.entries(fields).every(([name, value]) => message[name] === value) ? message : { ...message, ...fields };
}
