/** Rules about open files that a dump cannot save: lines they know, and lines they must leave alone. */

import type { Rule } from "../../../src/analyze/rules/rule.ts";
import { epollTarget } from "../../../src/analyze/rules/epoll-target.ts";
import { fileDeletedGhost } from "../../../src/analyze/rules/file-deleted-ghost.ts";
import { fileHandle } from "../../../src/analyze/rules/file-handle.ts";
import { fileLinkRemap } from "../../../src/analyze/rules/file-link-remap.ts";
import { fileLock } from "../../../src/analyze/rules/file-lock.ts";
import { fileUnreachable } from "../../../src/analyze/rules/file-unreachable.ts";
import { criuError as E, testHits, testMisses, testWords } from "../../support/rules.ts";

const RULES: readonly Rule[] = [epollTarget, fileDeletedGhost, fileHandle, fileLinkRemap, fileLock, fileUnreachable];
const REMAP = E("Can't create link remap for /srv/a. Use link-remap option.");
const dumping = (path: string): string => `(00.04) Dumping path for 3 fd via self 18 [${path}]`;

testWords(RULES);

testHits(RULES, "dump", [
  [
    E("Can't dump ghost file /srv/a b/cache of 8388608 size, increase limit"),
    "file-deleted-ghost",
    "names",
    { path: "/srv/a b/cache", size: 8388608, option: "--ghost-limit" },
  ],
  ["Error (files-reg.c:400): Can't dump ghost file /tmp/x of 2097152 size", "file-deleted-ghost", "names"],
  [E("Can't send ghost to image: No space left on device"), "disk-space/file-deleted-ghost/copy", "names"],
  [`${dumping("/srv/a (deleted)")}\n${REMAP}`, "file-link-remap", "names", { path: "/srv/a", option: "--link-remap" }],
  [REMAP, "file-link-remap", "likely"],
  [`${dumping("/var/lib/docker/0.0/aufs/diff/e0dda/bin/sh")}\n${REMAP}`, "file-link-remap", "names"],
  [`${dumping("/srv/a")}\n${REMAP}`, "file-unreachable/file-unreachable/overmounted", "names", { path: "/srv/a" }],
  [E("Can't link remap to srv/link_remap.7: Read-only file system"), "file-link-remap/file-link-remap/failed", "names"],
  [
    E("Can't lookup mount=64 for fd=36 path=/"),
    "file-unreachable/file-unreachable/mount",
    "names",
    { mnt_id: 64, fd: 36, path: "/" },
  ],
  [
    E("Open files on overmounted mounts are not supported yet; mount=7 fd=3 path=/x"),
    "file-unreachable/file-unreachable/overmounted",
    "likely",
    { fd: 3 },
  ],
  [E("Unaccessible path opened 8:12, need 8:13"), "file-unreachable/file-unreachable/overmounted", "names"],
  [
    E("fsnotify: Can't open file handle for 0x374858:0x21ebd1: Stale file handle"),
    "file-handle/file-handle/stale",
    "names",
  ],
  [
    "Warn  (criu/fsnotify.c:289): fsnotify: \tHandle 0x37:0x109 cannot be opened",
    "file-handle",
    "names",
    { dev: "0:55", inode: "0x109" },
  ],
  [E("irmap: Failed to resolve 800001:1e4132"), "file-handle", "likely", { dev: "8:1", inode: "0x1e4132" }],
  [
    E("fsnotify: Can't find suitable path for handle (dev 0x2b ino 0xb): -2"),
    "file-handle/file-handle/stale",
    "names",
    { dev: "0:43", inode: "0xb" },
  ],
  [
    E("Some file locks are hold by dumping tasks! You can try --file-locks to dump them."),
    "file-lock",
    "names",
    { option: "--file-locks" },
  ],
  [
    E("Unknown file lock: 7: LEASE  ACTIVE    READ  1415 08:01:1977585 0 EOF"),
    "file-lock/file-lock/unknown",
    "names",
    { pid: 1415, inode: "0x1e2cf1" },
  ],
  [E("Unresolved lock found pid 12 ino 77"), "file-lock/file-lock/unresolved", "names", { pid: 12, inode: "0x4d" }],
  [E("epoll: Escaped/closed fd descriptor 7 on pid 42"), "epoll-target", "names", { pid: 42 }],
  [
    "(00.06) epoll: kid_lookup_epoll: no match pid 100 efd 4 tfd 3 toff 0",
    "epoll-target",
    "names",
    { pid: 100, fd: 4 },
  ],
]);

testHits(RULES, "restore", [
  [E("Can not set posix lock!", 42), "file-lock/file-lock/restore", "names"],
  [E("epoll: Can't add event on 0x00001d: Bad file descriptor"), "epoll-target/epoll-target/restore", "names"],
  [E("fsnotify: Can't add watch for 0x1 with 0x2: No space left on device", 4), "rlimit/watches", "likely"],
]);

testMisses(RULES, "dump", [
  [E("Can't lookup mount=25 for fd=0 path=/dev/pts/6"), "a terminal of the host"],
  ["Warn  (criu/irmap.c:105): irmap: Can't stat /no-such-path: No such file or directory", "a probe of irmap"],
  ["Warn  (criu/fsnotify.c:325): fsnotify: The 0x00001d inotify events will be dropped", "events that are dropped"],
  ["(00.1) Dumping ghost file for fd 18 id 0x1d", "a ghost that is saved"],
  ["(00.1) epoll: find_tfd_bsearch: no match pid 100 efd 4 tfd 3 toff 0", "a first look, with another to come"],
  ["(00.1) lockinfo: 5:2 1 1215 00:10:12156 0 EOF", "a lock of somebody else"],
  [
    "(00.06)  100: (flock)flag: 2, type: 1, cmd: 2, pid: 100, fd: 3\n(00.07)  100: Create fd for 4",
    "a lock that was taken",
    "restore",
  ],
  [E("Can't create ghost regfile: No space left on device"), "a ghost that cannot be made again", "restore"],
]);
