// Lets node run the TypeScript of src and test: esbuild takes the types out. `node --import ./test/support/typescript.mjs`
// Three times faster than the TypeScript compiler that tap brings along, which loads anew for every test file.
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { transform } from "esbuild";

export async function load(url, context, next) {
  if (!/^file:.*\.tsx?$/.test(url) || url.includes("/node_modules/")) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = await transform(await readFile(path, "utf8"), {
    loader: path.endsWith("x") ? "tsx" : "ts",
    jsx: "automatic",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
    sourcefile: path,
  });
  return { format: "module", source: code, shortCircuit: true };
}

if (isMainThread) {
  process.env.TAP_TYPE_STRIP_ONLY = "1"; // keeps tap's own compiler out of this process
  register(import.meta.url);
}
