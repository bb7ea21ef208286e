/** Joins the numbers of a log with the tasks that run now: names and files, read from /proc. */

import { readFileSync, readlinkSync, statSync } from "node:fs";
import { parseMountinfo } from "../proc/mountinfo.ts";
import { parseUnixTable } from "../proc/net-tables.ts";
import type { EvidenceLine, Subject } from "../finding.ts";
import type { Source } from "./join.ts";

/** Sends no signal and attaches to nothing. A task that is gone, or may not be read, tells nothing. */
export function liveSource(root = "/proc"): Source {
  return ({ pid, fd, inode, mnt_id: mount }) => {
    const evidence: EvidenceLine[] = [];
    const subject: { -readonly [K in keyof Subject]: Subject[K] } = {};
    const told = (text: string): void => void evidence.push({ number: 0, text });
    const own = pid === undefined ? undefined : `${root}/${pid}`;
    if (own !== undefined) {
      const comm = read(() => readFileSync(`${own}/comm`, "utf8"))?.trim();
      if (comm !== undefined) {
        subject.comm = comm;
        told(`${own}/comm: ${comm}`);
      }
      const target = fd === undefined ? undefined : read(() => readlinkSync(`${own}/fd/${fd}`));
      if (target !== undefined) {
        told(`${own}/fd/${fd ?? ""} -> ${target}`);
        if (target.startsWith("/")) subject.path = target;
        const device = read(() => statSync(`${own}/fd/${fd ?? ""}`));
        if (device?.isCharacterDevice() === true) subject.rdev = deviceText(device.rdev);
      }
      const mounts =
        mount === undefined ? [] : parseMountinfo(read(() => readFileSync(`${own}/mountinfo`, "utf8")) ?? "");
      const on = mounts.find(({ id }) => id === mount);
      if (on !== undefined) {
        subject.path = on.point;
        told(`${own}/mountinfo: ${mount ?? ""} is ${on.point}`);
      }
    }
    if (inode !== undefined) {
      const table = parseUnixTable(read(() => readFileSync(`${own ?? `${root}/self`}/net/unix`, "utf8")) ?? "");
      const socket = table.find((one) => BigInt(one.ino) === BigInt(inode));
      if (socket?.name !== undefined) {
        subject.path = socket.name;
        told(`${own ?? root}/net/unix: ${inode} is ${socket.name}`);
      }
    }
    return Promise.resolve({ subject, evidence });
  };
}

/** dev_t as the C library of Linux has it (makedev(3)) → "major:minor". */
function deviceText(rdev: number): string {
  const number = BigInt(rdev);
  const major = ((number >> 8n) & 0xfffn) | ((number >> 32n) & 0xfffff000n);
  const minor = (number & 0xffn) | ((number >> 12n) & 0xffffff00n);
  return `${major}:${minor}`;
}

function read<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined; // gone, or not ours to read
  }
}
