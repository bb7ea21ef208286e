#!/usr/bin/env node
/** The ckpt command. */

import { VERSION } from "../../crit/version.ts";
import { runCkpt } from "../run.ts";

process.exitCode = await runCkpt(process.argv.slice(2), { stdin: 0, stdout: 1, stderr: 2 }, VERSION);
