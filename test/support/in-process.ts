/** Runs a command line in this process, with real descriptors: nothing is mocked. */

import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../src/crit/commands/io.ts";
import type { Outcome } from "./python.ts";

/** Standard streams are files, whose contents come back with the exit code. */
export async function inProcess(run: (io: Io) => Promise<number>, stdin: Uint8Array | string = ""): Promise<Outcome> {
  const dir = mkdtempSync(join(tmpdir(), "ckpt-io-"));
  const path = (name: string): string => join(dir, name);
  writeFileSync(path("in"), stdin);
  const io = {
    stdin: openSync(path("in"), "r"),
    stdout: openSync(path("out"), "w"),
    stderr: openSync(path("err"), "w"),
  };
  try {
    const code = await run(io);
    return { code, stdout: readFileSync(path("out")), stderr: readFileSync(path("err"), "utf8") };
  } finally {
    for (const fd of Object.values(io)) closeSync(fd);
    rmSync(dir, { recursive: true });
  }
}
