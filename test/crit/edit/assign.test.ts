/** Paths, values and what they do to an image. */

import t from "tap";
import { assign } from "../../../src/crit/edit/assign.ts";
import { parsePath } from "../../../src/crit/edit/path.ts";
import { decodeImage, type DecodedImage } from "../../../src/crit/image.ts";
import { fixture } from "../../support/fixtures.ts";

const load = (label: string): DecodedImage => {
  const { bytes, name } = fixture(label);
  return decodeImage(bytes, { name });
};

const put = (image: DecodedImage, text: string, value: string | undefined): DecodedImage =>
  assign(image, [{ path: parsePath(text), text, value }]);

/** A value by its steps. */
const at = (image: DecodedImage, ...steps: (string | number)[]): unknown =>
  steps.reduce<any>(
    (value, step) => value[step],
    image.entries.map(({ message }) => message),
  );

t.test("paths", async (t) => {
  t.strictSame(parsePath("entries[3].reg.name"), [
    { name: "entries", selectors: [{ index: 3 }] },
    { name: "reg", selectors: [] },
    { name: "name", selectors: [] },
  ]);
  t.strictSame(parsePath("[pid=42].tc.comm")[0], { name: "entries", selectors: [{ field: "pid", value: "42" }] });
  for (const bad of ["", "reg.name", "entries", "entries[0]..x", "entries[0].", "entries[x].a", "entries[0]x", "a b"])
    t.throws(() => parsePath(bad), { code: "usage" }, bad);
});

t.test("values, plain and pretty", async (t) => {
  const files = load("simple/files.img");
  const cases: [path: string, value: string, steps: (string | number)[], result: unknown][] = [
    ["entries[id=3].reg.name", "/new/log", ["reg", "name"], "/new/log"],
    ["entries[id=3].reg.name", "42", ["reg", "name"], "42"],
    ["entries[id=3].reg.name", '"a\\tb"', ["reg", "name"], "a\tb"],
    ["entries[id=0x3].reg.pos", "0x10", ["reg", "pos"], 16n],
    ["entries[id=3].reg.pos", "18446744073709551615", ["reg", "pos"], 18446744073709551615n],
    ["entries[id=3].reg.flags", "O_RDWR | O_APPEND", ["reg", "flags"], 0o2002],
    ["entries[id=3].reg.flags", "1", ["reg", "flags"], 1],
    ["entries[id=3].type", "PIPE", ["type"], 2],
    ["entries[id=3].type", "2", ["type"], 2],
    ["entries[id=3].reg.fown.pid", "7", ["reg", "fown", "pid"], 7],
  ];
  const index = files.entries.findIndex(({ message }) => message["id"] === 3);
  for (const [path, value, steps, result] of cases)
    t.strictSame(at(put(files, path, value), index, ...steps), result, `${path}=${value}`);
});

t.test("lists: items, appending, whole lists, taking away", async (t) => {
  const tree = load("tree/pstree.img");
  t.strictSame(at(put(tree, "entries[0].threads", "[1, 2]"), 0, "threads"), [1, 2]);
  const length = (at(tree, 0, "threads") as number[]).length;
  t.strictSame((at(put(tree, `entries[0].threads[${length}]`, "77"), 0, "threads") as number[]).at(-1), 77);
  t.strictSame(
    at(put(tree, "entries[0].threads[0]", undefined), 0, "threads"),
    (at(tree, 0, "threads") as number[]).slice(1),
  );
  const mm = load("memory/mm-100.img");
  const start = `0x${(at(mm, 0, "vmas", 2, "start") as bigint).toString(16)}`;
  t.equal(at(put(mm, `entries[0].vmas[start=${start}].prot`, "PROT_READ"), 0, "vmas", 2, "prot"), 1);
});

t.test("a message that was absent comes with its first field, and a field goes", async (t) => {
  const files = load("simple/files.img");
  const made = put(files, "entries[0].pipe.pipe_id", "7");
  t.strictSame(at(made, 0, "pipe"), { pipe_id: 7 });
  t.notOk("reg" in (at(put(files, "entries[0].reg", undefined), 0) as object));
});

t.test("the image given stays as it was", async (t) => {
  const files = load("simple/files.img");
  const before = structuredClone(files.entries);
  put(files, "entries[0].reg.name", "/other");
  t.strictSame(files.entries, before);
});

t.test("what does not fit is refused", async (t) => {
  const files = load("simple/files.img");
  const cases: [path: string, value: string, error: object][] = [
    ["entries[99].reg.name", "x", { code: "usage", message: /no item 99/ }],
    ["entries[id=4242].reg.name", "x", { code: "usage", message: /nothing has id=4242/ }],
    ["entries[type=REG].reg.name", "x", { code: "usage", message: /items have type=REG/ }],
    ["entries[0].reg.nme", "x", { code: "unknown-key", hint: 'did you mean "name"?' }],
    ["entries[0].reg.pos", "far", { code: "bad-value" }],
    ["entries[0].type", "NOTHING", { code: "bad-value" }],
    ["entries[0].reg.flags", "O_NOTHING", { code: "bad-value" }],
    ["entries[0].reg", "{", { code: "bad-value" }],
    ["entries[0].reg.name[0]", "x", { code: "usage" }],
    ["entries[0].reg.build_id.x", "1", { code: "usage" }],
    ["entries[0]", "{}", { code: "usage" }],
  ];
  for (const [path, value, error] of cases) t.throws(() => put(files, path, value), error as Error, `${path}=${value}`);
});
