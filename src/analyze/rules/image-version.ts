/** Images of another version of criu than the one that reads them. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { ANYONE, ENGINE, RESTORING } from "./say.ts";

export const imageVersion: Rule = {
  id: "image-version",
  patterns: [
    { match: /Not supported images? version (?<version>\d+)/, strength: "names", detail: "version" },
    {
      match: /(?:Unsupported|Unknown|unknown) images? version(?: (?<version>\d+))?/,
      strength: "names",
      detail: "version",
    },
    { match: /[Ii]ncompatible images? versions?/, strength: "likely", detail: "version" },
    { match: /Too old image, no longer supported/, strength: "names", detail: "old" },
    { match: /Images corrupted or too old criu was used for dump/, strength: "likely", detail: "old" },
    { match: /Image from old CRIU\?/, strength: "likely", detail: "old" },
    { match: /Core march mismatch (?<now>\d+)/, strength: "names", detail: "architecture" },
    {
      match: /Restoring \S+ image on \S+|(?:image|checkpoint).{0,40}(?:architecture|arch) mismatch/i,
      strength: "likely",
      detail: "architecture",
      ...ENGINE,
    },
    { match: /This format of sigacts-%?\d*\.img is deprecated/, strength: "follows", detail: "old", phases: RESTORING },
    {
      // A terminal that --external left out has no file in the images either.
      match: /Deprecated functionality \(TTY w\/o regfile\) rejected/,
      strength: "likely",
      phases: RESTORING,
      judge: () => ({ cause: "inherit-fd", detail: "terminal" }),
    },
    {
      match: /Deprecated functionality \((?!TTY w)(?<what>.*)\) rejected/,
      strength: "likely",
      detail: "deprecated",
      judge: (hit) => (hit.phase === "dump" ? { cause: "option" } : {}),
    },
    {
      match: /unknown (?:image|protobuf) field|has unknown field|Unknown field .{0,200}in image/i,
      strength: "likely",
      detail: "field",
    },
    {
      match: /KeyError: .{0,40}(?:field|message type|magic|entry)|has no field named|unknown field \d+/i,
      strength: "likely",
      detail: "field",
      ...ANYONE,
    },
    {
      match: /don't know how to restore some namespaces in (?<what>\S+)/,
      strength: "likely",
      detail: "field",
      phases: RESTORING,
    },
    { match: /This libsocr is not supported \((?<now>\d+) vs (?<then>\d+)\)/, strength: "likely", detail: "version" },
    { match: /Thread has optional fields present/, strength: "likely", detail: "field" },
    {
      match:
        /checkpoint (?:was )?created with (?:a )?(?:different|newer|older|another) (?:version|runtime)|(?:runtime|checkpoint).{0,60}does not match.{0,40}(?:runtime|checkpoint)/i,
      strength: "likely",
      detail: "engine",
      ...ENGINE,
    },
  ],
  title: ({ detail, groups }) =>
    detail === "architecture"
      ? "The images come from another processor architecture"
      : detail === "engine"
        ? "The checkpoint was made by another version or kind of runtime"
        : detail === "old" || detail === "deprecated"
          ? "The images were written by a criu too old for this one"
          : `The images have a format this criu does not know${groups["version"] === undefined ? "" : ` (version ${groups["version"]})`}`,
  why: ({ detail }) =>
    detail === "architecture"
      ? "Registers and machine code cannot be moved to another architecture; the image of each task says for which it was saved."
      : detail === "engine"
        ? "An engine stores its own description of the container beside criu's images. Runtimes do not read each other's, and a mount or option one adds is unknown to the other."
        : "The image inventory.img carries the version of the format, and records carry fields that newer versions added. criu reads older formats, but refuses one that is newer than itself, or so old that the support was dropped, since a field it does not know could change what the rest means.",
  remedies: ({ detail }) => [
    doThis(
      "Restore with the criu that made the images, or a newer one; the log of the dump names its version at the top.",
      "criu --version; head -n 5 DIR/dump.log",
    ),
    ...(detail === "deprecated" || detail === "old"
      ? [
          doThis(
            "An older criu can restore them once; dump again with the new one afterwards. A few old forms are still accepted with --deprecated.",
            "criu restore -D DIR --deprecated",
          ),
        ]
      : []),
    doWith("podman", "Use the same runtime on both sides.", "podman --runtime crun container restore --import=FILE"),
    doWith("kubernetes", "Keep criu and the runtime of all nodes at one version."),
  ],
  references: ["criu wiki: Images", "criu(8), --deprecated"],
};
