/** A plugin of criu could not be loaded, or failed. */

import { doThis, withOption } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { ANYONE, UNMARKED, pathOf } from "./say.ts";

export const plugin: Rule = {
  id: "plugin",
  patterns: [
    { match: /Unable to load (?<path>\S+\.so): /, strength: "names", detail: "load" },
    { match: /Can't load plugin (?<path>\S+)/, strength: "names", detail: "load" },
    {
      match: /(?:Can't|Unable to|Failed to) load (?:lib |the )?(?<path>\S+_plugin\.so)\b/,
      strength: "names",
      detail: "load",
    },
    { match: /Corrupted plugin (?<path>\S+)/, strength: "names", detail: "load" },
    { match: /Failed in init\((?<code>-?\d+)\) of "(?<path>[^"]*)"/, strength: "names", detail: "init" },
    { match: /Missing required plugin: (?<path>\S+)/, strength: "names", detail: "missing" },
    { match: /^Unable to open directory (?<path>\S+?): /, strength: "names", detail: "directory" },
    { match: /Unable to build plugin path|Unable to read the libraries directory/, strength: "names", detail: "load" },
    {
      match:
        /undefined symbol: (?<symbol>(?:cr_|criu_|check_and_|add_inventory|inventory_|compel_)?\w*(?:plugin|inventory)\w*)/,
      strength: "names",
      detail: "symbol",
      ...ANYONE,
    },
    {
      match:
        /(?<!\S)(?<path>\S*(?:_plugin|\/criu\/\S{1,200})\.so): (?:undefined symbol|cannot open shared object|wrong ELF class|version `)/,
      strength: "names",
      detail: "symbol",
      ...ANYONE,
    },
    {
      match: /Plugin (?<path>\S+) has (?:version \w+ while max \w+|\d+ assigned while max \d+) supported/,
      strength: "names",
      detail: "symbol",
      ...UNMARKED,
    },
    { match: /restore late stage hook for external plugin failed/, strength: "likely", detail: "hook", ...UNMARKED },
    {
      match: /(?:dump|restore|update|handle|resume|pause|checkpoint)\w{0,60} plugin (?:failed|returned)/i,
      strength: "likely",
      detail: "hook",
      judge: (hit) => (/handle_device_vma/.test(hit.event.message) ? { strength: "follows" } : {}),
    },
    {
      match: /_plugin: (?:Error|Fail|Unable|Can't|Cannot)/,
      strength: "follows",
      detail: "hook",
      judge: (hit) => (/cuda|amdgpu/.test(hit.event.message) ? { cause: "gpu" } : { strength: "likely" }),
    },
  ],
  title: ({ subject, detail, groups }) =>
    detail === "missing"
      ? `The images need the plugin ${pathOf(subject, "that the dump used")}, which is not loaded here`
      : detail === "symbol"
        ? `A plugin does not fit this criu${groups["symbol"] === undefined ? "" : `: it asks for ${groups["symbol"]}`}`
        : detail === "hook"
          ? "A plugin was asked to handle an object and failed"
          : detail === "directory"
            ? `The directory ${subject.path ?? "given with --libdir"}, which criu was told to take plugins from, cannot be opened`
            : `The plugin ${subject.path ?? "of criu"} cannot be ${detail === "init" ? "started" : "loaded"}`,
  why: ({ detail }) =>
    detail === "missing"
      ? "The inventory of the images names the plugins that took part in the dump, since only they can put their part back. criu refuses to begin without one of them."
      : detail === "symbol"
        ? "Plugins are shared libraries that call functions of the criu that loads them. This one was built for another version, which had the function."
        : "criu loads every library of its plugin directory before it starts, and gives objects it does not know itself (GPU files, device mappings) to them. One failed; it says so on the lines before, or its driver does.",
  remedies: ({ detail, subject }) => [
    ...(detail === "directory"
      ? [
          doThis(
            "Give the directory that criu's plugins are installed in, or leave --libdir (and CRIU_LIBS_DIR) out.",
            `ls -ld ${subject.path ?? "DIR"} /usr/lib/criu; criu dump -t PID -D DIR`,
          ),
        ]
      : []),
    ...(detail === "symbol" || detail === "load"
      ? [
          doThis(
            "Install plugin and criu of the same version, from the same package source.",
            "criu --version; ls -l /usr/lib/criu",
          ),
        ]
      : []),
    ...(detail === "missing"
      ? withOption("--libdir", { when: "restore", value: "/usr/lib/criu", only: ["criu"] })
      : []),
    doThis(
      "Run without plugins when the tree does not need them.",
      "mkdir -p /tmp/no-plugins; criu dump -t PID -D DIR --libdir /tmp/no-plugins",
      "objects that only a plugin can handle are refused",
    ),
    doThis("Read the log at level 4: plugins put their name before each line.", "grep -n _plugin DIR/dump.log"),
  ],
  references: ["criu(8), --libdir", "criu wiki: Plugins"],
};
