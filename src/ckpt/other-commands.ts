/** Commands of criu that ckpt does not have: refused by name, with the reason. */

import { Command } from "commander";
import { CkptError } from "../crit/errors.ts";
import { criuLine } from "./criu-line.ts";

const REASONS: Readonly<Record<string, string>> = {
  "pre-dump":
    "changes of memory are not tracked, so every dump is whole; ckpt dump -R stops the tree for moments only, however much memory it has",
  "page-server": "pages go to the directory of the images",
  "lazy-pages": "all pages are restored before the tree runs",
  dedup: "it leaves no pages to earlier dumps",
  service: "it does not serve requests; run ckpt dump and ckpt restore, or import ckpt/checkpoint",
  swrk: "it does not serve requests; run ckpt dump and ckpt restore, or import ckpt/checkpoint",
  cpuinfo: "what a processor must have is seen when a state is loaded into it",
  exec: "criu has no such command any more either",
};

/** Throws "unsupported" for a line that calls a command of criu's, with options before it or behind it. */
export function refuseOthers(argv: readonly string[]): void {
  const [name = ""] = criuLine(
    argv,
    Object.keys(REASONS).map((known) => new Command(known)),
  );
  const reason = Object.hasOwn(REASONS, name) ? REASONS[name] : undefined;
  if (reason === undefined) return;
  throw new CkptError("unsupported", `ckpt has no ${name}: ${reason}`, {
    hint: `use criu ${name}: the images of both are the same`,
  });
}
