import t from "tap";
import { EvidenceFinder } from "../../../src/crit/json/evidence.ts";
import type { JsonValue } from "../../../src/crit/json/reader.ts";
import { messageNames, messageType } from "../../../src/crit/schema/descriptor.ts";

const finder = new EvidenceFinder();
const find = (type: string, value: JsonValue, wanted?: "python" | "go"): unknown => {
  return finder.find(messageType(type), value, wanted);
};

t.test("a 64-bit integer tells whose JSON it is in", (t) => {
  t.same(find("pagemap_entry", { vaddr: 4096 }), { proof: "python", path: ".vaddr" });
  t.same(find("pagemap_entry", { vaddr: 2n ** 60n }), { proof: "python", path: ".vaddr" });
  t.same(find("pagemap_entry", { vaddr: "0x1000" }), { proof: "python", path: ".vaddr" });
  t.same(find("pagemap_entry", { vaddr: "4096" }), { proof: "go", path: ".vaddr" });
  t.same(find("timespec", { tv_sec: "-1" }), { proof: "go", path: ".tv_sec" });
  t.equal(find("pagemap_entry", { vaddr: "four" }), undefined, "other text is neither's");
  t.equal(find("pagemap_entry", { vaddr: null }), undefined);
  t.equal(find("pagemap_entry", { flags: 4, in_parent: true }), undefined, "32 bits tell nothing");
  t.end();
});

t.test("at any depth, with the way there", (t) => {
  t.same(find("mm_entry", { vmas: [{}, { start: "1" }] }), { proof: "go", path: ".vmas[1].start" });
  t.same(find("file_entry", { type: "REG", reg: { pos: 0 } }), { proof: "python", path: ".reg.pos" });
  t.same(find("mm_entry", { mm_saved_auxv: ["x", 5] }), { proof: "python", path: ".mm_saved_auxv[1]" });
  t.same(
    find("mm_entry", { vmas: { start: "1" } }),
    { proof: "go", path: ".vmas.start" },
    "also where a list should be",
  );
  t.equal(find("mm_entry", { vmas: [4], mm_start_code: [] }), undefined);
  t.equal(find("mm_entry", []), undefined);
  t.equal(find("mm_entry", null), undefined);
  t.end();
});

t.test("of one dialect only", (t) => {
  const mixed = { vmas: [{ start: "1", end: 2 }] };
  t.same(find("mm_entry", mixed), { proof: "go", path: ".vmas[0].start" });
  t.same(find("mm_entry", mixed, "python"), { proof: "python", path: ".vmas[0].end" });
  t.same(find("mm_entry", { vmas: [{ start: 1, end: "2" }] }, "go"), { proof: "go", path: ".vmas[0].end" });
  t.equal(find("mm_entry", { vmas: [{ start: 1, end: "0x2" }] }, "go"), undefined);
  t.end();
});

t.test("go-crit's nr_pages is no 64-bit integer", (t) => {
  t.same(find("pagemap_entry", { vaddr: "1", nr_pages: 1 }, "python"), undefined);
  t.same(find("pagemap_entry", { compat_nr_pages: 1, nr_pages: 1 }, "python"), { proof: "python", path: ".nr_pages" });
  t.end();
});

t.test("which messages can tell", (t) => {
  t.notOk(finder.leads(messageType("fdinfo_entry")));
  t.ok(finder.leads(messageType("file_entry")));
  t.ok(finder.leads(messageType("unix_sk_entry")), "by its options");
  for (const name of messageNames()) t.type(finder.leads(messageType(name)), "boolean", name); // recursive ones end
  t.end();
});
