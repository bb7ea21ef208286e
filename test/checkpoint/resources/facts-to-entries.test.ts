/** From texts and structures of the kernel to fields of images. */

import t from "tap";
import { ByteWriter } from "../../../src/checkpoint/executor/bytes.ts";
import { floatingRegisters, generalRegisters } from "../../../src/checkpoint/resources/registers.ts";
import { parseLimits } from "../../../src/checkpoint/resources/task-state.ts";
import { parseTimers } from "../../../src/checkpoint/resources/timers.ts";
import { areasOf } from "../../../src/checkpoint/tape/areas.ts";
import { Facts } from "../../../src/checkpoint/tape/facts.ts";
import { READ } from "../../../src/checkpoint/tape/kinds.ts";
import { joinRuns, readRuns, writeRuns } from "../../../src/checkpoint/tape/runs.ts";

/** user_regs_struct: 27 words, r15 first. */
function registers(fields: { ax: bigint; orig_ax: bigint; ip: bigint; cs?: bigint; dx?: bigint }): Uint8Array {
  const words = Array.from({ length: 27 }, (_, i) => BigInt(i));
  words[10] = fields.ax;
  words[12] = fields.dx ?? 12n;
  words[15] = fields.orig_ax;
  words[16] = fields.ip;
  words[17] = fields.cs ?? 0x33n;
  const writer = new ByteWriter();
  for (const word of words) writer.u64(word);
  return writer.finish();
}

t.test("interrupted calls", async (t) => {
  const at = 0x401000n;
  const cases: readonly (readonly [bigint, bigint, bigint, bigint])[] = [
    // result in the kernel, number of the call, then ax and ip in the image
    [-512n, 0n, 0n, at - 2n],
    [-513n, 35n, 35n, at - 2n],
    [-514n, 34n, 34n, at - 2n],
    [-516n, 35n, BigInt.asUintN(64, -4n), at],
    [-11n, 0n, BigInt.asUintN(64, -11n), at],
    [-512n, -1n, BigInt.asUintN(64, -512n), at],
  ];
  for (const [result, call, ax, ip] of cases) {
    const entry = generalRegisters(registers({ ax: result, orig_ax: call, ip: at }));
    t.match(
      entry,
      { ax, ip, orig_ax: BigInt.asUintN(64, call), mode: 1, r15: 0n, gs: 26n },
      `${result} in call ${call}`,
    );
  }
  const poll = (dx: bigint): object => generalRegisters(registers({ ax: -516n, orig_ax: 7n, ip: at, dx }));
  t.match(poll(0xffff_ffffn), { ax: 7n, ip: at - 2n }, "a poll without a time limit");
  t.match(poll(1000n), { ax: BigInt.asUintN(64, -4n), ip: at }, "a poll with one");
  t.equal(generalRegisters(registers({ ax: 0n, orig_ax: 0n, ip: 0n, cs: 0x23n })).mode, 2, "32-bit code");
});

t.test("the xsave area, by the layout of the CPU", async (t) => {
  const layout = Array.from({ length: 10 }, (_, bit) =>
    bit === 9 ? { offset: 832, size: 8 } : { offset: 0, size: 0 },
  );
  layout[2] = { offset: 576, size: 256 };
  const bytes = Buffer.alloc(840);
  bytes.writeUInt16LE(0x37f, 0);
  bytes.writeUInt32LE(0x1f80, 24);
  bytes.writeUInt32LE(7, 160); // xmm0
  bytes.writeBigUInt64LE(0x207n, 464); // what the CPU has: x87, SSE, AVX, protection keys
  bytes.writeBigUInt64LE(0x6n, 512);
  bytes.writeUInt32LE(9, 576 + 255 - 3);
  bytes.writeUInt32LE(0x55555554, 832);
  const entry = floatingRegisters(bytes, layout);
  t.match(entry, { cwd: 0x37f, mxcsr: 0x1f80, xsave: { xstate_bv: 6n, pkru: [0x55555554, 0] } });
  t.equal(entry.xmm_space?.[0], 7);
  t.equal(entry.xsave?.ymmh_space?.at(-1), 9);
  t.equal(entry.xsave?.opmask_reg, undefined, "what this CPU has not got is absent");
  t.equal(floatingRegisters(bytes.subarray(0, 512), layout).xsave, undefined);
});

t.test("limits", async (t) => {
  const text = `Limit                     Soft Limit           Hard Limit           Units
Max cpu time              unlimited            unlimited            seconds
Max open files            1024                 1048576              files
`;
  const unlimited = 2n ** 64n - 1n;
  t.same(parseLimits(text), [
    { cur: unlimited, max: unlimited },
    { cur: 1024n, max: 1048576n },
  ]);
});

t.test("timers", async (t) => {
  const text = `ID: 0
signal: 39/0000deadbeef0001
notify: signal/pid.100
ClockID: 1
ID: 7
signal: 0/0
notify: none/tid.104
ClockID: -6
`;
  t.same(parseTimers(text), [
    { id: 0, clock: 1, signal: 39, value: 0xdeadbeef0001n, notify: 0, thread: undefined },
    { id: 7, clock: -6, signal: 0, value: 0n, notify: 4, thread: 104 },
  ]);
  t.same(parseTimers(""), []);
});

t.test("areas", async (t) => {
  const area = (head: string, flags: string): string =>
    `${head}\nSize: 4 kB\nAnonymous:        4 kB\nVmFlags: ${flags} \n`;
  const text = [
    area("00400000-00401000 r-xp 00001000 fe:00 12 /bin/a", "rd ex mr mw me"),
    area("7f0000000000-7f0000001000 rw-s 00000000 00:01 442 /dev/zero (deleted)", "rd wr sh"),
    area("7f0000001000-7f0000002000 rw-s 00000000 00:01 443 /memfd:x (deleted)", "rd wr sh"),
    area("7f0000002000-7f0000003000 rw-s 00000000 00:0e 9 /[aio] (deleted)", "rd wr sh de dd"),
    area("7f0000003000-7f0000007000 r--p 00000000 00:00 0 [vvar]", "rd mr pf io de dd"),
    area("7f0000007000-7f0000009000 r--p 00000000 00:00 0 [vvar_vclock]", "rd mr pf io de dd"),
    area("7f0000009000-7f000000b000 r-xp 00000000 00:00 0 [vdso]", "rd ex mr mw me de"),
    area("7f000000c000-7f000000d000 rw-s 00000000 00:06 5 /dev/mem", "rd wr sh pf io"),
    area("7f000000e000-7f000000f000 rw-p 00000000 00:00 0 ", "rd wr mr mw me ac dc"),
  ].join("");
  const bytes = Buffer.from(text);
  const facts = new Facts([{ kind: READ.SMAPS, pid: 1, tid: 1, fd: -1, key: 0n, status: 0, bytes }]);
  const areas = areasOf(facts, 1);
  t.same(
    areas.map(({ kind }) => kind),
    ["file-private", "shmem", "memfd", "aio", "vvar", "vdso", "unsupported", "anonymous"],
  );
  t.match(areas[4], { start: 0x7f0000003000n, end: 0x7f0000009000n }, "both halves of vvar are one");
  t.ok(areas.at(-1)?.vmFlags.has("dc"));
});

t.test("runs", async (t) => {
  const runs = [
    { start: 0n, end: 4096n },
    { start: 4096n, end: 8192n },
    { start: 2n ** 47n, end: 2n ** 47n + 4096n },
  ];
  t.same(readRuns(writeRuns(runs)), runs);
  t.same(joinRuns(runs), [{ start: 0n, end: 8192n }, runs[2]]);
  t.same(readRuns(undefined), []);
});
