// Writes man/ and completions/ from the command lines that the programs themselves parse by.
// Usage: npm run man [-- --check]   (--check: fail when the committed files differ)
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** What the definitions do not say. */
const STATUS = ["It worked.", "It did not work; the reason is on standard error.", "The command line is wrong."];
const SEE_ALSO = { crit: ["ckpt(1)", "criu(8)"], ckpt: ["crit(1)", "criu(8)"] };

/** Loads the definitions from the TypeScript sources. */
async function load() {
  const dir = mkdtempSync(join(root, "node_modules/.man-"));
  try {
    const file = join(dir, "programs.mjs");
    await build({
      absWorkingDir: root,
      stdin: {
        contents: `export { programSpecs } from "./src/ckpt/programs.ts";
export { completionScript } from "./src/ckpt/completion/script.ts";
export { SHELLS } from "./src/ckpt/completion/shells.ts";`,
        resolveDir: root,
      },
      outfile: file,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      logLevel: "warning",
    });
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const GLYPHS = { "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti" };

/** Text for roff: printed as it is typed, so that examples can be copied. */
function roff(text) {
  return text
    .replace(/[\\'`^~-]/g, (c) => GLYPHS[c])
    .replace(/[^\0-\x7f]/g, (c) => `\\[u${c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`)
    .replace(/^\./gm, "\\&.");
}

const bold = (text) => `\\fB${roff(text)}\\fR`;
const italic = (text) => `\\fI${roff(text)}\\fR`;

function optionLines({ names, about, value }) {
  const spelled = names.map((name) => bold(name)).join(", ");
  const choices = value?.choices.length ? ` (${value.choices.join(", ")})` : "";
  return [".TP", `${spelled}${value ? ` ${italic(value.name)}` : ""}`, roff(`${about}${choices}`)];
}

function argumentLines({ name, about, choices }) {
  return [".TP", italic(name), roff(`${about}${choices.length ? `: ${choices.join(", ")}` : ""}`)];
}

/** "Examples:" and indented lines, as --help prints them. */
function epilogLines(epilog) {
  if (epilog === "") return [];
  const [title, ...lines] = epilog.split("\n");
  return [".PP", roff(title), ".PP", ".nf", ".RS", ...lines.map((line) => roff(line.trim())), ".RE", ".fi"];
}

function commandLines(command) {
  const lines = [`.SS ${bold(`${command.path} ${command.usage}`)}`, roff(command.about)];
  const options = command.options.filter(({ names }) => !names.includes("--help"));
  lines.push(...command.arguments.flatMap(argumentLines), ...options.flatMap(optionLines));
  return [...lines, ...epilogLines(command.epilog)];
}

/** The manual page of one program, in section 1. Commands that are a program of their own are named, not repeated. */
function manPage(program, programs) {
  const own = program.commands.filter(({ name }) => !programs.some((other) => other.name === name));
  const others = program.commands.filter((command) => !own.includes(command));
  return [
    `.\\" Written by scripts/man.mjs from the definition of the command line. Do not edit.`,
    `.TH ${program.name.toUpperCase()} 1 "" "ckpt ${version}" "User Commands"`,
    ".SH NAME",
    `${program.name} \\- ${roff(program.about)}`,
    ".SH SYNOPSIS",
    `${bold(program.name)} ${italic("command")} [${italic("options")}]`,
    ".SH OPTIONS",
    ...program.options.flatMap(optionLines),
    ".SH COMMANDS",
    ...others.flatMap(({ name, path, about }) => [
      `.SS ${bold(path)}`,
      `${roff(about)}: the same as ${bold(name)}(1).`,
    ]),
    ...own.flatMap(commandLines),
    ".SH EXIT STATUS",
    ...STATUS.flatMap((text, code) => [".TP", bold(String(code)), roff(text)]),
    ".SH SEE ALSO",
    SEE_ALSO[program.name]
      .map((page) => page.replace(/^(.*)(\(\d\))$/, (_, name, section) => `${bold(name)}${section}`))
      .join(", "),
    "",
  ].join("\n");
}

const { programSpecs, completionScript, SHELLS } = await load();
const programs = programSpecs();
const fileOf = { bash: (name) => name, zsh: (name) => `_${name}`, fish: (name) => `${name}.fish` };
const outputs = new Map();
for (const program of programs) {
  outputs.set(`man/${program.name}.1`, manPage(program, programs));
  for (const shell of SHELLS)
    outputs.set(`completions/${shell}/${fileOf[shell](program.name)}`, completionScript(program, shell));
}
const check = process.argv.includes("--check");
for (const [name, text] of outputs) {
  const path = join(root, name);
  if (!check) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, "utf8") !== text) {
    console.error(`man: ${name} does not match the command line; run: npm run man`);
    process.exitCode = 1;
  }
}
