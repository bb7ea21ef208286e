/** The crit command. */

import { runCrit } from "../run.ts";
import { VERSION } from "../version.ts";
import { onInterrupt } from "./on-interrupt.ts";

const io = { stdin: 0, stdout: 1, stderr: 2, editor: process.env["EDITOR"], onInterrupt };
void runCrit(process.argv.slice(2), io, VERSION).then((code) => {
  process.exitCode = code;
});
