import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import t, { type Test } from "tap";
import { bundle } from "../support/bundle.ts";
import { critProcess } from "../support/crit.ts";
import { IMAGES } from "../support/fixtures.ts";
import { member } from "../support/tars.ts";
import { type Tmux, tmux } from "../support/tmux.ts";
import { literal } from "../support/tui-screens.ts";

const program = await bundle(t, "ckpt");
const PROMPT = /^\$$/m;

t.setTimeout(120_000);

/** A shell's screen: no other screen, a cursor, wrapping, no mouse. */
const OWN = "0 1 1 0 0\n";
/** The explorer's. */
const TAKEN = "1 0 0 1 1\n";

/** A terminal with the named scenes in its directory; undefined without tmux. */
async function shell(t: Test, scenes: readonly string[], size = "80x24"): Promise<Tmux | undefined> {
  const terminal = tmux(t, program, size);
  if (terminal === undefined) return undefined;
  for (const scene of scenes) symlinkSync(join(IMAGES, scene), join(terminal.directory, scene.replace("/", "-")));
  await terminal.until(PROMPT);
  return terminal;
}

/** What stty says of the terminal. */
async function settings({ run, until, directory }: Tmux): Promise<string> {
  run(`clear; stty -a >settings; echo set:$?`);
  await until(/^set:0\n\$$/);
  return readFileSync(join(directory, "settings"), "utf8");
}

/** After the explorer ended: the screen before it is back, with what was printed since below, and all modes. */
async function intact(t: Test, terminal: Tmux, before: string): Promise<void> {
  const after = await terminal.until(/^set:0\n\$ ckpt tui [^\n]+\n(?:.*\n)*\$$/);
  t.notMatch(after, / Processes /, "nothing of the explorer is left");
  t.equal(terminal.modes(), OWN, "the modes of the shell");
  t.equal(await settings(terminal), before, "the settings of the line");
}

t.test("opens, walks, searches, scrolls by the wheel", async (t) => {
  const terminal = await shell(t, ["tree"]);
  if (terminal === undefined) return;
  const { keys, type, until, run, modes } = terminal;
  const before = await settings(terminal);
  run("ckpt tui tree");
  await until(/^> ▾ 100 shell /m, / 1\/10$/m);
  t.equal(modes(), TAKEN, "it has the terminal");
  keys("Down", "Down");
  await until(/^> +103 job-reader/m);
  type("2");
  await until(/^> +0 +pipe\[\d+\]|^> +0 .*pipe/m);
  type("/victim");
  keys("Enter");
  await until(/^> .*victim\.log/m);
  keys("BSpace", "g");
  await until(/ Processes /, /^> ▾ 100 shell/m);
  keys("F1");
  await until(/one row up/, /go where the row leads/);
  type("q");
  await until(/^> ▾ 100 shell/m);
  type("7");
  await until(/^> +PROVENANCE\.md/m);
  type("\x1b[<65;10;10M"); // the wheel, downwards
  await until(/ 4\/70$/m);
  t.notMatch(terminal.screen().join("\n"), /PROVENANCE/, "scrolled");
  type("q");
  await intact(t, terminal, before);
});

t.test("arrows lead from a process to its descriptor, to the peer in another process, to the log", async (t) => {
  const terminal = await shell(t, ["talk"]);
  if (terminal === undefined) return;
  const { keys, type, until, run } = terminal;
  const log = readFileSync(join(IMAGES, "talk/dump.log"), "utf8").split("\n");
  const before = await settings(terminal);
  run("ckpt tui talk");
  await until(/^> ▾ 100 speaker/m, /^ +102 listener/m);
  keys("Right");
  await until(/^ Files/m, /^> +0 char-dev/m, /^ +3 UNIXSK/m);
  keys("Down", "Down", "Down");
  await until(/^> +3 UNIXSK/m);
  keys("Right");
  await until(/^> 100\/3 speaker unix stream .*→ 102\/4 listener +9/m);
  keys("Right");
  await until(/^> 102\/4 listen.* → 100\/3 speaker/m);
  type("u");
  await until(/^ Users: unix:0x/m, /opens +fd:102\/4/, /log +line \d+ .*Dumped/);
  keys("End");
  const [, line = ""] = /^> log +line (\d+)/m.exec(await until(/^> log +line \d+ .*Dumped/m)) ?? [];
  keys("Right");
  const dumped = /^\(\S+\) unix: \tDumped: id 0x\S+ ino \d+ peer \d+/.exec(log[Number(line) - 1] ?? "")?.[0] ?? "";
  t.match(dumped, /Dumped/, "the line is one of the log");
  await until(new RegExp(`^> +${line} ${literal(dumped.replace("\t", " "))}`, "m"));
  keys("Right");
  await until(/^> 102\/4 listen.* → 100\/3 speaker/m);
  for (const place of [/^ Log/m, /^ Users/m, /^> 102\/4 /m, /^> 100\/3 /m, /^ Files/m, /^ Processes/m]) {
    keys("BSpace");
    await until(place);
  }
  type("q");
  await intact(t, terminal, before);
});

t.test("edits a field, writes it, and crit shows it", async (t) => {
  const terminal = await shell(t, []);
  if (terminal === undefined) return;
  const { keys, type, until, run, directory, clipboard } = terminal;
  const set = join(directory, "set");
  cpSync(join(IMAGES, "simple"), set, { recursive: true });
  const old = readFileSync(join(set, "files.img"));
  run("ckpt tui set --keys '2 / /dev/null enter enter'");
  await until(/^> file +\/dev\/null/m);
  type("e");
  await until(/^> +▸ entries\[2\]/m);
  keys("Right");
  await until(/▸ reg /);
  keys("j", "j", "j", "Right");
  await until(/^> +▾ reg /m, /^ +name +\d+ \/dev\/null/m);
  keys("j", "j", "j", "j", "j");
  await until(/^> +name +\d+ \/dev\/null/m);
  type("y");
  await until(/copied: entries\[2\]\.reg\.name {2}\(files\.img\)/);
  const path = clipboard();
  t.equal(path, "entries[2].reg.name");
  type("e");
  await until(/name.*\/dev\/null█?\s*$/m);
  keys("C-u");
  type("/dev/zero");
  keys("Enter");
  await until(/1 to write/);
  t.same(readFileSync(join(set, "files.img")), old, "nothing touches the disk before w");
  type("c");
  await until(/^>.*reg\.name +"?\/dev\/null"? +"?\/dev\/zero/m);
  type("w");
  await until(/\? /);
  type("y");
  await until(/written; the old one: /);
  const shown = critProcess(program, ["crit", "show", join(set, "files.img")]).stdout.toString();
  t.match(shown, /"name": "\/dev\/zero"/, "crit show has it");
  const backup = readdirSync(set).find((name) => name.startsWith("files.img") && name !== "files.img");
  t.same(backup && readFileSync(join(set, backup)), old, "the backup is the old image");
  type("q");
  await until(PROMPT);
  const crit = (...words: string[]): ReturnType<typeof critProcess> => critProcess(program, ["crit", ...words]);
  t.equal(crit("set", "--yes", join(set, "files.img"), `${path}=/dev/full`).code, 0, "crit set takes what was copied");
  t.match(crit("show", join(set, "files.img")).stdout.toString(), /"name": "\/dev\/full"/);
});

t.test("compares two sets", async (t) => {
  const terminal = await shell(t, ["chain/1", "chain/2"]);
  if (terminal === undefined) return;
  const { type, until, run } = terminal;
  run("ckpt tui --diff chain-1 chain-2");
  await until(/chain-1 → chain-2/, /^>~ +100 changing/m);
  type("3");
  await until(/ Memory/, /ffffffffff600000/);
  type("]");
  await until(/^>~.*1 page differs/m);
  type("]");
  await until(/^>~.*6 pages differ/m);
  type("q");
  await until(PROMPT);
});

t.test("takes any size at any time", async (t) => {
  const terminal = await shell(t, ["unix"]);
  if (terminal === undefined) return;
  const { type, until, run, resize } = terminal;
  run("ckpt tui unix");
  await until(/^> +100 unix/m);
  resize(140, 45);
  await until(/1 Processes +2 Files +3 Memory +4 Sockets/, / 1\/1$/m);
  t.equal(terminal.screen().length, 46, "45 lines and the end");
  resize(60, 15);
  await until(/^> +100 unix/m, / 1\/1$/m);
  t.ok(
    terminal.screen().every((line) => [...line].length <= 60),
    "60 columns",
  );
  for (const [key, title] of [..."123456789"].map((key, i) => [key, TITLES[i] ?? ""] as const)) {
    type(key);
    t.ok(await until(new RegExp(`^ ${title}`, "m"), /^>/m), `${title} at 60x15`);
  }
  type("q");
  await until(PROMPT);
});

const TITLES = "Processes Files Memory Sockets Threads Namespaces Images Problems Stats".split(" ");

t.test("stops and goes on, with the shell's terminal in between", async (t) => {
  const terminal = await shell(t, ["tree"]);
  if (terminal === undefined) return;
  const { keys, until, run, modes } = terminal;
  const before = await settings(terminal);
  run("ckpt tui tree");
  await until(/^> ▾ 100 shell/m);
  keys("Down");
  await until(/^> +102 job-writer/m);
  keys("C-z");
  await until(/Stopped/, PROMPT);
  t.equal(modes(), OWN, "the shell has its terminal");
  t.equal(await settings(terminal), before, "and its settings");
  run("fg");
  await until(/^> +102 job-writer/m);
  t.equal(modes(), TAKEN, "the explorer has it again");
  keys("Down");
  await until(/^> +103 job-reader/m);
  keys("q");
  await until(/^set:0\n\$ fg\n(?:.*\n)*\$$/);
  t.equal(modes(), OWN, "and gives it back");
});

t.test("whatever ends it, the terminal is as before", async (t) => {
  const terminal = await shell(t, ["tree"]);
  if (terminal === undefined) return;
  const { until, run, directory } = terminal;
  const bugs = `process.on("SIGUSR2", () => { throw new Error("a bug, thrown"); });
process.on("SIGALRM", () => void Promise.reject(new Error("a bug, rejected")));`;
  writeFileSync(join(directory, "bugs.mjs"), bugs);
  run("export NODE_OPTIONS='--import ./bugs.mjs'; clear");
  const before = await settings(terminal);
  for (const [signal, said] of [
    ["SIGTERM", undefined],
    ["SIGINT", undefined],
    ["SIGHUP", undefined],
    ["SIGUSR2", "a bug, thrown"],
    ["SIGALRM", "a bug, rejected"],
  ] as const) {
    run("ckpt tui tree");
    await until(/^> ▾ 100 shell/m);
    t.equal(terminal.modes(), TAKEN, "it has the terminal");
    process.kill(Number(readFileSync(join(directory, "pid"), "utf8")), signal);
    const after = await until(/^set:0\n\$ ckpt tui tree\n(?:.*\n)*\$$/);
    t.notMatch(after, / Processes /, `${signal}: nothing of the explorer is left`);
    if (said !== undefined) t.match(after, said, "what went wrong is said on the shell's screen");
    t.equal(terminal.modes(), OWN, `${signal}: the modes of the shell`);
    t.equal(await settings(terminal), before, `${signal}: the settings of the line`);
  }
});

t.test("a long opening shows how far it is, and can be ended", async (t) => {
  const terminal = await shell(t, []);
  if (terminal === undefined) return;
  const { keys, until, run, directory } = terminal;
  const before = await settings(terminal);
  // Zeros take little room, and much time to unpack: streams of gzip may follow each other.
  const [pieces, piece] = [4096, 1 << 20];
  const zeros = gzipSync(Buffer.alloc(piece));
  const head = gzipSync(member({ name: "checkpoint/pages-1.img", size: pieces * piece }));
  writeFileSync(join(directory, "long.tar.gz"), Buffer.concat([head, ...Array<Buffer>(pieces).fill(zeros)]));
  run("ckpt tui long.tar.gz");
  await until(/opening long\.tar\.gz\n +█+░+ +\d+%\n +esc or q ends it/);
  t.equal(terminal.modes(), TAKEN);
  keys("Escape");
  await intact(t, terminal, before);
});

t.test("colours of the terminal's own sixteen, of a theme file, or none", async (t) => {
  const terminal = await shell(t, ["tree"]);
  if (terminal === undefined) return;
  const { until, run, type, screen, directory } = terminal;
  writeFileSync(join(directory, "theme.json"), '{"styles": {"number": "bright-magenta"}}');
  const magenta = /\x1b\[(?:\d+;)*95m/; // eslint-disable-line no-control-regex
  const colours = /\[[\d;]*\b(?:3[0-8]|4[0-8]|9\d)(?:;\d+)*m/;
  for (const [command, has, themed] of [
    ["ckpt tui tree", true, false],
    ["TERM=xterm ckpt tui tree", true, false],
    ["NO_COLOR=1 ckpt tui tree", false, false],
    ["TERM=vt100 ckpt tui tree", false, false],
    ["ckpt tui --theme theme.json tree", true, true],
    ["mkdir -p .config/ckpt; mv theme.json .config/ckpt; ckpt tui tree", true, true],
  ] as const) {
    run(`clear; ${command}`);
    await until(/^> ▾ 100 shell/m);
    const shown = screen({ colours: true }).join("\n");
    t.equal(colours.test(shown), has, `${command}: colours`);
    t.equal(magenta.test(shown), themed, `${command}: as the theme file says`);
    t.notMatch(shown, /\[(?:\d+;)*[34]8;/, `${command}: none but the sixteen`);
    type("q");
    await until(PROMPT);
  }
});
