// How often `ckpt explain` is right, on labelled logs. Usage: npm run accuracy [-- [--verbose] [DIR]]
//   DIR holds cases.json, full.json and full/ (default: $CKPT_LABELLED, else ../shared/explain beside the repository).
//   In brackets: answers count as right too that the label names second, as ids that also describe the log.
//   Cases whose SHA-1 of id begins with 0 to 3 are held out: rules are written without them, only their totals are shown.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const words = process.argv.slice(2);
const verbose = words.includes("--verbose");
const directory =
  words.find((word) => !word.startsWith("--")) ?? process.env["CKPT_LABELLED"] ?? join(root, "../shared/explain");

const { explainAll, makeEngine } = await import(pathToFileURL(join(root, "src/analyze/explain.ts")).href);
const { readExcerpts } = await import(pathToFileURL(join(root, "test/support/excerpts.ts")).href);
const engine = makeEngine();

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : []);
const squeeze = (text) => text.replace(/^[`\s]+|[`\s]+$/g, "").replace(/\s+/g, " ");
const isHeldOut = (id) => "0123".includes(createHash("sha1").update(id).digest("hex")[0]);

const recalled = readExcerpts(join(root, "test/analyze/corpus")).map((one) => ({
  ...one,
  bytes: Buffer.from(one.log),
}));
/** Single lines that criu may print, most of which nobody has reported. */
const isPlace = (id) => id.startsWith("sites-");

const groups = [
  ...(existsSync(directory)
    ? [
        {
          name: "excerpts",
          items: read(join(directory, "cases.json")).map((one) => ({ ...one, bytes: Buffer.from(one.log) })),
        },
        {
          name: "full logs",
          items: read(join(directory, "full.json")).map((one) => ({
            ...one,
            key_line_number: one.key_line_no,
            bytes: readFileSync(join(directory, one.file)),
          })),
        },
      ]
    : []),
  {
    name: "fixtures/logs",
    items: read(join(root, "fixtures/logs/labels.json")).map((one) => ({
      ...one,
      key_line_number: one.key_line_no,
      bytes: readFileSync(join(root, "fixtures/logs", `${one.id}.log.xz`)),
    })),
  },
  { name: "recalled", items: recalled.filter(({ id }) => !isPlace(id)) },
  { name: "places of criu", items: recalled.filter(({ id }) => isPlace(id)) },
];
/** Others than the labelled directory's: nothing of them is held out. */
const OWN = ["fixtures/logs", "recalled", "places of criu"];
if (!existsSync(directory)) console.log(`(no labelled logs at ${directory}: only the repository's own)`);

/** First and last line that says Error, as people and runtimes find it. */
async function naive(bytes) {
  const { readLogs } = await import(pathToFileURL(join(root, "src/analyze/log/read.ts")).href);
  const { bytesInput } = await import(pathToFileURL(join(root, "src/analyze/log/input.ts")).href);
  const found = [];
  for await (const { events } of readLogs(bytesInput(bytes, "log")))
    for (const { number, text } of events) if (/Error/.test(text)) found.push(number);
  return { first: found[0], last: found.at(-1) };
}

/** Results of all logs in an input as one answer: the most certain diagnosis first. */
function answerOf({ results }) {
  return results
    .flatMap(({ diagnoses }) => diagnoses.slice(0, 1))
    .sort((one, other) => other.confidence - one.confidence)[0];
}

function sums() {
  return {
    all: 0,
    failed: 0,
    cause: 0,
    either: 0,
    line: 0,
    wrongSure: 0,
    neitherSure: 0,
    rightSure: 0,
    healthy: 0,
    alarms: 0,
    first: 0,
    last: 0,
  };
}

const percent = (part, whole) => (whole === 0 ? "    -" : `${((100 * part) / whole).toFixed(1).padStart(5)} %`);

for (const { name, items } of groups) {
  const totals = { open: sums(), "held out": sums() };
  for (const item of items) {
    const heldOut = !OWN.includes(name) && isHeldOut(item.id);
    const total = totals[heldOut ? "held out" : "open"];
    total.all++;
    const answer = answerOf(await explainAll([{ name: item.id, log: item.bytes }], {}, engine));
    if (item.cause === "none") {
      total.healthy++;
      if (answer !== undefined) total.alarms++;
      if (answer !== undefined && verbose && !heldOut)
        console.log(
          `  ALARM ${item.id}: ${answer.cause} ${answer.confidence}\n    ${answer.key_line.number}: ${answer.key_line.text.slice(0, 200)}`,
        );
      continue;
    }
    total.failed++;
    const right = answer?.cause === item.cause;
    const sameLine =
      answer !== undefined &&
      (answer.key_line.number === item.key_line_number || squeeze(answer.key_line.text) === squeeze(item.key_line));
    if (right) total.cause++;
    const either = right || item.also.includes(answer?.cause);
    if (either) total.either++;
    if (sameLine) total.line++;
    if (!right && answer !== undefined && answer.confidence > 0.8) total.wrongSure++;
    if (!either && answer !== undefined && answer.confidence > 0.8) total.neitherSure++;
    if (right && answer.confidence > 0.8) total.rightSure++;
    const simple = await naive(item.bytes);
    if (simple.first === item.key_line_number) total.first++;
    if (simple.last === item.key_line_number) total.last++;
    if (verbose && !heldOut && (!right || !sameLine)) {
      console.log(
        `  ${right ? "LINE " : "CAUSE"} ${item.id}: is ${item.cause} (${item.also.join(" ")}), said ${answer?.cause ?? "nothing"} ${answer?.confidence ?? ""}`,
      );
      console.log(`    is   ${item.key_line_number}: ${item.key_line.slice(0, 200)}`);
      if (!sameLine && answer !== undefined)
        console.log(`    said ${answer.key_line.number}: ${answer.key_line.text.slice(0, 200)}`);
    }
  }
  for (const [group, total] of Object.entries(totals)) {
    if (total.all === 0) continue;
    console.log(
      `${`${name}, ${group}`.padEnd(22)} ${String(total.all).padStart(4)} logs   cause ${percent(total.cause, total.failed)} (with second ids ${percent(total.either, total.failed).trim()})   key line ${percent(total.line, total.failed)}   wrong and sure ${percent(total.wrongSure, total.failed)} (${percent(total.neitherSure, total.failed).trim()})   right ones sure ${percent(total.rightSure, total.cause)}   alarms ${total.alarms}/${total.healthy}   naive key line: first ${percent(total.first, total.failed)}, last ${percent(total.last, total.failed)}`,
    );
  }
}
