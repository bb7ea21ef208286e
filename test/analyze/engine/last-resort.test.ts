/** The words of a line against counted words: what is shared decides, and what is not known does not. */

import t from "tap";
import { classify, readCounts } from "../../../src/analyze/engine/classify.ts";
import { wordCounts, weigh } from "../../../src/analyze/engine/last-resort.ts";
import { featuresOf } from "../../../src/analyze/engine/line-words.ts";
import { parseLine } from "../../../src/analyze/log/parse.ts";

const COUNTS = readCounts("cgroup:3 timer:1 gpu:2\ncard,028,004\nfreezer,0012\ntick,014\n");

t.test("counts as text", async (t) => {
  t.same(COUNTS.causes, ["cgroup", "timer", "gpu"]);
  t.same(COUNTS.lines, [3, 1, 2]);
  t.same(
    [...(COUNTS.features.get("card") ?? [])],
    [
      [2, 2],
      [0, 1],
    ],
  );
});

t.test("words that stand in lines of one cause point to it", async (t) => {
  const first = (words: readonly string[]): string | undefined =>
    classify(new Map(words.map((word) => [word, 1])), COUNTS)[0]?.cause;
  t.equal(first(["freezer"]), "cgroup");
  t.equal(first(["tick"]), "timer");
  t.equal(first(["card", "nonsense"]), "gpu");
  t.equal(first(["nonsense"]), "cgroup", "the most frequent one");
  t.equal(classify(new Map(), COUNTS).length, 3);
});

t.test("features: words, pairs, places and what is near", async (t) => {
  const event = parseLine(
    "(00.1)  42: Error (criu/epoch.c:7): epoch: Can't set CLOCK_X of /run/clock: Permission denied",
    2,
  );
  const near = parseLine("(00.1) epoch: wound", 1);
  const features = featuresOf(event, { phase: "restore", around: [near], guessed: "timer" });
  for (const name of [
    ...["epoch", "clock_x", "clock", "P_run", "P_clock", "E_Permissiondenied", "PRE_epoch", "FILE_epoch.c"],
    ...["PID", "PHASE_restore", "SPEAKER_criu", "GUESS_timer", "NEAR_wound", "set clock_x"],
  ])
    t.ok(features.has(name), name);
  t.notOk(features.has("can"), "words of any failure");
});

t.test("lines of no known wording", async (t) => {
  const counts = await wordCounts();
  for (const word of ["aio", "PRE_cg", "zombie"]) t.ok((counts.features.get(word)?.size ?? 0) > 0, word);
  for (const word of ["", "a", "~", "nosuchword"]) t.equal(counts.features.get(word), undefined, word);
  for (const [cause, text] of [
    ["device-file", "criu: a descriptor refers to /dev/kvm (char 10:232), a device it knows nothing of"],
    ["io-uring", "node: the io_uring instance did not survive"],
    ["netlink-pending", "Error (criu/sk-netlink.c:1): netlink: 3 skbs in a socket nobody read"],
  ] as const) {
    const event = parseLine(text, 1);
    const weighed = await weigh(event, "dump", [event]);
    t.equal(weighed?.cause, cause, text);
    t.ok((weighed?.confidence ?? 1) <= 0.5, "never more than a guess");
  }
});
