/** Rules about images, their transport and the disk: lines they know, and lines they must leave alone. */

import type { Rule } from "../../../src/analyze/rules/rule.ts";
import { diskSpace } from "../../../src/analyze/rules/disk-space.ts";
import { imageCorrupt } from "../../../src/analyze/rules/image-corrupt.ts";
import { imageMissing } from "../../../src/analyze/rules/image-missing.ts";
import { imageVersion } from "../../../src/analyze/rules/image-version.ts";
import { lazyPages } from "../../../src/analyze/rules/lazy-pages.ts";
import { pageServer } from "../../../src/analyze/rules/page-server.ts";
import { criuError as E, testHits, testMisses, testWords } from "../../support/rules.ts";

const RULES: readonly Rule[] = [diskSpace, imageCorrupt, imageMissing, imageVersion, lazyPages, pageServer];

testWords(RULES);

testHits(RULES, "restore", [
  [
    "(00.031576) No core-6.img image\n(00.031577) Error (criu/protobuf.c:72): Unexpected EOF on (empty-image)",
    "image-missing/one",
    "names",
    { path: "core-6.img" },
  ],
  [
    "(00.1)     48: No pagemap-48.img image\n(00.2)      6: Error (criu/cr-restore.c:1265): 48 exited, status=1",
    "image-missing/one",
    "names",
    { path: "pagemap-48.img", pid: 48 },
  ],
  [E("Unexpected EOF on (empty-image)"), "image-missing", "names"],
  [
    E("Can't open dir /srv/img: No such file or directory"),
    "image-missing/no-directory",
    "names",
    { path: "/srv/img" },
  ],
  [
    "Error (image.c:203): Unable to open inventory.img: No such file or directory",
    "image-missing/one",
    "names",
    { path: "inventory.img" },
  ],
  [E("Unable to open core-7.img: Permission denied"), "permission/one", "names"],
  [
    "Error response from daemon: checkpoint cp1 does not exist for container 5a",
    "image-missing/checkpoint",
    "likely",
    { path: "cp1" },
  ],
  [`(00.1) No ids-6.img image\n${E("No IDS for root task.")}`, "image-missing/one", "names", { path: "ids-6.img" }],
  [
    `(00.1) No files.img image\n(00.1) No reg-files.img image\n${E("Remap for non existing file 0x1e")}`,
    "image-missing/contradiction",
    "names",
  ],
  [E("Magic doesn't match for inventory.img"), "image-corrupt/magic", "names", { path: "inventory.img" }],
  [E("Head magic doesn't match for mm-100.img"), "image-corrupt/magic", "names", { path: "mm-100.img" }],
  [
    E("Read 16 bytes while 20 expected from /srv/img/pstree.img: Success"),
    "image-corrupt/cut",
    "names",
    { path: "/srv/img/pstree.img" },
  ],
  ["Error (protobuf.c:340): Unexpected EOF on pstree.img", "image-corrupt/cut", "names", { path: "pstree.img" }],
  [
    E("Failed unpacking object 0x7ffff2453860 from /srv/core-1.img"),
    "image-corrupt/unpack",
    "names",
    { path: "/srv/core-1.img" },
  ],
  [E("Remap for non existing file 0x1e"), "image-corrupt/contradiction", "names"],
  [
    "(02.4) pie: 100: Preadv 0x4a7000:12288... (6 iovs)\n(02.4) pie: 100: `- returned 0\n(02.4) pie: 100: Preadv 0x4a7000:12288... (6 iovs)\n(02.4) pie: 100: `- returned 0",
    "image-corrupt/pages",
    "names",
    { pid: 100 },
  ],
  ["Not an Error\nError (criu/image.c:89): Not supported images version 3", "image-version/version", "names"],
  [E("Too old image, no longer supported"), "image-version/old", "names"],
  [E("Core march mismatch 5"), "image-version/architecture", "names"],
  [
    E("uffd: connect to lazy-pages.socket failed: No such file or directory"),
    "lazy-pages/daemon",
    "names",
    { path: "lazy-pages.socket" },
  ],
  ["(06.161103) Error (criu/uffd.c:545): lazy-pages: Error during UFFD copy", "lazy-pages/copy", "names"],
  [E("uffd: Unable to open an userfaultfd descriptor: Operation not permitted"), "lazy-pages/permission", "names"],
]);

testHits(RULES, "dump", [
  ["(00.064197) Can't connect to server 127.0.0.1:9876", "page-server/connect", "names", { local: "127.0.0.1:9876" }],
  ["Error (util.c:700): Can't connect to server: Connection refused", "page-server/connect", "names"],
  [E("Can't bind page server: Address already in use"), "page-server/port-taken", "names"],
  [E("page-xfer: Can't write pages to socket: Broken pipe"), "page-server/closed", "names"],
  [E("tls: Invalid certificate"), "page-server/tls", "names"],
  [E("Failed to resolve hostname: nowhere: Name or service not known"), "page-server/name", "names"],
  [
    E("Unable to connect to image streamer socket: /srv/streamer-capture.sock: No such file or directory"),
    "page-server/streamer",
    "names",
  ],
  [E("Can't write img file: No space left on device"), "disk-space/full", "names"],
  [E("Fail to truncate memfd for parasite: File too large"), "disk-space/limit", "names"],
  [E("Error flushing image: Disk quota exceeded"), "disk-space/quota", "names"],
  ["Error: writing checkpoint archive: write /var/tmp/x.tar: no space left on device", "disk-space/full", "names"],
  [E("cg: Failed writing 7 to cpuset/tasks: No space left on device"), "cgroup/full", "likely"],
  [E("fsnotify: Can't add watch for 0x1 with 0x2: No space left on device"), "rlimit/watches", "likely"],
  [E("Can't fork for 27: No space left on device"), "rlimit/namespaces", "likely"],
]);

testMisses(RULES, "restore", [
  [
    "(00.1) No cgroup.img image\n(00.1)  7: No tty-info.img image\n(00.1)  7: No fifo-data.img image",
    "images a tree without such objects has not",
  ],
  [E("uffd: Lazy pages are not available: Function not implemented"), "the probe of every run"],
  ["(00.1) pie: 100: `- returned 12288\n(00.1) pie: 100: `- returned 12288", "pages that were read"],
  ["(02.4) pie: 100: `- returned 0\n(02.4) pie: 100: done", "one empty read at the end"],
  ["(00.1)  7: No parent images directory provided", "a full dump"],
  ["(00.06) Connecting to server 127.0.0.1:9876\n(00.07) Sending 12 pages", "the connection was made", "dump"],
  [E("vdso: ELF header magic mismatch"), "the vdso's magic, not an image's"],
]);
