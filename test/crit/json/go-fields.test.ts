import t from "tap";
import { goFields, isFormerPages } from "../../../src/crit/json/go-fields.ts";
import { messageNames, messageType } from "../../../src/crit/schema/descriptor.ts";
import { golden } from "../../support/go-crit.ts";

t.test("the order of fields is by number but for core_entry", (t) => {
  const names = goFields(messageType("core_entry")).map(({ name }) => name);
  t.same(names.slice(0, 3), ["mtype", "thread_info", "ti_arm"]);
  t.same(names.slice(-3), ["tc", "ids", "thread_core"]);
  t.equal(names.length, messageType("core_entry").fields.length);
  t.match(golden("core-arm").plain, /"ti_arm":.*"tc":/, "as go-crit has it");
  const others = messageNames().filter((name) => goFields(messageType(name)) !== messageType(name).fields);
  t.same(others, ["core_entry"]);
  t.end();
});

t.test("nr_pages as a number is field 2 of pagemap_entry", (t) => {
  const pages = messageType("pagemap_entry");
  t.ok(isFormerPages(pages, "nr_pages", 1, { nr_pages: 1 }));
  t.notOk(isFormerPages(pages, "nr_pages", "1", { nr_pages: "1" }));
  t.notOk(isFormerPages(pages, "nr_pages", 1, { nr_pages: 1, compat_nr_pages: 1 }));
  t.notOk(isFormerPages(pages, "vaddr", 1, { vaddr: 1 }));
  t.end();
});
