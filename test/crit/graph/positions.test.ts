import t from "tap";
import { Positions } from "../../../src/crit/graph/positions.ts";

t.test("one, several and no positions, of small and of large numbers", (t) => {
  const positions = new Positions();
  const large = 0xffff0000;
  const edges = [0, 1, 1023, 1024, 4 * 1024 * 1024 - 1, 4 * 1024 * 1024];
  for (const [i, key] of [...edges, large].entries()) positions.add(key, i);
  positions.add(1, 100);
  positions.add(1, 101);
  positions.add(large, 102);
  t.strictSame(positions.get(0), [0]);
  t.strictSame(positions.get(1), [1, 100, 101]);
  for (const [i, key] of edges.entries()) t.equal(positions.get(key)[0], i, String(key));
  t.strictSame(positions.get(large), [6, 102]);
  for (const key of [2, 5000, 4 * 1024 * 1024 + 1]) t.strictSame(positions.get(key), [], String(key));
  t.end();
});
