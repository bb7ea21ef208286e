import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { screenAfter } from "../../support/explorer.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { REPOSITORY } from "../../support/peers.ts";
import { python } from "../../support/python.ts";
import { factsOf, SCREEN_CASES, SIZES } from "../../support/tui-screens.ts";

const GOLDEN = join(REPOSITORY, "test/golden/tui");
/** Set by scripts/screens.mjs, which writes the snapshots anew. */
const isWriting = process.env["CKPT_GOLDEN"] === "write";

t.setTimeout(120_000);

t.test("snapshots of every screen", async (t) => {
  const names: string[] = [];
  for (const { name, scene, keys, other } of SCREEN_CASES) {
    for (const size of SIZES) {
      const [columns = 0, rows = 0] = size.split("x").map(Number);
      const lines = await screenAfter(scene, keys, size, other);
      t.equal(lines.length, rows, `${name} ${size}: fills the screen`);
      t.ok(
        lines.every((line) => [...line].length <= columns),
        `${name} ${size}: no line is too long`,
      );
      const file = join(GOLDEN, `${name}.${size}.txt`);
      names.push(`${name}.${size}.txt`);
      const text = `${lines.join("\n")}\n`;
      if (isWriting) {
        mkdirSync(GOLDEN, { recursive: true });
        writeFileSync(file, text);
      } else t.equal(text, existsSync(file) ? readFileSync(file, "utf8") : "", `${name} ${size}: as committed`);
    }
  }
  if (!isWriting) t.same(readdirSync(GOLDEN).sort(), names.sort(), "no other snapshots");
});

t.test("what they show is what Python crit says", async (t) => {
  const running = python(t);
  if (running === undefined) return;
  for (const { name, scene, keys, other, facts } of SCREEN_CASES) {
    const screen = (await screenAfter(scene, keys, "80x24", other)).join("\n");
    const expected = await facts(factsOf(running, join(IMAGES, scene)));
    t.ok(expected.length >= 3, `${name}: at least three facts`);
    for (const fact of expected) t.match(screen, fact, `${name}: ${fact.source}`);
  }
});
