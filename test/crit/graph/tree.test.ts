import t from "tap";
import { Images } from "../../../src/crit/graph/images.ts";
import { readTree, threadsOf, type Node } from "../../../src/crit/graph/tree.ts";
import { memorySource } from "../../../src/crit/set/memory.ts";
import { image } from "../../support/graphs.ts";

const entry = (pid: number, ppid: number, threads: number[] = [pid]) => ({ pid, ppid, pgid: pid, sid: pid, threads });

function treeOf(bytes: Uint8Array | undefined) {
  const images = new Images(memorySource(new Map(bytes === undefined ? [] : [["pstree.img", bytes]])));
  return { images, tree: readTree(images) };
}

t.test("order, depth and children", async (t) => {
  const tree = await treeOf(image("PSTREE", [entry(1, 0), entry(3, 1), entry(4, 3), entry(2, 1), entry(5, 3)])).tree;
  const rows = [...tree.ordered()].map(({ node, depth, last }) => [node.pid, depth, last]);
  t.strictSame(rows, [
    [1, 0, true],
    [3, 1, false],
    [4, 2, false],
    [5, 2, true],
    [2, 1, true],
  ]);
  t.strictSame(
    tree.children(1).map(({ pid }) => pid),
    [3, 2],
  );
  t.strictSame([tree.size, tree.has(4), tree.has(6), tree.get(5)?.ppid], [5, true, false, 3]);
});

t.test("threads: the leader first, lists without the leader are not believed", async (t) => {
  const tree = await treeOf(image("PSTREE", [entry(1, 0, [1, 7, 8, 8]), entry(3, 1, [9, 3]), entry(4, 1, [1234567])]))
    .tree;
  t.strictSame(
    [1, 3, 4].map((pid) => threadsOf(tree.get(pid) as Node)),
    [[1, 7, 8], [3, 9], [4]],
  );
  t.strictSame(
    [1, 7, 9, 4, 1234567].map((tid) => tree.taskOf(tid)),
    [1, 1, 3, 4, undefined],
  );
});

t.test("two rings and a tail below one", async (t) => {
  const entries = [
    entry(10, 11),
    entry(11, 10),
    entry(5, 11),
    entry(20, 22),
    entry(21, 20),
    entry(22, 21),
    entry(1, 0),
  ];
  const tree = await treeOf(image("PSTREE", entries)).tree;
  t.strictSame(
    tree.roots.map(({ pid }) => pid),
    [1, 10, 20],
  );
  t.equal([...tree.ordered()].length, 7);
});

t.test("no image, an empty one, a damaged one", async (t) => {
  t.equal((await treeOf(undefined).tree).size, 0);
  t.equal((await treeOf(image("PSTREE", [])).tree).size, 0);
  const whole = image("PSTREE", [entry(1, 0), entry(2, 1), entry(3, 1)]);
  const { images, tree } = treeOf(whole.subarray(0, whole.length - 3));
  t.equal((await tree).size, 2);
  t.strictSame(images.problems, ["pstree.img: offset 36: 10 bytes expected for an entry, 7 left"]);
  const other = treeOf(image("FS", [{ cwd_id: 1, root_id: 2 }]));
  t.equal((await other.tree).size, 0);
  t.match(other.images.problems, [/FS where pstree_entry was expected/]);
});
