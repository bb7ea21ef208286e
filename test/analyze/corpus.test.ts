// What is said of recalled excerpts, with which the rules were corrected: a floor under what was reached.
import { join } from "node:path";
import t from "tap";
import { isCauseId } from "../../src/analyze/causes.ts";
import { explainAll, makeEngine } from "../../src/analyze/explain.ts";
import type { Diagnosis } from "../../src/analyze/result.ts";
import { readExcerpts, type Excerpt } from "../support/excerpts.ts";

const all = readExcerpts(join(import.meta.dirname, "corpus"));
/** Single lines that criu may print, most of which nobody has reported: what is said of them is never sure. */
const isPlace = ({ id }: Excerpt): boolean => id.startsWith("sites-");
const excerpts = all.filter((one) => !isPlace(one));
const engine = makeEngine();

/** The most certain first diagnosis of what the excerpt holds. */
async function answerTo({ id, log }: Excerpt): Promise<Diagnosis | undefined> {
  const { results } = await explainAll([{ name: id, log }], {}, engine);
  return results
    .flatMap(({ diagnoses }) => diagnoses.slice(0, 1))
    .sort((one, other) => other.confidence - one.confidence)[0];
}

function sameLine(excerpt: Excerpt, answer: Diagnosis | undefined): boolean {
  return (
    answer?.key_line.number === excerpt.key_line_number || answer?.key_line.text.trim() === excerpt.key_line.trim()
  );
}

t.test("excerpts name causes that exist, and nearly all of them", (t) => {
  t.ok(excerpts.length >= 1200, `${excerpts.length} excerpts`);
  for (const { id, cause, also } of all) for (const word of [cause, ...also]) t.ok(isCauseId(word), `${id}: ${word}`);
  const causes = new Set(excerpts.map(({ cause }) => cause));
  t.ok(causes.size >= 80, `${causes.size} causes`);
  t.end();
});

t.test("cause, key line and confidence", async (t) => {
  const counts = { right: 0, line: 0, wrongSure: 0, rightSure: 0 };
  for (const excerpt of excerpts) {
    const answer = await answerTo(excerpt);
    const right = answer?.cause === excerpt.cause;
    const sure = answer !== undefined && answer.confidence > 0.8;
    if (right) counts.right++;
    else
      t.comment(`${excerpt.id}: is ${excerpt.cause}, said ${answer?.cause ?? "nothing"} ${answer?.confidence ?? ""}`);
    if (sameLine(excerpt, answer)) counts.line++;
    if (!right && sure) counts.wrongSure++;
    if (right && sure) counts.rightSure++;
  }
  const share = (count: number): number => count / excerpts.length;
  t.ok(share(counts.right) >= 0.94, `right cause: ${counts.right} of ${excerpts.length}`);
  t.ok(share(counts.line) >= 0.92, `right key line: ${counts.line} of ${excerpts.length}`);
  t.ok(share(counts.wrongSure) <= 0.02, `wrong and sure: ${counts.wrongSure}`);
  t.ok(counts.rightSure >= 0.35 * counts.right, `right and sure: ${counts.rightSure} of ${counts.right}`);
});

t.test("lines of which nothing else is known", async (t) => {
  const places = all.filter(isPlace);
  const counts = { right: 0, wrongSure: 0 };
  for (const place of places) {
    const answer = await answerTo(place);
    if (answer?.cause === place.cause) counts.right++;
    else if (answer !== undefined && answer.confidence > 0.8) counts.wrongSure++;
  }
  t.ok(counts.right >= 0.7 * places.length, `right cause: ${counts.right} of ${places.length}`);
  t.ok(counts.wrongSure <= 0.01 * places.length, `wrong and sure: ${counts.wrongSure}`);
});
