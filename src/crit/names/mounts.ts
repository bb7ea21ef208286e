/** Mounts: flags, and file systems by the numbers of images. */

import { names, type Names } from "./table.ts";

/** MS_ flags without the prefix. Source: mount(2), linux/mount.h. */
export const MOUNT_FLAGS: Names = names(
  `RDONLY=0x1 NOSUID=0x2 NODEV=0x4 NOEXEC=0x8 SYNCHRONOUS=0x10 REMOUNT=0x20 MANDLOCK=0x40 DIRSYNC=0x80 NOSYMFOLLOW=0x100
   NOATIME=0x400 NODIRATIME=0x800 BIND=0x1000 MOVE=0x2000 REC=0x4000 SILENT=0x8000 POSIXACL=0x10000 UNBINDABLE=0x20000
   PRIVATE=0x40000 SLAVE=0x80000 SHARED=0x100000 RELATIME=0x200000 KERNMOUNT=0x400000 I_VERSION=0x800000
   STRICTATIME=0x1000000 LAZYTIME=0x2000000`,
);

/** Numbers of enum fstype with the names that mount(8) takes. Source: images of CRIU 4.2. */
export const FILE_SYSTEMS: Names = names(
  `unsupported proc sysfs devtmpfs binfmt_misc tmpfs devpts simfs pstore securityfs fusectl debugfs cgroup aufs mqueue fuse
   auto overlay autofs tracefs cgroup2=23`,
);
