import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import t from "tap";
import { copyCheckout, plainEnv } from "./support/checkout.ts";
import { REPOSITORY } from "./support/peers.ts";

const DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/STATUS.md"];
const read = (name: string): string => readFileSync(join(REPOSITORY, name), "utf8");

/** Errors among the output, as a terminal shows them; and without the loader that tap puts into every node. */
const PLAIN = "exec 2>&1; unset NODE_OPTIONS";

interface Block {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a document, in order. */
function blocks(text: string): Block[] {
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = "", body = ""]) => ({
    language,
    text: body,
  }));
}

interface Example {
  readonly command: string;
  readonly output: string;
}

/** The commands of a console block, each with the output shown below it. */
function examples(text: string): Example[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { command: part.slice(0, end), output: part.slice(end + 1) };
    });
}

t.test("every example of the README, in a copy of this checkout, in order", (t) => {
  t.setTimeout(600_000); // the first one is npm install
  const copy = copyCheckout(t);
  const env = { ...plainEnv(), npm_config_prefer_offline: "true", npm_config_loglevel: "error" };
  let run = 0;
  for (const { language, text } of blocks(read("README.md"))) {
    const file = /^\/\/ (\S+\.mjs)\n/.exec(text)?.[1];
    if (file !== undefined) writeFileSync(join(copy, file), text);
    if (language !== "console") continue;
    for (const { command, output } of examples(text)) {
      if (/ckpt (dump|restore)|setsid/.test(command) && process.geteuid?.() !== 0) {
        t.comment(`not run, as it needs root: ${command}`);
        continue;
      }
      const { status, stdout } = spawnSync("bash", ["-c", `${PLAIN}; ${command}`], {
        cwd: copy,
        encoding: "utf8",
        env,
      });
      const expected = output.replace(/^…\n/, "");
      // "…" at the start stands for what npm has to say
      t.equal(expected === output ? stdout : stdout.slice(-expected.length), expected, command);
      t.equal(status, /^\w+: error: /m.test(output) ? 1 : 0, `exit code of: ${command}`);
      run++;
    }
  }
  t.ok(run >= 5, `${run} examples`);
  t.end();
});

t.test("the commands that are not run here exist", (t) => {
  const { scripts, version } = JSON.parse(read("package.json")) as { scripts: Record<string, string>; version: string };
  for (const name of DOCUMENTS) {
    for (const [command, script] of read(name).matchAll(/npm (?:run )?(test|(?<=run )[a-z-]+)\b/g)) {
      t.ok(script !== undefined && script in scripts, `${name}: ${command}`);
    }
    for (const [, tarball] of read(name).matchAll(/ckpt-([\d.]+\d)\.tgz/g))
      t.equal(tarball, version, `${name}: the tarball`);
  }
  t.end();
});

t.test("every relative link leads somewhere", (t) => {
  for (const name of [...DOCUMENTS, "fixtures/images/README.md"]) {
    for (const [, target = ""] of read(name).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (!/^[a-z]+:/.test(target)) t.ok(existsSync(join(REPOSITORY, dirname(name), target)), `${name}: ${target}`);
    }
  }
  t.end();
});

t.test("every file that a document names in code is there", (t) => {
  for (const name of DOCUMENTS) {
    for (const [, path = ""] of read(name).matchAll(
      /`((?:src|test|scripts|fixtures|docs|bench|man|completions)\/[\w./-]+)`/g,
    )) {
      if (path !== "docs/api") t.ok(existsSync(join(REPOSITORY, path)), `${name}: ${path}`);
    }
  }
  t.end();
});
