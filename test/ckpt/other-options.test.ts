import t from "tap";
import { criuArity, criuOptionNames } from "../../src/analyze/preflight/options.ts";
import { dumpCommand } from "../../src/ckpt/dump-command.ts";
import { type Direction, takeOthers } from "../../src/ckpt/other-options.ts";
import { restoreCommand } from "../../src/ckpt/restore-command.ts";
import type { Io } from "../../src/crit/commands/io.ts";

const NOWHERE: Io = { stdin: -1, stdout: -1, stderr: -1 };
const OWN: Readonly<Record<Direction, readonly string[]>> = {
  dump: dumpCommand(NOWHERE, "1.2.3", () => undefined).options.map(({ long }) => long ?? ""),
  restore: restoreCommand(NOWHERE, "1.2.3", () => undefined).options.map(({ long }) => long ?? ""),
};

/** Options of criu 4.2.1 that do more than ckpt can, by command. */
const REFUSED: Readonly<Record<Direction, readonly string[]>> = {
  dump: ["exec-cmd", "inherit-fd", "lazy-pages", "lsm-profile", "mntns-compat-mode", "page-server", "stream"],
  restore: ["exec-cmd", "join-ns", "lazy-pages", "lsm-profile", "stream"],
};
/** A value where not any will do. */
const VALUES: Readonly<Record<string, string>> = {
  "--ghost-limit": "1M",
  "--file-validation": "filesize",
  "--empty-ns": "net",
};

for (const direction of ["dump", "restore"] as const) {
  t.test(`every option of criu ${direction} is there, or taken, or refused with the reason`, (t) => {
    const refused: string[] = [];
    for (const name of criuOptionNames()) {
      if (OWN[direction].includes(name)) continue;
      const word = criuArity(name) === "one" ? `${name}=${VALUES[name] ?? "x"}` : name;
      try {
        for (const note of takeOthers(direction, [word])) t.match(note, `${name}`);
      } catch (error) {
        t.match(error, { code: "unsupported", message: new RegExp(`no ${name}: `) }, word);
        refused.push(name.slice(2));
      }
    }
    t.same(refused.toSorted(), REFUSED[direction]);
    t.end();
  });
}

t.test("what is told of options that are taken", (t) => {
  t.same(takeOthers("dump", ["--manage-cgroups=none", "--root=/", "--extra"]), []);
  t.same(takeOthers("dump", ["--manage-cgroups=full"]), [
    "--manage-cgroups=full: tasks come back in their control groups where these are still there; the groups themselves are not saved",
  ]);
  t.same(
    takeOthers("restore", ["--cpu-cap=cpu,ins", "-r", "/x"]).map((note) => note.split(":")[0]),
    ["--cpu-cap=cpu,ins", "--root=/x"],
  );
  t.throws(() => takeOthers("dump", ["--cpu-cap=some"]), { code: "usage" });
  t.throws(() => takeOthers("dump", ["--tcp-established=yes"]), { message: "--tcp-established takes no value" });
  t.throws(() => takeOthers("dump", ["extra"]), { code: "usage" });
  t.end();
});
