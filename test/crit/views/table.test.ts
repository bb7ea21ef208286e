import t from "tap";
import { Table } from "../../../src/crit/views/table.ts";

function lay(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines: string[] = [];
  const table = new Table(headers, (text) => lines.push(...text.split("\n").slice(0, -1)));
  for (const row of rows) table.row(row);
  table.end();
  return lines;
}

t.test("columns are as wide as their widest cell, with three blanks between", async (t) => {
  t.strictSame(
    lay(
      ["A", "LONG"],
      [
        ["xyz", "1"],
        ["", "22"],
      ],
    ),
    ["A     LONG", "xyz   1", "-     22"],
  );
});

t.test("without rows there is the header", async (t) => {
  t.strictSame(lay(["KIND", "ID"], []), ["KIND   ID"]);
});

t.test("rows come out before the last one is known", async (t) => {
  let printed = "";
  const table = new Table(["N"], (text) => (printed += text));
  for (let i = 0; i < 40; i++) table.row([String(i)]);
  t.equal(printed, "");
  for (let i = 40; i < 80; i++) table.row([String(i)]);
  t.equal(printed.split("\n").length, 82);
  table.row(["wider than all before", "nothing lost"]);
  t.match(printed, /wider than all before\n$/);
  const before = printed;
  table.end();
  t.equal(printed, before, "nothing is held back at the end");
});
