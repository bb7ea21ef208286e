/** Devices that users meet in refusals, by their number and by their path. */

/** Numbers of the kernel's list of allocated devices (admin-guide/devices.txt). */
const NUMBERS: Readonly<Record<string, string>> = {
  "1:1": "mem",
  "1:2": "kmem",
  "1:4": "port",
  "1:11": "kmsg",
  "10:135": "rtc",
  "10:144": "nvram",
  "10:183": "hwrng",
  "10:196": "vfio",
  "10:200": "tun",
  "10:223": "uinput",
  "10:228": "hpet",
  "10:229": "fuse",
  "10:232": "kvm",
  "10:234": "btrfs-control",
  "10:235": "autofs",
  "10:236": "device-mapper",
  "10:237": "loop-control",
  "10:238": "vhost-net",
  "10:241": "vhost-vsock",
  "10:242": "rfkill",
};
const MAJORS: Readonly<Record<string, string>> = {
  "4": "serial",
  "7": "loop",
  "8": "disk",
  "9": "raid",
  "13": "input",
  "14": "sound",
  "29": "framebuffer",
  "81": "video4linux",
  "90": "mtd",
  "108": "ppp",
  "116": "sound",
  "188": "serial",
  "189": "usb",
  "195": "nvidia",
  "204": "serial",
  "226": "dri",
  "253": "disk",
  "254": "disk",
  "259": "nvme",
};

/** What a device number stands for, as far as numbers are fixed: "kvm", "loop". */
export function deviceName(rdev: string | undefined): string | undefined {
  return rdev === undefined ? undefined : (NUMBERS[rdev] ?? MAJORS[rdev.split(":")[0] ?? ""]);
}

/** Paths and words of graphics cards and their computing drivers. */
export const GPU_WORDS =
  /\/dev\/(?:nvidia|kfd|dri\/|dxg|davinci|mali)|cuda_plugin|amdgpu_plugin|libcuda|cuda-checkpoint/;
