/** File locks: kinds and accesses. */

import { names, type Names } from "./table.ts";

/** file_lock_entry.flag. Source: images of CRIU 4.2 (the kernel's FL_ bits). */
export const LOCK_KINDS: Names = names("POSIX=1 FLOCK=2 OFD=4 LEASE=8");

/** Source: fcntl(2). */
export const LOCK_ACCESS: Names = names("F_RDLCK F_WRLCK F_UNLCK");

/** Added to the access of a lease that is being broken. */
export const LEASE_BREAKING = 4;
