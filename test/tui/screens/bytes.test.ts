import t from "tap";
import { screenAfter } from "../../support/explorer.ts";

t.test("an address in no area: where the next one is", async (t) => {
  t.match(
    (await screenAfter("tree", "@ 10 enter")).at(-1),
    /0x10 is in no area of task 100; the next one begins at 0x400000/,
  );
  t.match((await screenAfter("tree", "@ ffffffffffffff00 enter")).at(-1), /is in no area of task 100 +0\/0$/);
  t.match((await screenAfter("tree", "@ x1 enter")).at(-1), /an address is a hexadecimal number/);
});

t.test("from area to area where addresses go on; what no image has is said, not shown", async (t) => {
  const screen = (await screenAfter("tree", "@ 4baff8 enter", "100x30")).join("\n");
  t.match(screen, /^ {2}004b7000-004bb000 r--p \/mnt\/bin\/tree$/m);
  t.match(
    screen,
    /^> +4baff0(?: [0-9a-f]{2}){16} .*\n {2}004bb000-004be000 rw-p \/mnt\/bin\/tree\n.*\n +4bb000(?: [0-9a-f]{2}){16} /m,
  );
  const file = (await screenAfter("tree", "@ 400000 enter", "100x12")).join("\n");
  t.match(file, /00400000-00401000 r--p \/mnt\/bin\/tree\n.*what the mapped file has there, which is in no image/);
});
