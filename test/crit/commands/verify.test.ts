/** crit verify: what it prints and how it ends. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import t, { type Test } from "tap";
import { CHECKS } from "../../../src/crit/verify/checks.ts";
import { BROKEN, sceneFiles } from "../../support/broken-sets.ts";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { REPOSITORY } from "../../support/peers.ts";

function broken(t: Test, id: keyof typeof BROKEN): string {
  const dir = tempDir(t);
  const files = sceneFiles(BROKEN[id].scene);
  BROKEN[id].breakIt(files);
  for (const [name, bytes] of files) writeFileSync(join(dir, name), bytes);
  return dir;
}

t.test("a clean set", async (t) => {
  const { code, stdout, stderr } = await crit(["verify", join(IMAGES, "simple")]);
  t.equal(code, 0);
  t.match(stdout.toString(), /^13 images, nothing found\n$/, "PROVENANCE.md is none");
  t.equal(stderr, "");
});

t.test("an archive is verified where it lies", async (t) => {
  const { code, stdout } = await crit(["verify", join(REPOSITORY, "fixtures/archives/podman.tar.gz")]);
  t.equal(code, 0, stdout.toString());
});

t.test("a finding names image, field and offset, and says what it means", async (t) => {
  const { code, stdout } = await crit(["verify", broken(t, "ref-file")]);
  t.equal(code, 1);
  t.equal(
    stdout
      .toString()
      .replace(/^note(.|\n)*?(?=^\d+ images)/m, "")
      .replace(/^\d+ images/m, "N images"),
    `error: ref-file: fs_entry.cwd_id names file 0x1092, which the set does not have
    at fs-100.img entries[0].cwd_id (offset 12)
    ${CHECKS["ref-file"].means}
N images: 1 error, 1 note
`,
  );
});

t.test("notes alone are clean", async (t) => {
  const { code, stdout } = await crit(["verify", broken(t, "image-unknown")]);
  t.equal(code, 0);
  t.match(stdout.toString(), /^note: image-unknown: /);
});

t.test("what cannot be opened ends with 2", async (t) => {
  const { code, stderr } = await crit(["verify", join(tempDir(t), "none")]);
  t.equal(code, 2);
  t.match(stderr, /^crit: error: .*none: no such file or directory\n/);
  t.equal((await crit(["verify"])).code, 2);
});

t.test("JSON is what its schema says", async (t) => {
  const schema = JSON.parse(readFileSync(join(REPOSITORY, "docs/schema/crit-verify.json"), "utf8")) as object;
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
  for (const id of Object.keys(CHECKS) as (keyof typeof BROKEN)[]) {
    const { stdout } = await crit(["verify", broken(t, id), "--json"]);
    const document = JSON.parse(stdout.toString()) as { findings: { id: string }[] };
    t.ok(validate(document), `${id}: ${JSON.stringify(validate.errors)}`);
    t.ok(document.findings.some((finding) => finding.id === id));
  }
  t.notOk(validate({ schema: "ckpt/crit-verify", version: 1 }));
});

t.test("--list prints every check", async (t) => {
  const { stdout } = await crit(["verify", "--list"]);
  t.strictSame(
    stdout
      .toString()
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]),
    Object.keys(CHECKS),
  );
});

t.test("names in a set cannot drive the terminal", async (t) => {
  const dir = broken(t, "image-unknown");
  writeFileSync(join(dir, "\x1b[31mred-1.img"), "");
  const { stdout } = await crit(["verify", dir]);
  t.match(stdout.toString(), "\\x1b[31mred-1.img");
  t.notMatch(stdout.toString(), "\x1b");
});
