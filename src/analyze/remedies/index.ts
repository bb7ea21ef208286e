/** Helpers rules write remedies with. */

export { configLine, withOption, type OptionUse } from "./option.ts";
export { cannot, doThis, doWith } from "./sentences.ts";
export { TOOLS, type OptionTool, type When } from "./tools.ts";
