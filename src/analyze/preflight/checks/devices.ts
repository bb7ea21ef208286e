/** Devices that are open: what criu knows how to open again, and what has state in a driver. */

import type { Live, LiveFd, LiveTask } from "../../proc/live.ts";
import { typeOf } from "../file-type.ts";
import { fdOf, ofFd } from "../say.ts";
import type { Sight } from "../sight.ts";

/** Major numbers of the kernel's devices.txt: memory devices (null, zero, random …), consoles, tty, ptys. */
const MEMORY = 1;
const CONSOLES = 4;
const TTY = 5;
const PTYS = [136, 137, 138, 139, 140, 141, 142, 143];
const TUN = "10:200";
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
  const [major = 0, minor = 0] = rdev.split(":").map(Number);
  if (major === MEMORY || PTYS.includes(major)) return true;
  if (major === TTY) return true;
  // Virtual consoles have numbers from 1 on; tty0 is whichever is shown, serial lines follow after 63.
  if (major === CONSOLES) return minor >= 1 && minor <= 63;
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
