/** A device is open that criu cannot save. */

import { doThis, withOption } from "../remedies/index.ts";
import { deviceName } from "./devices.ts";
import { refusedType } from "./file-mode.ts";
import { capital, descriptor } from "./objects.ts";
import type { Rule } from "./rule.ts";

export const deviceFile: Rule = {
  id: "device-file",
  patterns: [
    {
      match: /Can't dump file (?<fd>-?\d+) of that type \[(?<mode>[0-9a-f]+)\](?: \((?<what>[^)]*))?/,
      strength: "names",
      judge: refusedType("device-file"),
    },
    { match: /Can't dump file (?<fd>-?\d+) of that type(?! \[)/, strength: "likely" },
    { match: /(?:Unsupported|Unknown) (?:chr|character|blk|block) ?dev(?:ice)? (?<rdev>\d+:\d+)/i, strength: "names" },
    {
      match:
        /(?:Can't|Unable to) (?:dump|support) (?:chrdev|blkdev|device|character device|block device) (?<path>\/dev\/\S+)/,
      strength: "names",
    },
    {
      match: /tun: .{0,200}Can't (?:dump tun-file device|dump sndbuf for)/,
      strength: "names",
      subject: { kind: "tun" },
    },
  ],
  title: ({ subject }) => {
    const name = subject.kind ?? deviceName(subject.rdev);
    const number = subject.rdev === undefined ? "" : ` ${subject.rdev}`;
    return `${capital(descriptor(subject, "an open file"))} is the device${number}${name === undefined ? "" : ` (${name})`}, which criu cannot save`;
  },
  why: () =>
    "Behind an open device stands state of a driver: a virtual machine, a FUSE session, a GPU context, alarms, sound buffers. The kernel has no common way to read and set it, so criu handles only devices without state (null, zero, random, full and the like), terminals and tun; every other device needs a plugin that knows it.",
  remedies: ({ subject }) => [
    doThis("Close the device before the dump and open it again afterwards.", "ls -l /proc/PID/fd | grep /dev/"),
    ...withOption("--external", {
      only: ["criu"],
      value: `dev[${subject.rdev?.replace(":", "/") ?? "MAJOR/MINOR"}]:NAME`,
      when: "dump",
      cost: "works for devices of a container's mounts; the state inside the driver is not saved",
    }),
    doThis("Use a criu plugin that knows this device, when there is one (GPUs: amdgpu, CUDA).", "ls /usr/lib/criu"),
  ],
  references: ["criu wiki: What cannot be checkpointed, Plugins", "kernel Documentation: admin-guide/devices"],
};
