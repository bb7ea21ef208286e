// Which real logs hold the words of each rule: npm run rule-logs writes docs/rule-logs.md; --words NAME… prints, of the
// rules named or of all, a text that each is known by (fixtures/failures/words.txt is made so).
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { ruleLogs, rulesTable, wordsOf } = await import("../test/support/rule-logs.ts");
const words = process.argv.slice(2);
if (words[0] === "--words") {
  for (const line of wordsOf(words.slice(1))) console.log(line);
} else {
  const path = join(root, "docs/rule-logs.md");
  const text = rulesTable(await ruleLogs());
  writeFileSync(path, text);
  console.log(readFileSync(path, "utf8").split("\n").slice(0, 12).join("\n"));
}
