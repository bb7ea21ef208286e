import t from "tap";
// @ts-expect-error a script without types
import { countTests } from "../../scripts/tap-count.mjs";

const count = countTests as (text: string) => {
  passed: number;
  failed: number;
  skipped: { name: string; reason: string }[];
};

t.test("blocks are counted, assertions are not", (t) => {
  const text = `TAP version 14
# Subtest: test/a.test.ts
    # Subtest: one
        ok 1 - an assertion
        ok 2 - # Subtest: not one
        1..2
    ok 1 - one # time=1ms
    # Subtest: outer
        # Subtest: inner \\# odd
            ok 1 - x
            1..1
        ok 1 - inner \\# odd # time=1ms
        ok 2 - beside it
        1..2
    ok 2 - outer # time=2ms
    1..2
ok 1 - test/a.test.ts # time=5ms
1..1
`;
  t.strictSame(count(text), { passed: 2, failed: 0, skipped: [] });
  t.end();
});

t.test("skipped tests have a reason, by plan or by option; so have skipped assertions", (t) => {
  const text = `# Subtest: test/a.test.ts
    # Subtest: by plan
        1..0 # no peer
    ok 1 - by plan # SKIP no peer
    ok 2 - by option # SKIP because
    # Subtest: fine
        ok 1 - an assertion # SKIP
        1..1
    ok 3 - fine # time=1ms
    ok 4 - later # TODO
    1..4
ok 1 - test/a.test.ts # time=5ms
`;
  t.strictSame(count(text), {
    passed: 1,
    failed: 0,
    skipped: [
      { name: "by plan", reason: "no peer" },
      { name: "by option", reason: "because" },
      { name: "an assertion", reason: "" },
    ],
  });
  t.end();
});

t.test("failures are counted once, where they are; a block that fails by itself counts too", (t) => {
  const text = `# Subtest: test/a.test.ts
    # Subtest: wrong
        not ok 1 - an assertion
          ---
          source: |
            # Subtest: quoted
            ok 1 - quoted
          ...
        1..1
    not ok 1 - wrong # time=1ms
    # Subtest: right
        ok 1 - x
        1..1
    ok 2 - right # time=1ms
    1..2
not ok 1 - test/a.test.ts # time=5ms
# Subtest: test/b.test.ts
    # Subtest: right
        1..0
    ok 1 - right # time=1ms
not ok 2 - test/b.test.ts # timeout!
`;
  t.match(count(text), { passed: 2, failed: 2 });
  t.match(count("# Subtest: test/a.test.ts\n    # Subtest: cut\n"), { failed: 2 });
  t.end();
});
