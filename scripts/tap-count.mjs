// Counts the tests of a TAP output: the blocks without blocks inside them, not their single assertions.

/**
 * `text` is what tap writes to --output-file. A skipped test, or a skipped assertion, is {name, reason}. A block that
 * failed with nothing failed in it (a crash, a time-out) counts as one failure.
 */
export function countTests(text) {
  const counts = { passed: 0, failed: 0, skipped: [] };
  const open = []; // blocks begun and not ended: {indent, name, inner, failed}
  let quoted = -1; // indentation of the YAML block that is being passed over
  for (const line of text.split("\n")) {
    const indent = line.length - line.trimStart().length;
    const body = line.slice(indent);
    if (quoted >= 0) {
      if (indent === quoted && body === "...") quoted = -1;
      continue;
    }
    if (body === "---") quoted = indent;
    const begun = /^# Subtest: (.*)$/.exec(body);
    if (begun !== null) {
      open.push({ indent, name: begun[1], inner: 0, failed: 0 });
      continue;
    }
    const point = /^(not )?ok \d+(?: - (.*?))?(?: # (SKIP|TODO|time=)(.*))?$/.exec(body);
    if (point === null) continue;
    const [, not, name = "", directive, rest = ""] = point;
    if (directive === "SKIP") counts.skipped.push({ name: name.replaceAll("\\#", "#"), reason: rest.trim() });
    const block = open.at(-1);
    if (block === undefined || block.indent !== indent) continue; // an assertion
    open.pop();
    const outer = open.at(-1);
    if (outer !== undefined) outer.inner++;
    if (directive === "SKIP" || directive === "TODO") continue;
    const failures = block.failed > 0 ? 0 : not === undefined ? 0 : 1;
    if (block.inner === 0 && failures === 0 && not === undefined) counts.passed++;
    counts.failed += failures;
    if (outer !== undefined) outer.failed += block.failed + failures;
  }
  for (const { name } of open) {
    counts.failed++; // the output ends inside it
    counts.unfinished = name;
  }
  return counts;
}
