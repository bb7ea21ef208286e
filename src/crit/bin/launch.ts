#!/usr/bin/env node
/**
 * What dist/bin/crit.js and dist/bin/ckpt.js are: runs the program beside it (crit.program.js, ckpt.program.js) with the
 * code V8 made of it in an earlier run of the same command. Compiling is most of what a short command does, and loading
 * modules a part of the rest: both are CommonJS.
 */

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

/** Of the program, by which code of another build is told apart: V8 compares no more than lengths. */
declare const BUILD: string;

const path = import.meta.filename.replace(/\.js$/, ".program.js");
const words = process.argv.slice(2);
const command = /^[a-z]+$/.exec(words[0] ?? "")?.[0];
/** Beside the program, where only those may write who may change the program as well. */
const cache = join(dirname(path), "cache", `${BUILD}-${process.versions.v8}`);
const ofAll = join(cache, basename(import.meta.filename, ".js"));
const ofCommand = command === undefined ? ofAll : `${ofAll}-${command}`;

const source = readFileSync(path, "latin1"); // the builder leaves nothing but ASCII
const own = read(ofCommand);
const cachedData = own ?? read(ofAll);
const script = new Script(`(function(module, require, __filename, explorer){${source}\n})`, {
  filename: path,
  ...(cachedData === undefined ? {} : { cachedData }),
});
const main = script.runInThisContext() as (...args: unknown[]) => void;
const explorer = (): Promise<unknown> => import(join(dirname(path), "tui.mjs"));
main({ exports: {} }, createRequire(path), path, explorer);
// Only the code that a run came by is kept, so a run that fails early or prints help shall not stand for all others.
if (own === undefined || script.cachedDataRejected === true)
  process.once("exit", (code) => {
    if (code === 0 && (command === undefined || !words.some((word) => /^(-h|--help)$/.test(word)))) keep();
  });

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** An installation that cannot be written to starts a little slower. */
function keep(): void {
  const temporary = `${ofCommand}.${process.pid}-${process.hrtime.bigint()}`; // pids come again in every container
  try {
    mkdirSync(cache, { recursive: true });
    // On the disk before it has its name: V8 notices when a part is missing, but not what else may be there instead.
    writeFileSync(temporary, script.createCachedData(), { flush: true });
    renameSync(temporary, ofCommand);
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // not even that
    }
  }
}
