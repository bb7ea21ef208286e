/** Images that are damaged: cut, of another kind than their name says, or contradicting each other. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { ANYONE, RESTORING, UNMARKED, choose, earlier, errnoOf } from "./say.ts";

export const imageCorrupt: Rule = {
  id: "image-corrupt",
  patterns: [
    {
      match: /(?:Head m|M)agic doesn'?t match for (?<path>\S+)(?!.{0,40}trying)/,
      strength: "names",
      detail: "magic",
    },
    {
      match: /Unknown magic|(?:bad|wrong|unexpected|unknown) magic\b/i,
      strength: "likely",
      detail: "magic",
      judge: (hit) => (/vdso|ELF|aufs|overlay/i.test(hit.event.message) ? undefined : {}),
    },
    {
      match: /Read (?<now>\d+) bytes while (?<then>\d+) expected (?:from|on) (?<path>\S+?)(?::|$)/,
      strength: "names",
      detail: "cut",
      judge: (hit) => (errnoOf(hit.event.message) === "EIO" ? { detail: "io" } : {}),
    },
    { match: /Unexpected EOF on (?<path>[^\s(]\S*)/, strength: "names", detail: "cut" },
    { match: /Unexpected EOF(?: (?<now>\d+))?$/, strength: "likely", detail: "cut", phases: RESTORING },
    { match: /Failed unpacking object (?:0x)?[0-9a-f]+ from (?<path>\S+)/, strength: "names", detail: "unpack" },
    { match: /Failed unpacking object/, strength: "names", detail: "unpack" },
    { match: /Img trimmed (?<now>-?\d+)\/(?<then>\d+)/, strength: "names", detail: "cut" },
    {
      match: /The image file was truncated|image size mismatch|Ghost file size mismatch/,
      strength: "names",
      detail: "cut",
    },
    { match: /Reached EOF unexpectedly while reading page from image/, strength: "names", detail: "pages" },
    {
      match: /Can't read (?:async pr bytes|mapping page)/,
      strength: "likely",
      detail: "pages",
      phases: RESTORING,
      judge: (hit) =>
        earlier(hit, /No (?:pages|pagemap)\S* image/, 300) === undefined ? {} : { cause: "image-missing" },
    },
    { match: /Can't read pages data \(-?\d+\)/, strength: "likely", detail: "pages", phases: RESTORING },
    {
      match: /No (?:pagemap|range).{0,200}in pagemap|no pagemap covers/i,
      strength: "follows",
      detail: "pages",
      phases: ["restore"],
    },
    {
      match:
        /Page read err|Trying to restore page for non-private VMA|Page entry address (?:0x)?[0-9a-f]+ outside of VMA/,
      strength: "likely",
      detail: "pages",
    },
    { match: /Can't (?:read|seek) (?:img|image) file/i, strength: "names", detail: "io", phases: RESTORING },
    {
      match: /[Ii]mages? (?:corrupt(?:ed|ion)|is corrupt)/,
      strength: "names",
      detail: "contradiction",
      judge: (hit) => {
        if (/TTY|PTY|tty/.test(hit.event.message)) {
          return { strength: "likely" };
        }
        return earlier(hit, /No ids-\d+\.img image/, 10) === undefined ? {} : { cause: "image-missing" };
      },
    },
    {
      match: /No IDS for root task|Core IDS data missed/,
      strength: "likely",
      detail: "contradiction",
      judge: (hit) => {
        const path = /No (ids-\d+\.img) image/.exec(earlier(hit, /No ids-\d+\.img image/, 2000)?.message ?? "")?.[1];
        return path === undefined
          ? {}
          : { cause: "image-missing", detail: "one", strength: "names", subject: { path } };
      },
    },
    {
      match:
        /Core (?:info|task state) data missed|Parent missed on non-root task|No kIDs provided|Image corruption on kIDs/,
      strength: "names",
      detail: "contradiction",
    },
    {
      match:
        /pstree item has invalid pid|Image corrupted on pid|Bad number of sigactions in the image|VMA-s are not sorted/,
      strength: "names",
      detail: "contradiction",
    },
    {
      match: /Remap for non existing file (?:0x)?[0-9a-f]+/,
      strength: "names",
      detail: "contradiction",
      judge: (hit) =>
        earlier(hit, /No (?:reg-)?files\.img image/, 12) === undefined ? {} : { cause: "image-missing" },
    },
    {
      match:
        /Unable to find the \d+ memfd inode|No entry for memfd|No entry for reg-file-ID|Can't find regfile for|No file for fd (?<fd>\d+) id|Empty list on file desc id/,
      strength: "likely",
      detail: "contradiction",
      phases: RESTORING,
      judge: (hit) =>
        /memfd inode/.test(hit.event.message) && earlier(hit, /^No memfd\.img image/, 0) !== undefined
          ? { cause: "image-missing", detail: "one", subject: { path: "memfd.img" } }
          : {},
    },
    {
      // A file of pages that ends too early is read again and again, nothing at a time.
      match: /Advanced iov 0 bytes, (?<now>\d+)->/,
      strength: "likely",
      detail: "pages",
      levels: ["none"],
      phases: RESTORING,
      judge: (hit) => {
        const next = hit.log.after(hit.event, 4).filter(({ message }) => /Advanced iov 0 bytes/.test(message));
        return next.length >= 2 ? {} : undefined;
      },
    },
    {
      // arch_prctl takes any address a task may have.
      match: /^SET_[FG]S fail -\d+/,
      strength: "likely",
      detail: "contradiction",
      levels: ["error", "none"],
      phases: RESTORING,
    },
    {
      match: /^rtnl-from_file: truncated message/,
      strength: "names",
      ...ANYONE,
      detail: "truncated",
      phases: RESTORING,
    },
    {
      match:
        /Corrupted (?:ghost image|root cgset|filter|TUN link|plugin record)|Ghost symlink target is NULL|No rdev for ghost device|unknown remap type/,
      strength: "likely",
      detail: "contradiction",
      phases: RESTORING,
    },
    {
      match: /Unknown (?:image format|file type(?<type> \d+)?)/,
      strength: "likely",
      detail: "contradiction",
      phases: RESTORING,
      // Kinds of files are numbered, and later versions of criu add some.
      judge: ({ groups }) => (groups["type"] === undefined ? {} : { cause: "image-version" }),
    },
    {
      match:
        /Double data restore occurred|Unsorted watch|Unknown task state (?<now>\d+)|invalid pid: -?\d+|Unknown state in code/,
      strength: "likely",
      detail: "contradiction",
      phases: RESTORING,
    },
    {
      match: /No x86 related cpuinfo in image, corruption|Unexpected number of (?:cpuinfo|inventory)/,
      strength: "likely",
      detail: "contradiction",
    },
    {
      match: /(?:Corruption in \S+(?: \S+)? area|area \(got \d+ but \d+ expected\))/,
      strength: "likely",
      detail: "contradiction",
      judge: () => ({ cause: "cpu-features" }),
    },
    {
      match: /Can't find a parent for (?<pid>\d+)|Can't find a session leader for (?<pid2>\d+)/,
      strength: "likely",
      detail: "contradiction",
      phases: RESTORING,
    },
    {
      match:
        /(?:unexpected EOF|invalid (?:tar )?header|archive\/tar: .{0,200}|gzip: invalid (?:header|checksum)|zstd: .{0,200}corrupt|not a (?:valid )?(?:tar|gzip|checkpoint)(?: archive)?|truncated (?:gzip|tar) (?:input|archive))/,
      strength: "likely",
      detail: "archive",
      levels: ANYONE.levels,
      speakers: ["engine", "program"],
      judge: (hit) =>
        /checkpoint|restore|import|archive|tar|gzip/i.test(hit.event.message) &&
        !/rpc|swrk|request|response/i.test(hit.event.message)
          ? {}
          : undefined,
    },
    {
      match:
        /(?:DecodeError|Error parsing message|Wrong wire type|cannot parse invalid wire-format data|proto: .{0,200}(?:wire|field|EOF))/,
      strength: "likely",
      detail: "unpack",
      levels: ANYONE.levels,
      speakers: ["engine", "program"],
    },
    { match: /(?:Unknown magic|UnicodeDecodeError|MagicException)/, strength: "likely", detail: "magic", ...ANYONE },
    { match: /Wanted to restore (?<then>\d+) bytes, but got (?<now>-?\d+)/, strength: "likely", detail: "cut" },
    { match: /Can't restore (?:shmem|tmpfs) content/, strength: "follows", detail: "pages", phases: RESTORING },
    {
      // The restorer asks again and again for pages that lie behind the end of their image; no line fails.
      match: /^`- returned 0$/,
      strength: "names",
      detail: "pages",
      phases: RESTORING,
      ...UNMARKED,
      judge: (hit) =>
        hit.event.pie &&
        hit.log.before(hit.event, 2).every(({ message }) => message !== hit.event.message) &&
        hit.log.after(hit.event, 2).some(({ message }) => message === hit.event.message)
          ? {}
          : undefined,
    },
  ],
  title: ({ subject, detail, groups }) => {
    const image = subject.path ?? "An image";
    return choose(
      detail,
      {
        magic: () => `${image} does not begin with the magic number of its kind`,
        cut: () =>
          groups["now"] === undefined
            ? `${image} ends too early`
            : `${image} ends too early: ${groups["now"]} bytes are left where ${groups["then"] ?? "more"} are expected`,
        unpack: () => `${image} holds a record that cannot be decoded`,
        pages: () => `${subject.path ?? "The image of the pages"} is shorter than its index, or damaged`,
        io: () => `${image} cannot be read: the disk or the network file system reports an error`,
        archive: () => "The checkpoint archive is damaged or of another format",
      },
      () => "The images contradict each other",
    );
  },
  why: ({ detail }) =>
    detail === "magic"
      ? "Each image file begins with two 32-bit numbers that name its kind. They are others here: the file was overwritten, encrypted or compressed, its name was mixed up, or it is no image."
      : detail === "contradiction"
        ? "Images refer to each other by number: tasks to files, files to deleted files, mappings to memory. A number leads nowhere here, which happens when an image of the directory is missing, comes from another dump, or was edited by hand."
        : detail === "archive"
          ? "The engine unpacks an archive before criu runs. This one ends early or is of another kind: a transfer broke off, or the disk was full when it was written."
          : "An image is a row of records, each preceded by its length. criu reads as many bytes as the length says and gets fewer, or bytes that are no record: the copy broke off, the disk was full at the dump, or the file was damaged.",
  remedies: ({ subject }) => [
    doThis(
      `Copy ${subject.path ?? "the images"} again from the machine of the dump and compare checksums.`,
      "(cd DIR && sha256sum *.img) # on both machines",
    ),
    doThis("See which image and record is damaged.", "ckpt verify DIR"),
    doThis(
      "Dump again when the source is damaged too, and check that the dump's log ends with success and the disk has room.",
    ),
    doWith(
      "podman",
      "Export the checkpoint again; compare the archive's checksum after the transfer.",
      "podman container checkpoint --export=FILE CONTAINER",
    ),
  ],
  references: ["criu wiki: Images", "crit(1)"],
};
