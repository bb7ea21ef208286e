/** The ckpt command. */

import { onInterrupt } from "../../crit/bin/on-interrupt.ts";
import { VERSION } from "../../crit/version.ts";
import { runCkpt } from "../run.ts";
import { HOST } from "./host.ts";

const { EDITOR: editor, NO_COLOR } = process.env;
const io = { stdin: 0, stdout: 1, stderr: 2, editor, noColor: (NO_COLOR ?? "") !== "", onInterrupt, host: HOST };
void runCkpt(process.argv.slice(2), io, VERSION).then((code) => {
  process.exitCode = code;
});
