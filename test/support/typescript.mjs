// Lets node run the TypeScript of src and test: esbuild takes the types out. `node --import ./test/support/typescript.mjs`
// Much faster than the TypeScript compiler that tap brings along, which loads anew for every test file; and what was
// taken out once is kept in node_modules/.cache, so that most processes do without esbuild too.
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

const modules = join(import.meta.dirname, "../../node_modules");
const cache = join(modules, ".cache/ckpt-typescript");
/** What decides on the result beside the source: esbuild, and how this file calls it. */
const tools = isMainThread
  ? ""
  : readIfThere(join(modules, "esbuild/package.json")) + readFileSync(import.meta.filename);

export async function load(url, context, next) {
  if (!/^file:.*\.tsx?$/.test(url) || url.includes("/node_modules/")) return next(url, context);
  const path = fileURLToPath(url);
  return { format: "module", source: await withoutTypes(path, readFileSync(path, "utf8")), shortCircuit: true };
}

async function withoutTypes(path, text) {
  const kept = join(cache, `${createHash("sha1").update(`${tools}\0${path}\0${text}`).digest("hex")}.js`);
  const known = readIfThere(kept);
  if (known !== "") return known;
  const { transform } = await import("esbuild");
  const { code } = await transform(text, {
    loader: path.endsWith("x") ? "tsx" : "ts",
    jsx: "automatic",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
    sourcefile: path,
  });
  try {
    // Renamed into place: other processes read it at the same time.
    mkdirSync(cache, { recursive: true });
    const beside = `${kept}.${randomUUID()}`; // other pid namespaces have the same pids
    writeFileSync(beside, code);
    renameSync(beside, kept);
  } catch (error) {
    if (!["EACCES", "EROFS", "ENOSPC"].includes(error.code)) throw error; // without it, it is only slower
  }
  return code;
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return "";
    throw error;
  }
}

if (isMainThread) {
  process.env.TAP_TYPE_STRIP_ONLY = "1"; // keeps tap's own compiler out of this process
  register(import.meta.url);
}
