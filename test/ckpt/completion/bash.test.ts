import t from "tap";
import { CASES, scriptsFor, shell, type Scripts } from "../../support/completion.ts";

// Calls the function as bash does; words are cut as bash cuts them, at the equals sign too.
const ASK = `
source "$1"
mapfile -t COMP_WORDS < <(printf '%s' "$2" | sed 's/=/ = /g' | tr -s ' ' '\\n')
[[ $2 != *[\\ =] ]] || COMP_WORDS+=("")
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
_\${COMP_WORDS[0]}
printf '%s\\n' "\${COMPREPLY[@]}"
`;

function offered(line: string, scripts: Scripts): string[] {
  return shell(["bash", "--norc", "-c", ASK, "ask", scripts.script, line], scripts).split("\n").filter(Boolean).sort();
}

t.test("bash offers what the command line takes", (t) => {
  const scripts = scriptsFor(t, "bash");
  if (scripts === undefined) return t.end();
  for (const [line, words] of CASES) t.same(offered(line, scripts), words, line);
  t.same(offered("crit decode --dialect=p", scripts), ["python"], "the value after an equals sign");
  t.same(offered("crit show --dialect=", scripts), ["go", "python"], "nothing yet after an equals sign");
  t.same(offered("crit x --format=json img n", scripts), ["ns"], "an option with an equals sign is no argument");
  for (const line of ["crit show ", "crit decode -i ", "crit x im"])
    t.same(offered(line, scripts), [], `${line}: no words, so bash itself offers files`);
  t.end();
});
