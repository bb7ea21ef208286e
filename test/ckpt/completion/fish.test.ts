import t from "tap";
import { CASES, scriptsFor, shell, type Scripts } from "../../support/completion.ts";

function offered(line: string, scripts: Scripts): string[] {
  const ask = 'source $argv[1]; complete -C "$argv[2]"';
  const lines = shell(["fish", "--no-config", "-c", ask, scripts.script, line], scripts).split("\n").filter(Boolean);
  return lines.map((text) => text.split("\t")[0] ?? "").sort();
}

t.test("fish offers what the command line takes", (t) => {
  const scripts = scriptsFor(t, "fish");
  if (scripts === undefined) return t.end();
  for (const [line, words] of CASES) t.same(offered(line, scripts), words, line);
  t.same(offered("crit decode --dialect=p", scripts), ["--dialect=python"], "the value after an equals sign");
  t.same(offered("crit show img/", scripts), ["img/pstree.img"], "files");
  t.same(offered("crit decode -i img/", scripts), ["img/pstree.img"], "files of an option");
  t.same(offered("crit x im", scripts), ["img/"], "directories");
  t.same(offered("crit x img pst", scripts), [], "no file where a word is due");
  t.end();
});
