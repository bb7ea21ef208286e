/** crit edit: an image as pretty JSON in the user's editor. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { CkptError } from "../errors.ts";
import { readImage } from "../images/decode.ts";
import { ByteInput } from "../images/input.ts";
import { chooseDialect, dialectNamed } from "../json/dialects.ts";
import { readImageJson, writeImageJson } from "../json/image.ts";
import { JsonReader } from "../json/reader.ts";
import { apply, type ApplyOptions } from "./apply.ts";
import type { Io } from "./io.ts";
import { readWhole } from "./set.ts";

/** Returns as `apply`. Text that is no image is kept, and its place named: nobody types an hour's work twice. */
export async function edit(io: Io, path: string, editor: string, options: ApplyOptions): Promise<number> {
  const before = readWhole(io, path);
  const directory = mkdtempSync(join(tmpdir(), "crit-edit-")); // 0700: images hold secrets
  const file = join(directory, `${basename(path)}.json`);
  writeFileSync(file, toJson(before, basename(path)), { mode: 0o600 });
  const { status, error } = spawnSync("/bin/sh", ["-c", `${editor} "$1"`, "sh", file], {
    stdio: [io.stdin, io.stdout, io.stderr],
  });
  if (error !== undefined || status !== 0) {
    rmSync(directory, { recursive: true });
    throw new CkptError(
      "io",
      `the editor ${editor} ${error === undefined ? `ended with ${status}` : "did not start"}`,
      { hint: "nothing was changed" },
    );
  }
  let after: Uint8Array;
  try {
    after = fromJson(readFileSync(file, "utf8"), file);
  } catch (problem) {
    if (!(problem instanceof CkptError)) throw problem;
    throw new CkptError(problem.code, `${path} not changed: ${problem.what}`, {
      hint: `your text is in ${file}`,
      file: undefined,
    });
  }
  rmSync(directory, { recursive: true });
  return apply(io, path, before, after, options);
}

function toJson(bytes: Uint8Array, name: string): Uint8Array {
  const parts: Uint8Array[] = [];
  const form = { dialect: dialectNamed("python"), pretty: true, nopl: false, partial: false };
  writeImageJson(readImage(new ByteInput(bytes, name)), (part) => parts.push(part.slice()), form);
  return Buffer.concat([...parts, Buffer.from("\n")]);
}

function fromJson(text: string, file: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let piece: string | undefined = text;
  const pull = (): string | undefined => {
    const next = piece;
    piece = undefined;
    return next;
  };
  readImageJson(new JsonReader(pull, file), (part) => parts.push(part.slice()), {
    chooseDialect: chooseDialect("python"),
    onStale: () => undefined,
  });
  return new Uint8Array(Buffer.concat(parts));
}
