// Counts which words stand in lines of which causes, for lines that no rule knows: npm run weigh-words [-- --measure]
//   Learns from the recalled excerpts, fixtures/logs, the expressions and the texts of the rules, and words-of-causes.txt;
//   writes src/analyze/engine/word-counts.ts.
//   --check writes nothing: exit 1 when the file is not what would be written.
//   --measure writes nothing: it learns from five sixths of the excerpts and asks for the rest, by groups of like wording.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const load = (path) => import(pathToFileURL(join(root, path)).href);
const { CAUSES } = await load("src/analyze/causes.ts");
const { featuresOf } = await load("src/analyze/engine/line-words.ts");
const { classify, COUNT_UNIT } = await load("src/analyze/engine/classify.ts");
const { guessOfLine, LINES_AROUND } = await load("src/analyze/engine/last-resort.ts");
const { readLogs } = await load("src/analyze/log/read.ts");
const { bytesInput } = await load("src/analyze/log/input.ts");
const { RULES } = await load("src/analyze/rules/index.ts");
const { readExcerpts } = await load("test/support/excerpts.ts");

/** Pairs of words and words of neighbours seen only once are left out. */
const LEAST_OF_MANY = 1.3;
/** And other words that only one sentence of one rule has. */
const LEAST = 0.35;
const causes = Object.keys(CAUSES);

async function example({ id, cause, bytes, key_line_number: key }) {
  const all = [];
  let phase = "unknown";
  for await (const { log, events } of readLogs(bytesInput(bytes, id))) {
    for (const event of events) if (Math.abs(event.number - key) <= LINES_AROUND) all.push(event);
    phase = log.phase;
  }
  const event = all.find(({ number }) => number === key) ?? all.find(({ number }) => number >= key);
  if (event === undefined) return [];
  const around = all.filter((other) => other !== event);
  return [
    {
      cause,
      weight: 1,
      group: group(event.message),
      features: featuresOf(event, { phase, around, guessed: guessOfLine(event, phase) }),
    },
  ];
}

const group = (message) => message.replace(/[\d\W]+/g, " ").slice(0, 38);

/** The words of a rule's expression as a line of criu. */
function ofPattern(rule, { match }) {
  const message = match.source
    .replace(/\(\?<\w+>|\(\?[:=!<]+/g, "(")
    .replace(/\\[dwsSDWbB]|\\x..|\[[^\]]*\]|\{\d*,?\d*\}|[\\^$]/g, " ")
    .replace(/[()|?*+.]/g, " ");
  const event = { message, speaker: "criu", pie: false };
  return {
    cause: rule.id,
    weight: 0.5,
    group: "",
    features: featuresOf(event, { phase: "unknown", around: [], guessed: undefined }),
  };
}

/** What a rule tells people, a sentence each: words that other speakers use of the same things. */
function ofProse(rule) {
  const details = new Set([undefined, ...rule.patterns.map(({ detail }) => detail)]);
  const sentences = new Set();
  for (const detail of details)
    for (const full of detail === undefined ? [detail] : [detail, `${rule.id}/${detail}`]) {
      const facts = { subject: {}, detail: full, phase: "unknown", groups: {} };
      for (const sentence of [rule.title(facts), ...rule.why(facts).split(/(?<=[.:;]) /)]) sentences.add(sentence);
    }
  return [...sentences].map((message) => ofWords(rule.id, message, 0.3));
}

/** Words alone: they tell nothing of the speaker, nor of the phase. */
function ofWords(cause, message, weight) {
  const features = featuresOf(
    { message, speaker: "program", pie: false },
    { phase: "unknown", around: [], guessed: undefined },
  );
  for (const name of features.keys()) if (/^(?:PHASE|SPEAKER)_| /.test(name)) features.delete(name);
  return { cause, weight, group: "", features };
}

const phrases = readFileSync(join(root, "scripts/words-of-causes.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .flatMap((line) => {
    const [cause = "", said = ""] = line.split(/: (.*)/);
    if (!(cause in CAUSES)) throw new Error(`no cause: ${cause}`);
    return said.split("; ").map((phrase) => ofWords(cause, phrase, 1));
  });

function count(examples) {
  const lines = causes.map(() => 0);
  const features = new Map();
  for (const { cause, weight, features: own } of examples) {
    const index = causes.indexOf(cause);
    lines[index] += weight;
    for (const [name, value] of own) {
      if (!features.has(name)) features.set(name, new Map());
      const seen = features.get(name);
      seen.set(index, (seen.get(index) ?? 0) + weight * value);
    }
  }
  return { causes, lines, features };
}

const excerpts = readExcerpts(join(root, "test/analyze/corpus")).map((one) => ({
  ...one,
  bytes: Buffer.from(one.log),
}));
const logs = JSON.parse(readFileSync(join(root, "fixtures/logs/labels.json"), "utf8"))
  .filter(({ cause }) => cause !== "none")
  .map((one) => ({
    ...one,
    key_line_number: one.key_line_no,
    bytes: readFileSync(join(root, "fixtures/logs", `${one.id}.log.xz`)),
  }));
const labelled = [];
for (const one of [...excerpts, ...logs]) labelled.push(...(await example(one)));
const words = RULES.flatMap((rule) => [
  ...rule.patterns.map((pattern) => ofPattern(rule, pattern)),
  ...ofProse(rule),
]).concat(phrases);

if (process.argv.includes("--measure")) {
  const groups = [...new Set(labelled.map((one) => one.group))];
  const fold = new Map(groups.map((name, index) => [name, (index * 7) % 6]));
  let right = 0;
  for (let part = 0; part < 6; part++) {
    const counts = count([...labelled.filter((one) => fold.get(one.group) !== part), ...words]);
    for (const one of labelled.filter(({ group: name }) => fold.get(name) === part))
      if (classify(one.features, counts)[0].cause === one.cause) right++;
  }
  console.log(`${right} of ${labelled.length}: ${((100 * right) / labelled.length).toFixed(1)} %`);
} else {
  const counts = count([...labelled, ...words]);
  const rows = [...counts.features]
    .filter(
      ([name, seen]) =>
        [...seen.values()].reduce((sum, value) => sum + value, 0) >= (/^NEAR_| /.test(name) ? LEAST_OF_MANY : LEAST),
    )
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, seen]) =>
      [
        name,
        ...[...seen]
          .sort(([one], [other]) => one - other)
          .map(
            ([index, value]) => `${index.toString(36).padStart(2, "0")}${Math.max(1, Math.round(value * COUNT_UNIT))}`,
          ),
      ].join(","),
    );
  const head = causes.map((cause, index) => `${cause}:${counts.lines[index].toFixed(1)}`).join(" ");
  const text = `/** Which words stand in lines of which causes; written by scripts/weigh-words.mjs, read by ./classify.ts. */\n\nexport const WORD_COUNTS = String.raw\`${head}\n${rows.join("\n")}\n\`;\n`;
  const file = join(root, "src/analyze/engine/word-counts.ts");
  if (!process.argv.includes("--check")) {
    writeFileSync(file, text);
    console.log(
      `${rows.length} features of ${labelled.length} lines and ${words.length} expressions and sentences of rules`,
    );
  } else if (readFileSync(file, "utf8") !== text) {
    console.error("src/analyze/engine/word-counts.ts is not current: npm run weigh-words");
    process.exitCode = 1;
  }
}
