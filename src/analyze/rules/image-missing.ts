/** Images that are not where criu looks for them. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { ENGINE, RESTORING, UNMARKED, choose, earlier, errnoOf, later, pathOf } from "./say.ts";

export const imageMissing: Rule = {
  id: "image-missing",
  patterns: [
    {
      // The first file that runc reads of a checkpoint.
      match: /open (?<path>\S*descriptors\.json): no such file/,
      strength: "names",
      ...ENGINE,
    },
    {
      match: /^No (?<path>(?:inventory|pstree|(?:core|mm|pagemap|pagemap-shmem|pages|fs|ghost-file)-?\d*)\.img) image/,
      strength: "names",
      phases: RESTORING,
      detail: "one",
      ...UNMARKED,
    },
    {
      // Looked for by the name that older versions gave it, after the one of today.
      match: /^No tmpfs-\d+\.tar\.gz\.img image/,
      strength: "names",
      detail: "one",
      phases: RESTORING,
      ...UNMARKED,
      judge: (hit) => {
        const path = /^No (tmpfs-dev-\d+\.tar\.gz\.img) image/.exec(
          hit.log.before(hit.event, 1)[0]?.message ?? "",
        )?.[1];
        return path === undefined || later(hit, /FAILED|Can't mount|mnt: /, 2)?.level !== "error"
          ? undefined
          : { subject: { path } };
      },
    },
    {
      match: /^No (?<path>mountpoints-\d+\.img) image/,
      strength: "names",
      detail: "one",
      phases: RESTORING,
      ...UNMARKED,
      judge: (hit) => (later(hit, /No root found for tree/, 6) === undefined ? undefined : {}),
    },
    { match: /^No (?<path>files\.img) image/, strength: "follows", detail: "one", phases: RESTORING, ...UNMARKED },
    {
      match: /Unexpected EOF on \(empty-image\)/,
      strength: "names",
      judge: (hit) => {
        if (later(hit, /open core (?:data )?for/, 2) !== undefined) {
          return { strength: "likely" };
        }
        const named = /No (?<path>\S+\.img) image/.exec(earlier(hit, /No \S+\.img image/, 3)?.message ?? "")?.groups;
        return named?.path === undefined ? {} : { strength: "likely", detail: "one", subject: { path: named.path } };
      },
    },
    { match: /Unexpected EOF on \(null\)/, strength: "likely" },
    {
      match: /Can't open dir \/proc\/\d+\/fd\/\d+: No such file/, // the descriptor of a request
      strength: "names",
      judge: () => ({ cause: "rpc-service", detail: "descriptor" }),
    },
    {
      match: /Can't open dir (?<path>(?!\/proc\/\d+\/fd\/)\S+): (?:No such file|Not a directory)/,
      strength: "names",
      detail: "no-directory",
    },
    {
      match: /Couldn't open image dir (?<path>\S+)/,
      strength: "likely",
      detail: "directory",
      judge: (hit) =>
        earlier(hit, /Invalid parent image directory|streamer|Can't open dir/) === undefined
          ? {}
          : { strength: "follows" },
    },
    {
      match: /(?:Can't|Cannot|Unable to|Failed to|couldn't) open (?:image |file )?(?<path>\S*\.img)\b/i,
      strength: "names",
      detail: "one",
      judge: (hit) => {
        return choose(
          errnoOf(hit.event.message),
          {
            EACCES: () => ({ cause: "permission" }),
            ENOSPC: () => ({ cause: "disk-space", detail: "inodes" }),
            EROFS: () => ({ cause: "disk-space", detail: "read-only" }),
            EISDIR: () => ({ detail: "is-directory" }),
            EMFILE: () => ({ cause: "rlimit" }),
          },
          () => ({}),
        );
      },
    },
    {
      match: /Can(?:'t|not) open core (?:data )?for (?:virt )?(?:pid )?(?<pid>\d+)/,
      strength: "names",
      detail: "one",
      // The image is there, and empty.
      judge: (hit) => (/Unexpected EOF$/.test(hit.log.before(hit.event, 1)[0]?.message ?? "") ? undefined : {}),
    },
    { match: /^No (?<path>fdinfo-\d+\.img) image/, strength: "names", phases: RESTORING, detail: "one", ...UNMARKED },
    { match: /Can't open images? dir(?:ectory)?\b/, strength: "names", detail: "directory" },
    {
      match: /Can't enter previous snapshot folder/,
      strength: "likely",
      judge: () => ({ cause: "memory-tracking", detail: "memory-tracking/no-parent" }),
    },
    { match: /Failed getting raw image fd/, strength: "likely", detail: "one", phases: RESTORING },
    { match: /Failed to open pagemap|Cannot read pagemap image/i, strength: "follows", phases: RESTORING },
    { match: /Can't find (?:image|dump) (?:for|of) (?:pid )?(?<pid>\d+)/, strength: "likely" },
    {
      match:
        /(?:open|stat|lstat|mkdir|chdir) (?<path>\/\S*(?:checkpoint|criu|images?|inventory|config\.dump|spec\.dump|cp\d|snapshot)\S*): no such file or directory/i,
      strength: "likely",
      detail: "directory",
      ...ENGINE,
      judge: (hit) => (/\bcriu: executable|\.log\b|criu: no such file/.test(hit.event.message) ? undefined : {}),
    },
    { match: /checkpoint (?<path>\S+) does not exist/i, strength: "likely", detail: "checkpoint", ...ENGINE },
    {
      match: /(?:no such checkpoint|checkpoint \S+ not found|unable to find checkpoint)/i,
      strength: "names",
      detail: "checkpoint",
      ...ENGINE,
    },
    { match: /error opening CRIU image directory (?<path>\S+)/i, strength: "names", detail: "directory", ...ENGINE },
    {
      match:
        /(?:checkpoint|restore) (?:image|images|directory|dir|path|archive) ['"`]?(?<path>[^\s'"`]+)['"`]? (?:does not exist|not found|is missing|doesn't exist)/i,
      strength: "names",
      detail: "directory",
      ...ENGINE,
    },
    {
      match:
        /(?:cannot|can not|can't) (?:be )?restored?.{0,200}(?:no checkpoint|not been checkpointed|was not checkpointed|has no checkpoint)/i,
      strength: "names",
      detail: "checkpoint",
      ...ENGINE,
    },
    {
      match: /(?:failed to|unable to|cannot) (?:open|read|import) (?:the )?checkpoint archive/i,
      strength: "likely",
      detail: "checkpoint",
      ...ENGINE,
    },
    {
      match:
        /a required file(?: from)? (?:is )?not found in (?:the )?(?:checkpoint )?archive|missing (?:file )?in (?:the )?checkpoint archive/i,
      strength: "likely",
      detail: "checkpoint",
      ...ENGINE,
    },
  ],
  title: ({ subject, detail }) =>
    detail === "parent"
      ? `The images of the parent of this checkpoint${subject.path === undefined ? "" : ` (${subject.path})`} are not there`
      : detail === "one"
        ? `The image ${subject.path ?? (subject.pid === undefined ? "that is read next" : `of task ${subject.pid}`)} is missing`
        : detail === "checkpoint"
          ? `There is no checkpoint ${subject.path ?? "of that name"}`
          : detail === "is-directory"
            ? `A directory has the name of the image ${subject.path ?? "that is opened next"}`
            : detail === "no-directory"
              ? `There is no directory ${pathOf(subject, "for the images")}`
              : `There are no images in ${pathOf(subject, "the directory given")}`,
  why: ({ detail }) =>
    detail === "parent"
      ? "Incremental images hold only what changed; the rest is read from the directory that their link `parent` names. That directory was moved, deleted or not copied along."
      : detail === "one"
        ? "Every task, file and memory area has its image, and the list of tasks names the ones to expect. This one is not in the directory: the dump failed before it was written, or the copy is not complete. An absent image reads as an empty one, so criu reports an unexpected end."
        : "A restore begins by reading inventory.img in the directory of -D (or of the engine's checkpoint). Either the path is wrong, the directory is empty because the dump failed, or the images were removed after an earlier restore.",
  remedies: ({ subject, detail }) => [
    ...(detail === "is-directory"
      ? [
          doThis(
            "Dump into a new, empty directory, or take away what stands there.",
            `ls -ld DIR/${subject.path ?? "*.img"}`,
          ),
        ]
      : []),
    ...(detail === "no-directory"
      ? [
          doThis(
            "Make the directory before a dump or a page server that is to write into it; criu does not.",
            `mkdir -p ${pathOf(subject, "DIR")}`,
          ),
        ]
      : []),
    doThis(
      "Look into the directory, and read the dump's log there: its last line must say that dumping finished successfully.",
      "ls -l DIR; tail -n 3 DIR/dump.log",
    ),
    ...(detail === "one"
      ? [
          doThis(
            `Copy the complete directory again${subject.path === undefined ? "" : `; ${subject.path} is missing`}.`,
            "rsync -aH --checksum SOURCE_HOST:DIR/ DIR/",
          ),
        ]
      : []),
    ...(detail === "parent"
      ? [
          doThis(
            "Copy the whole chain of directories and keep their places relative to each other; `parent` is a relative link.",
            "readlink DIR/parent",
          ),
        ]
      : []),
    doThis("Give criu the directory that holds inventory.img.", "criu restore -D DIR"),
    doWith(
      "runc",
      "Give the directory of the checkpoint with --image-path, the same as at the checkpoint.",
      "runc restore --image-path DIR --bundle BUNDLE CONTAINER",
    ),
    doWith(
      "crun",
      "Give the directory of the checkpoint with --image-path.",
      "crun restore --image-path DIR --bundle BUNDLE CONTAINER",
    ),
    doWith(
      "docker",
      "List the container's checkpoints, and start it with one of them; a checkpoint belongs to one container.",
      "docker checkpoint ls CONTAINER; docker start --checkpoint NAME CONTAINER",
    ),
    doWith(
      "podman",
      "A container that was removed can be restored only from an archive made with --export.",
      "podman container restore --import=FILE",
    ),
  ],
  references: ["criu(8), --images-dir, --prev-images-dir", "criu wiki: Images"],
};
