import { writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { fixture, imageFixtures } from "../../support/fixtures.ts";
import { decode, toJson } from "../../support/round-trip.ts";

t.test("show is decode --pretty", async (t) => {
  const { path, bytes } = fixture("tree/pstree.img");
  t.strictSame(await crit(["show", path]), {
    code: 0,
    stdout: Buffer.from(`${toJson(bytes, undefined, { pretty: true })}\n`),
    stderr: "",
  });
});

t.test("--nopl prints sizes instead of payloads, and nothing of ghost files", async (t) => {
  let sizes = 0;
  for (const { name, path, bytes } of imageFixtures()) {
    const kind = decode(bytes, name).type?.payload;
    if (kind === undefined) continue;
    const { code, stdout } = await crit(["show", "--nopl", path]);
    t.equal(code, 0, path);
    const { entries } = JSON.parse(stdout.toString()) as { entries: { extra?: unknown }[] };
    const odd = entries.filter(({ extra }) =>
      kind === "ghost"
        ? extra !== undefined
        : extra !== undefined && !/^\.\.\. <[\d.]+(B|KB|MB|GB)>$/.test(extra as string),
    );
    t.strictSame(odd, []);
    sizes += entries.filter(({ extra }) => extra !== undefined).length;
  }
  t.ok(sizes > 10, `${sizes} sizes`);
});

t.test("--partial", async (t) => {
  const file = join(tempDir(t), "pstree.img");
  const { bytes } = fixture("tree/pstree.img");
  writeFileSync(file, bytes.slice(0, -1));
  t.match(await crit(["show", file]), { code: 1, stdout: Buffer.from(""), stderr: /--partial/ });
  const { code, stdout } = await crit(["show", "--partial", file]);
  t.equal(code, 1);
  t.equal((JSON.parse(stdout.toString()) as { entries: unknown[] }).entries.length, decode(bytes).entries.length - 1);
});
