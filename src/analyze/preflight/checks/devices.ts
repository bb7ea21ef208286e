/** Devices that are open: what criu knows how to open again, and what has state in a driver. */

import type { Live, LiveFd, LiveTask } from "../../proc/live.ts";
import { typeOf } from "../file-type.ts";
import { fdOf, ofFd } from "../say.ts";
import type { Sight } from "../sight.ts";

/** Major numbers of the kernel's devices.txt: memory devices (null, zero, random …), ptys, tty and console, misc. */
const MEMORY = 1;
const TTY = 5;
const PTYS = [136, 137, 138, 139, 140, 141, 142, 143];
const TUN = "10:200";
/** 1:1 and 1:2 are /dev/mem and /dev/kmem: the machine's memory, not a stream. */
const GPU_PATHS = /^\/dev\/(?:nvidia|dri\/|kfd|dxg|mali|davinci|accel\/)/;

export function* devices(live: Live): Iterable<Sight> {
  for (const task of live.tasks) {
    for (const fd of task.fds) {
      const type = typeOf(fd.stat);
      if (type === "block" || (type === "char" && !saved(live, task, fd))) yield device(task, fd);
    }
  }
}

function saved(live: Live, task: LiveTask, fd: LiveFd): boolean {
  const rdev = fd.stat?.rdev ?? "";
  const major = Number(rdev.split(":")[0]);
  if (major === MEMORY || PTYS.includes(major)) return true;
  if (major === TTY) return true;
  // A tun device is part of a network namespace, and criu saves those that are not its own.
  return rdev === TUN && task.namespaces["net"] !== live.own["net"];
}

function device(task: LiveTask, fd: LiveFd): Sight {
  const rdev = fd.stat?.rdev ?? "?";
  const gpu = GPU_PATHS.test(fd.name);
  return {
    id: gpu ? "gpu" : "device-file",
    title: `${fdOf(task, fd)} is ${gpu ? "a GPU" : "the device"} ${fd.name} (${rdev})`,
    subject: { ...ofFd(task, fd), path: fd.name, rdev },
    evidence: [`/proc/${task.pid}/fd/${fd.fd} -> ${fd.link}`],
  };
}
