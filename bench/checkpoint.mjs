// Dumps and restores of ckpt beside those of criu, in turn; prints one object of JSON. Usage:
//   checkpoint.mjs DIRECTORY VICTIM ROUNDS MIB CRIU CKPT…    (VICTIM: the compiled fixtures/victims/gap.c)
// To be run by scripts/bench.mjs in pid, mount and network namespaces of its own whose first process reaps orphans.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { median } from "./measure.mjs";

const [directory, victim, roundsText, mebibytes, criu, ...ckpt] = process.argv.slice(2);
const rounds = Number(roundsText);
const tools = { criu: [criu], ckpt };
const images = join(directory, "images");
let victims = 0;

async function until(holds, what) {
  for (const end = Date.now() + 60_000; !holds(); await sleep(2)) if (Date.now() > end) throw new Error(what);
}

/** Seconds of wall time; throws when the command fails. */
async function timed(argv) {
  const start = performance.now();
  const child = spawn(argv[0], argv.slice(1), { stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (errors += text));
  const limit = setTimeout(() => child.kill("SIGKILL"), 60_000);
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("exit", resolve));
  const wall = (performance.now() - start) / 1000;
  clearTimeout(limit);
  child.stderr.destroy(); // a restored victim may hold it
  if (code !== 0)
    throw new Error(`${argv.join(" ")}: exit ${code}: ${errors.trim().split("\n").slice(-3).join(" | ")}`);
  return wall;
}

/** An orphan with so much memory, written. */
async function startVictim(size) {
  const work = join(directory, `victim${++victims}`);
  mkdirSync(work);
  spawn("sh", ["-c", 'nice -n -10 setsid "$0" "$@" </dev/null >/dev/null 2>&1 &', victim, work, String(size)]);
  await until(() => existsSync(join(work, "ready")), "the victim does not start");
  return { work, pid: Number(readFileSync(join(work, "ready"), "utf8")) };
}

async function kill(pid) {
  process.kill(pid, "SIGKILL");
  await until(() => !existsSync(`/proc/${pid}`), "the victim does not end");
}

function freshImages() {
  rmSync(images, { recursive: true, force: true });
  mkdirSync(images);
}

const dumpOf = (tool, pid, ...more) => [...tools[tool], "dump", "-t", String(pid), "-D", images, ...more];
const inTurn = (round) => (round % 2 === 0 ? ["ckpt", "criu"] : ["criu", "ckpt"]);
const lists = () => ({ ckpt: [], criu: [] });

/** Microseconds the victim stood still in a dump that leaves it running. */
async function frozen(size) {
  const { work, pid } = await startVictim(size);
  const gaps = lists();
  let number = 0;
  for (let round = -1; round < rounds; round++)
    for (const tool of inTurn(round)) {
      freshImages();
      number++;
      writeFileSync(join(work, `ask.${number}`), "");
      await sleep(50);
      await timed(dumpOf(tool, pid, "-R"));
      writeFileSync(join(work, `tell.${number}`), "");
      await until(() => existsSync(join(work, `gap.${number}`)), "the victim tells no gap");
      if (round >= 0) gaps[tool].push(Number(readFileSync(join(work, `gap.${number}`), "utf8")));
    }
  await kill(pid);
  return gaps;
}

/** Seconds of dumps that kill, of restores, and of bare starts of Node between them. */
async function whole(size) {
  const [dumps, restores, starts] = [lists(), lists(), []];
  for (let round = -1; round < rounds; round++)
    for (const tool of inTurn(round)) {
      freshImages();
      const { pid } = await startVictim(size);
      const dump = await timed(dumpOf(tool, pid));
      await until(() => !existsSync(`/proc/${pid}`), "the victim lives after the dump");
      const restore = await timed([...tools[tool], "restore", "-D", images, "-d"]);
      await kill(pid);
      const start = await timed([process.execPath, "-e", "0"]);
      if (round < 0) continue;
      dumps[tool].push(dump);
      restores[tool].push(restore);
      starts.push(start);
    }
  return { dumps, restores, starts };
}

const middle = ({ ckpt: ours, criu: theirs }) => ({ ckpt: median(ours), criu: median(theirs) });
const large = await whole(Number(mebibytes));
const small = await whole(1);
process.stdout.write(
  JSON.stringify({
    frozenSmall: middle(await frozen(1)),
    frozenLarge: middle(await frozen(Number(mebibytes))),
    dumpLarge: middle(large.dumps),
    restoreLarge: middle(large.restores),
    dumpSmall: middle(small.dumps),
    restoreSmall: middle(small.restores),
    nodeStart: median([...large.starts, ...small.starts]),
  }),
);
