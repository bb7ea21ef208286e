#!/usr/bin/env node
/** The ckpt command. */

import { VERSION } from "../../crit/version.ts";
import { runCkpt } from "../run.ts";

const io = { stdin: 0, stdout: 1, stderr: 2, editor: process.env["EDITOR"] };
process.exitCode = await runCkpt(process.argv.slice(2), io, VERSION);
