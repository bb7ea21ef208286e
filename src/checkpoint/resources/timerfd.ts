/** Timers of timerfd_create(2), with the expirations that nobody read yet. */

import { FdTypes, type Timespec } from "../../crit/schema/generated/types.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf, Restoring } from "../plan/restoring.ts";
import { O, SYS } from "../plan/sys.ts";
import { ownerOf } from "./owner.ts";
import type { Resource } from "./resource.ts";

/** TFD_IOC_SET_TICKS. Source: linux/timerfd.h. */
const SET_TICKS = 0x40085400;
const TFD_TIMER_ABSTIME = 1;
const CLOCK_MONOTONIC = 1;
const CLOCK_BOOTTIME = 7;
const CLOCK_BOOTTIME_ALARM = 9;
const BILLION = 1_000_000_000n;

export const timerfdRestore: RestoreHalf = {
  name: "timerfd",
  files: {
    types: [FdTypes.TIMERFD],
    make(restoring, files, pid) {
      for (const { id, tfd } of files) {
        if (tfd === undefined) continue;
        restoring.step("make", pid, (program) => {
          const fd = program.call("make a timerfd", SYS.timerfd_create, [tfd.clockid, tfd.flags & O.NONBLOCK]);
          restoring.descriptors.place(program, fd, id, "timerfd");
        });
        const { fd } = restoring.descriptors.home(id)!;
        restoring.step("timers", pid, (program) => {
          // The image has the time that was left, whatever the timer was set with; none is left of a periodic timer whose
          // expirations nobody has read, which would go on at the read.
          const waits = tfd.vsec === 0n && tfd.vnsec === 0n && tfd.ticks !== 0n;
          const left = waits ? tfd.isec * BILLION + tfd.insec : tfd.vsec * BILLION + tfd.vnsec;
          // Without time left it is off, and stays so.
          const absolute = (tfd.settime_flags & TFD_TIMER_ABSTIME) !== 0 && left !== 0n;
          const until = left + (absolute ? clockOf(restoring, tfd.clockid) : 0n);
          const times = program.data(
            new Uint8Array(new BigUint64Array([tfd.isec, tfd.insec, until / BILLION, until % BILLION]).buffer),
          );
          program.call(`set the timer of fd ${fd}`, SYS.timerfd_settime, [fd, tfd.settime_flags, times, 0]);
          if (tfd.ticks !== 0n) {
            const ticks = program.data(new Uint8Array(new BigUint64Array([tfd.ticks]).buffer));
            program.call(`expirations of fd ${fd}`, SYS.ioctl, [fd, SET_TICKS, ticks]);
          }
        });
        setOwner(restoring, id, tfd.fown, tfd.flags);
      }
    },
  },
};

/** What a clock shows the tree when the plan is made, nanoseconds. */
function clockOf({ dumped, machine }: Restoring, clock: number): bigint {
  const of = (then: Timespec | undefined, here: bigint): bigint =>
    then === undefined ? here : then.tv_sec * BILLION + then.tv_nsec;
  switch (clock) {
    case CLOCK_MONOTONIC:
      return of(dumped.clocks?.monotonic, machine.clocks.monotonic);
    case CLOCK_BOOTTIME:
    case CLOCK_BOOTTIME_ALARM:
      return of(dumped.clocks?.boottime, machine.clocks.boottime);
    default:
      return machine.clocks.realtime;
  }
}

export const timerfd: Resource = {
  name: "timerfd",
  file: {
    claims: ({ link }) => link === "anon_inode:[timerfd]",
    save: (file) => {
      const number = (pattern: RegExp, base = 10): number =>
        Number.parseInt(pattern.exec(file.fdinfo)?.[1] ?? "0", base);
      const pair = (key: string): [bigint, bigint] => {
        const [, seconds = "0", nanoseconds = "0"] =
          new RegExp(`^${key}: \\((\\d+), (\\d+)\\)`, "m").exec(file.fdinfo) ?? [];
        return [BigInt(seconds), BigInt(nanoseconds)];
      };
      const [vsec, vnsec] = pair("it_value");
      const [isec, insec] = pair("it_interval");
      const tfd = {
        ...{ flags: file.flags, fown: ownerOf(file), clockid: number(/^clockid:\s*(\d+)/m) },
        ...{ ticks: BigInt(number(/^ticks:\s*(\d+)/m)), settime_flags: number(/^settime flags:\s*(\d+)/m, 8) },
        ...{ vsec, vnsec, isec, insec },
      };
      return { type: FdTypes.TIMERFD, member: ["tfd", tfd] };
    },
  },
};
