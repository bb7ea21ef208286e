/** Parts of a plan: holes, registers, xstate, packing of steps. */
import t from "tap";
import { findHole, without } from "../../../src/checkpoint/plan/holes.ts";
import { parseMappings, parseMounts } from "../../../src/checkpoint/plan/machine-facts.ts";
import { REGISTER_ORDER, registersOf } from "../../../src/checkpoint/plan/registers.ts";
import { pack, SLOT_SIZE } from "../../../src/checkpoint/plan/steps.ts";
import { moved, vdsoOf } from "../../../src/checkpoint/plan/vdso.ts";
import { xstateOf } from "../../../src/checkpoint/plan/xstate.ts";

t.test("holes keep away from what is taken", async (t) => {
  const taken = [
    { start: 0x100000000000n, end: 0x100000400000n },
    { start: 0x100000800000n, end: 0x100000900000n },
  ];
  const hole = findHole(taken, 0x1000n);
  t.ok(taken.every(({ start, end }) => hole + 0x1000n <= start - 0x200000n || hole >= end + 0x200000n));
  t.throws(() => findHole([{ start: 0n, end: 0x7ffffffff000n }], 0x1000n), { code: "unsupported" });
});

t.test("without", async (t) => {
  const kept = [
    { start: 50n, end: 60n },
    { start: 20n, end: 30n },
  ];
  t.same(without(0n, 100n, kept), [
    { start: 0n, end: 20n },
    { start: 30n, end: 50n },
    { start: 60n, end: 100n },
  ]);
  t.same(without(20n, 30n, kept.slice(1)), []);
});

t.test("a call that only the old process could resume ends with EINTR", async (t) => {
  const gpregs = Object.fromEntries(REGISTER_ORDER.map((name, i) => [name, BigInt(i)]));
  const words = registersOf({ ...gpregs, ax: BigInt.asUintN(64, -516n) } as never);
  t.equal(words.length, 27);
  t.equal(words[10], BigInt.asUintN(64, -4n));
  t.equal(
    registersOf({ ...gpregs, ax: BigInt.asUintN(64, -512n) } as never)[10],
    BigInt.asUintN(64, -512n),
    "the kernel does these",
  );
});

t.test("xstate goes where this CPU has it", async (t) => {
  const components = Array.from({ length: 10 }, () => ({ offset: 0, size: 0 }));
  components[2] = { offset: 576, size: 256 };
  components[9] = { offset: 832, size: 8 };
  const xsave = { xstate_bv: 0x206n, ymmh_space: [1, 2, 3], pkru: [0x55, 0] };
  const fpregs = {
    cwd: 0x37f,
    swd: 0,
    twd: 0,
    fop: 0,
    rip: 0n,
    rdp: 0n,
    mxcsr: 0x1f80,
    mxcsr_mask: 0xffff,
    xmm_space: [9],
    xsave,
  };
  const view = new DataView(xstateOf(fpregs, { size: 840, components }, 7).buffer);
  t.same([view.byteLength, view.getUint16(0, true), view.getUint32(160, true)], [840, 0x37f, 9]);
  t.same([view.getBigUint64(512, true), view.getUint32(584, true), view.getUint32(832, true)], [0x207n, 3, 0x55]);
  const wide = { ...fpregs, xsave: { ...xsave, xstate_bv: 0x226n, opmask_reg: [1n] } };
  t.throws(() => xstateOf(wide, { size: 840, components }, 7), {
    code: "unsupported",
    message: /thread 7 uses opmask_reg/,
  });
  t.doesNotThrow(() => xstateOf({ ...wide, xsave: { ...wide.xsave, opmask_reg: [0n] } }, { size: 840, components }, 7));
});

t.test("steps fill programs, and none is cut", async (t) => {
  const programs = pack(
    Array.from({ length: 100 }, (_, i) => (program) => {
      const place = program.data(new Uint8Array(4000));
      const fd = program.call(`open ${i}`, 2, [place]);
      program.call(`close ${i}`, 3, [fd]);
    }),
  );
  t.ok(programs.length > 5);
  t.equal(
    programs.reduce((sum, { labels }) => sum + labels.length, 0),
    200,
  );
  for (const { labels, entries, data } of programs) {
    t.equal(labels.length % 2, 0);
    t.ok(entries.length + data.length < SLOT_SIZE - 8192);
  }
});

t.test("maps and mountinfo", async (t) => {
  const mappings = parseMappings(
    "7f0000-7f4000 r--p 00000000 00:00 0      [vvar]\n7f4000-7f6000 r-xp 00000000 00:00 0   [vdso]\n400000-401000 r--p 0 fe:00 12 /a b\n",
  );
  t.equal(mappings[2]?.name, "/a b");
  const place = vdsoOf(mappings);
  t.same(moved(place, 0x10000n).parts, [
    { start: 0x10000n, end: 0x14000n },
    { start: 0x14000n, end: 0x16000n },
  ]);
  t.same(
    parseMounts(
      "20 1 254:0 / / rw - ext4 x rw\n21 20 0:5 /sub /mnt rw - tmpfs x rw\n22 20 0:6 / /a\\040b rw - tmpfs x rw\n",
    ),
    [
      { dev: 254 * 2 ** 20, point: "/" },
      { dev: 6, point: "/a b" },
    ],
  );
});
