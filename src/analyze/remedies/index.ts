/** Helpers rules write remedies with. */

export { inCkpt } from "./in-ckpt.ts";
export { configLine, withOption } from "./option.ts";
export { cannot, doThis, doWith } from "./sentences.ts";
export { TOOLS } from "./tools.ts";
