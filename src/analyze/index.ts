/** The library `ckpt/explain`: why a dump or a restore failed, from its log. */

export { explain, type ExplainInput } from "./explain.ts";
