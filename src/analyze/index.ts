/** The library `ckpt/explain`: why a dump or a restore failed, from its log. */

export type { CauseId } from "./causes.ts";
export { explain, type ExplainInput, type ExplainOptions } from "./explain.ts";
export type { Remedy, Subject, Tool } from "./finding.ts";
export type { Diagnosis, ExplainDocument, Line, LineWithReason, Result, ToolFacts } from "./result.ts";
export { preflight, type PreflightOptions, type TreeOutlook } from "./preflight/live-preflight.ts";
export type { Outlook } from "./preflight/outlook.ts";
export { preflightRestore, type RestoreOptions, type RestoreOutlook } from "./preflight/restore/restore-preflight.ts";
export type { Phase } from "./rules/rule.ts";
