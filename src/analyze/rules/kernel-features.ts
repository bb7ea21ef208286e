/** What criu asks of a kernel, by the words in which it misses it. Data of the rule kernel-feature. */

import { OBJECT_FEATURES } from "./kernel-features-objects.ts";
import { TASK_FEATURES } from "./kernel-features-tasks.ts";
import type { Pattern } from "./rule.ts";

export interface KernelFeature {
  readonly match: RegExp;
  /** Short name, as `criu check` and the kernel's documentation use it. */
  readonly kind: string;
  /** CONFIG options that bring it; empty when every build has it. */
  readonly config: readonly string[];
  /** First Linux version. */
  readonly since: string;
  /** What does not work without it. */
  readonly breaks: string;
  /** Only where no run can go on without it; the others are said as a warning by runs that succeed. */
  readonly also?: Partial<Pattern>;
}

/** The first that matches is it. */
export const KERNEL_FEATURES: readonly KernelFeature[] = [...TASK_FEATURES, ...OBJECT_FEATURES];
