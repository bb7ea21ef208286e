// Builds dist/: the library with its types (tsc) and the commands as bundles (esbuild).
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

/** The explorer is a module beside the program. Scripts whose code was kept cannot import: src/crit/bin/launch.ts does. */
const explorerApart = {
  name: "explorer-apart",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/tui\/run\.ts$/ }, () => ({ path: "tui", namespace: "apart" }));
    const contents = "export const tui = async (...words) => (await explorer()).tui(...words);";
    onLoad({ filter: /^tui$/, namespace: "apart" }, () => ({ contents }));
  },
};

/** Commander starts programs for subcommands that are files, which ours are not; what it would do that with takes 3 ms to load. */
const spawnOnDemand = {
  name: "spawn-on-demand",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes("node_modules/commander/") ? { path, namespace: "on-demand" } : undefined,
    );
    const contents = 'Object.defineProperty(exports, "spawn", { get: () => require("node:child_process").spawn });';
    onLoad({ filter: /./, namespace: "on-demand" }, () => ({ contents }));
  },
};

/** By which words the rules are found: the same with every run, and what `ckpt explain` would spend a third of its start on. */
const plansMade = {
  name: "plans-made",
  setup({ onLoad }) {
    onLoad({ filter: /\/analyze\/engine\/plan\.ts$/ }, async () => {
      const { makeEngine } = await import(pathToFileURL(join(root, "dist/analyze/explain.js")).href);
      const text = JSON.stringify(JSON.stringify(makeEngine().matcher.plan));
      return { contents: `export const planOf = () => JSON.parse(${text});` };
    });
  },
};

/** The words that unknown lines are weighed by are a tenth of a program: all read those of the library, when a line asks. */
const wordsApart = (path) => ({
  name: "words-apart",
  setup({ onLoad }) {
    onLoad({ filter: /\/analyze\/engine\/word-counts\.ts$/ }, () => ({
      contents: `import { readFileSync } from "node:fs";
        const text = readFileSync(new URL("${path}", import.meta.url), "utf8");
        export const WORD_COUNTS = text.slice(text.indexOf("\`") + 1, text.lastIndexOf("\`"));`,
    }));
  },
});

rmSync(join(root, "dist"), { recursive: true, force: true });
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
const inputs = new Set();
const common = {
  absWorkingDir: root,
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true, // a tenth of the start-up time is reading; names stay, for the stacks of our own bugs
  platform: "node",
  target: "node20",
  jsx: "automatic",
  metafile: true,
  logLevel: "warning",
};
const defines = {
  "process.env.NODE_ENV": '"production"', // React's own switch
  "process.env.DEV": '"false"', // Ink's
  fetch: "undefined", // Yoga would use it on its own bytes, and node would load a whole HTTP client for that
};
// Start-up time is what people feel. A command is one script, whose compiled code src/crit/bin/launch.ts keeps.
mkdirSync(join(root, "dist/bin"), { recursive: true });
writeFileSync(join(root, "dist/bin/package.json"), '{ "type": "commonjs" }\n');
for (const name of ["crit", "ckpt"]) {
  const program = `dist/bin/${name}.program.js`;
  await bundle({
    entryPoints: [`src/${name}/bin/${name}.ts`],
    outfile: program,
    format: "cjs",
    define: { ...defines, "import.meta.url": "__url" },
    banner: { js: 'var __url=require("node:url").pathToFileURL(__filename).href;' },
    plugins: [explorerApart, spawnOnDemand, plansMade, wordsApart("../analyze/engine/word-counts.js")],
  });
  const hash = createHash("sha256")
    .update(readFileSync(join(root, program)))
    .digest("hex");
  await bundle({
    entryPoints: ["src/crit/bin/launch.ts"],
    outfile: `dist/bin/${name}.js`,
    format: "cjs",
    define: { "import.meta.filename": "__filename", BUILD: JSON.stringify(hash.slice(0, 16)) },
  });
  chmodSync(join(root, `dist/bin/${name}.js`), 0o755);
  linkForNpx(name);
}
// What it draws with waits for its own parts while it is loaded, which only modules can.
await bundle({
  entryPoints: { tui: "src/tui/run.ts" },
  outdir: "dist/bin",
  splitting: true,
  format: "esm",
  define: defines,
  plugins: [plansMade, wordsApart("../../analyze/engine/word-counts.js")],
  external: ["react-devtools-core", "ws"], // Ink would load them with DEV=true
  chunkNames: "tui/[name]-[hash]",
  outExtension: { ".js": ".mjs" },
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
writeFileSync(join(root, "dist/bin/LICENSES.txt"), licenses([...inputs]));
// They keep their compiled code, as after an installation.
for (const name of ["crit", "ckpt"]) execFileSync(process.execPath, [join(root, `dist/bin/${name}.js`), "--version"]);

async function bundle(options) {
  const { metafile } = await build({ ...common, ...options });
  for (const input of Object.keys(metafile.inputs)) inputs.add(input);
}

/**
 * Puts a command where npx looks first. Without it npx, run in a clone, installs the clone into its cache and builds it
 * once more before it runs crit.
 */
function linkForNpx(name) {
  const bin = join(root, "node_modules/.bin");
  if (process.platform === "win32" || !existsSync(bin)) return;
  rmSync(join(bin, name), { force: true });
  symlinkSync(`../../dist/bin/${name}.js`, join(bin, name));
}

/** The licenses of the packages that are part of the bundles; each asks to be passed on. */
function licenses(inputs) {
  const packages = new Set(inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]));
  packages.delete(undefined);
  return [...packages]
    .sort()
    .map((inside) => {
      const dir = resolve(root, inside);
      const name = inside.replace(/^.*node_modules\//, "");
      const file = readdirSync(dir).find((entry) => /^licen[cs]e/i.test(entry));
      // Some publish a package without the license that their repository has.
      const path = file === undefined ? join(root, `scripts/licenses/${name}.txt`) : join(dir, file);
      if (!existsSync(path)) throw new Error(`${name} is bundled but has no license file`);
      return `${name}\n\n${readFileSync(path, "utf8").trim()}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
