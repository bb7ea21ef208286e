// Builds the tests for one run of all of them: a test file then loads a few files instead of hundreds, without a loader.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Where a bundle lies is not where its source is: what asks for that gets the place of the source. */
const places = {
  name: "places",
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|tsx|mjs)$/ }, async ({ path }) => {
      if (path.includes("/node_modules/")) return undefined;
      const text = await readFile(path, "utf8");
      const place = { dirname: dirname(path), filename: path, url: pathToFileURL(path).href };
      return {
        contents: text.replace(/\bimport\.meta\.(dirname|filename|url)\b/g, (_, what) => JSON.stringify(place[what])),
        loader: path.endsWith(".mjs") ? "js" : path.endsWith("x") ? "tsx" : "ts",
      };
    });
  },
};

/** Bundles test files (paths from `root`) to `outdir`; returns the bundle of each. */
export async function buildTests(root, files, outdir) {
  await build({
    absWorkingDir: root,
    entryPoints: files,
    outbase: ".",
    outdir,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    keepNames: true,
    sourcemap: "linked",
    outExtension: { ".js": ".mjs" },
    plugins: [places],
    logLevel: "error",
  });
  return new Map(files.map((file) => [file, join(outdir, file.replace(/\.tsx?$/, ".mjs"))]));
}
