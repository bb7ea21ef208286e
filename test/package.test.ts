import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import t from "tap";
import { copyCheckout, plainEnv } from "./support/checkout.ts";
import { tempDir } from "./support/crit.ts";
import { REPOSITORY, unavailable } from "./support/peers.ts";

t.setTimeout(300_000); // builds, packs and installs the package
const env = plainEnv();
// Through env: tap puts its own loader into every node that is started directly.
const run = (cwd: string, argv: readonly string[]): string =>
  execFileSync("env", ["-u", "NODE_OPTIONS", ...argv], { cwd, encoding: "utf8", env, timeout: 300_000 });
const TREE = join(REPOSITORY, "fixtures/images/tree");

/** Packs a copy of the checkout; building it is what `prepare` does. */
function pack(): { tarball: string; files: string[] } {
  const copy = copyCheckout(t);
  symlinkSync(join(REPOSITORY, "node_modules"), join(copy, "node_modules"));
  const [packed] = JSON.parse(run(copy, ["npm", "pack", "--json", "--silent"])) as {
    filename: string;
    files: { path: string }[];
  }[];
  return { tarball: join(copy, packed?.filename ?? ""), files: (packed?.files ?? []).map(({ path }) => path) };
}

/** Where the tarball is installed, as a user does it: no compiler to be found, no development packages. */
function install(tarball: string): string | undefined {
  const dir = tempDir(t);
  writeFileSync(join(dir, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  const bare = join(dir, "bin");
  mkdirSync(bare);
  for (const tool of ["sh", "env", "node", "npm"])
    symlinkSync(run(dir, ["sh", "-c", `command -v ${tool}`]).trim(), join(bare, tool));
  const npm = ["npm", "install", "--omit=dev", "--prefer-offline", "--no-audit", "--no-fund", tarball] as const;
  const { status, stderr } = spawnSync("env", ["-u", "NODE_OPTIONS", ...npm], {
    cwd: dir,
    encoding: "utf8",
    env: { ...env, PATH: bare },
  });
  if (status === 0) return dir;
  if (/ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(stderr)) return undefined;
  throw new Error(stderr);
}

const { tarball, files } = pack();
const dir = install(tarball);

t.test("the tarball holds what is used, and nothing else", (t) => {
  const expected = [
    "LICENSE",
    "README.md",
    "CHANGELOG.md",
    "dist/bin/LICENSES.txt",
    "dist/bin/crit.js",
    "dist/bin/ckpt.js",
    "dist/bin/crit.program.js",
    "dist/bin/ckpt.program.js",
    "dist/bin/tui.mjs",
    "dist/crit/index.js",
    "dist/crit/index.d.ts",
    "dist/analyze/index.js",
    "dist/analyze/index.d.ts",
    "dist/checkpoint/index.js",
    "dist/checkpoint/index.d.ts",
    "executor/main.c",
    "executor/protocol.def",
    "executor/Makefile",
    "man/crit.1",
    "man/ckpt.1",
    "completions/bash/crit",
    "completions/zsh/_ckpt",
    "completions/fish/crit.fish",
    "src/crit/schema/proto/pstree.proto",
  ];
  for (const name of expected) t.ok(files.includes(name), name);
  const allowed =
    /^(dist(?!\/bin\/cache)|man|completions|src\/crit\/schema\/proto)\/|^executor\/([\w-]+\.[ch]|protocol\.def|Makefile|install\.mjs)$|^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/;
  t.same(
    files.filter((name) => !allowed.test(name)),
    [],
  );
  t.ok(statSync(tarball).size < 2.5 * 1024 * 1024, "below two and a half megabytes");
  t.end();
});

t.test("installed elsewhere", (t) => {
  if (dir === undefined) {
    unavailable(t, "npm reaches no registry and has the dependencies not in its cache");
    return t.end();
  }

  t.test("its commands run", (t) => {
    t.same(
      readdirSync(join(dir, "node_modules/.bin")).filter((name) => /^(crit|ckpt)$/.test(name)),
      ["ckpt", "crit"],
    );
    const ps = run(dir, ["npx", "--no-install", "crit", "x", TREE, "ps"]);
    t.match(ps, /^ *PID +PGID +SID +COMM\n/);
    t.equal(run(dir, ["npx", "--no-install", "ckpt", "crit", "x", TREE, "ps"]), ps);
    const { version } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as { version: string };
    for (const name of ["crit", "ckpt"]) t.equal(run(dir, ["npx", "--no-install", name, "--version"]), `${version}\n`);
    t.end();
  });

  t.test("its commands keep the code that was compiled, and do with what they find", (t) => {
    const bin = join(dir, "node_modules/ckpt/dist/bin");
    const show = ["show", join(TREE, "pstree.img")];
    const shown = run(dir, [process.execPath, join(bin, "crit.program.js"), ...show]);
    t.match(shown, '"magic": "PSTREE"', "the program by itself");
    const kept = readdirSync(join(bin, "cache")).map((one) => join(bin, "cache", one));
    const commands = (): string[] => kept.flatMap((one) => readdirSync(one)).sort();
    t.match(commands().join(" "), /\bckpt\b.*\bcrit\b/, "the installation leaves what all commands share");
    const crit = [process.execPath, join(bin, "crit.js")];
    t.equal(spawnSync(crit[0] ?? "", [...crit.slice(1), "show", "/nonexistent"], { env }).status, 1);
    run(dir, [...crit, "show", "--help"]);
    t.notOk(commands().includes("crit-show"), "neither a run that fails nor help is kept");
    t.equal(run(dir, [...crit, ...show]), shown);
    t.ok(commands().includes("crit-show"));
    t.equal(run(dir, [...crit, ...show]), shown, "with the code that was kept");
    const file = kept.map((one) => join(one, "crit-show")).find((one) => existsSync(one)) ?? "";
    const good = readFileSync(file);
    for (const bad of [Buffer.alloc(0), good.subarray(0, 1000), good.subarray(0, -1000), randomBytes(good.length)]) {
      writeFileSync(file, bad);
      t.equal(run(dir, [...crit, ...show]), shown, "with damaged code");
      t.ok(statSync(file).size > 100_000, "which is replaced");
    }
    t.same(
      commands().filter((name) => name.includes(".")),
      [],
      "nothing unfinished stays",
    );
    rmSync(join(bin, "cache"), { recursive: true });
    writeFileSync(join(bin, "cache"), "");
    t.equal(run(dir, [...crit, ...show]), shown, "where nothing can be kept");
    t.end();
  });

  t.test("its library runs", (t) => {
    writeFileSync(
      join(dir, "plain.mjs"),
      `import { readFileSync } from "node:fs";
import { ImageSet, decodeImage, encodeImage, graph } from "ckpt";
const bytes = readFileSync(${JSON.stringify(join(TREE, "pstree.img"))});
const image = decodeImage(bytes, { name: "pstree.img", type: "pstree_entry" });
console.log(image.entries.length, Buffer.compare(encodeImage(image), bytes));
const set = await ImageSet.open(${JSON.stringify(TREE)});
console.log((await graph(set)).roots().length);
await set.close();
`,
    );
    const entries = run(dir, ["npx", "--no-install", "crit", "info", join(TREE, "pstree.img")]);
    const { count } = JSON.parse(entries) as { count: number };
    t.equal(run(dir, [process.execPath, "plain.mjs"]), `${count} 0\n1\n`);
    t.end();
  });

  t.test("importing it does nothing", (t) => {
    const code = `const state = () => JSON.stringify([Object.getOwnPropertyNames(globalThis), process.eventNames(), process.getActiveResourcesInfo(), process.exitCode]);
const settled = () => new Promise((done) => setTimeout(done, 50)); // the loader closes its files
await settled();
const before = state();
await import("ckpt");
await settled();
console.log([before, state()].join("\\n"));`;
    const [before, after] = run(dir, [process.execPath, "--input-type=module", "-e", code]).split("\n");
    t.ok(before);
    t.equal(after, before);
    t.end();
  });

  t.test("its types are those of its values", (t) => {
    mkdirSync(join(dir, "node_modules/@types"), { recursive: true });
    symlinkSync(join(REPOSITORY, "node_modules/@types/node"), join(dir, "node_modules/@types/node"));
    symlinkSync(join(REPOSITORY, "node_modules/undici-types"), join(dir, "node_modules/undici-types"));
    const good = `import { CkptError, ImageSet, decodeImage, encodeImage, graph, type Graph, type PstreeEntry } from "ckpt";
const entries: PstreeEntry[] = decodeImage(new Uint8Array(), { type: "pstree_entry" }).entries.map((entry) => entry.message);
const bytes: Uint8Array = encodeImage({ magic: "PSTREE", entries: entries.map((message) => ({ message })) });
const set: ImageSet = await ImageSet.open("dump", { signal: AbortSignal.timeout(1000), onProgress: () => undefined });
const view: Graph = await graph(set);
const end: bigint | undefined = (await set.entries("mm-1.img", "mm_entry"))[0]?.message.vmas?.[0]?.end;
const code: string | undefined = [bytes, view, end].length > 3 ? new CkptError("io", "no").code : undefined;
export { code };
`;
    writeFileSync(join(dir, "good.ts"), good);
    writeFileSync(join(dir, "wrong.ts"), good.replace('"pstree_entry"', '"mm_entry"'));
    // Both at once: the compiler takes longer to read the libraries than for what is checked.
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--types", "node"];
    const tsc = join(REPOSITORY, "node_modules/typescript/bin/tsc");
    const argv = [tsc, ...options, "--pretty", "false", "good.ts", "wrong.ts"];
    const { stdout } = spawnSync(process.execPath, argv, { cwd: dir, encoding: "utf8", env });
    const errors = stdout.split("\n").filter((line) => /^\S/.test(line));
    t.same(
      errors.filter((line) => !line.startsWith("wrong.ts")),
      [],
      "a program that uses the library as it is meant",
    );
    t.match(errors[0], /PstreeEntry/, "and one that does not");
    t.end();
  });
  t.end();
});
