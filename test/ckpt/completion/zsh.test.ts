import t from "tap";
import { CASES, scriptsFor, shell, type Scripts } from "../../support/completion.ts";

// Types each line into an interactive zsh, presses Tab, and reads back what became of the line; by a wrapper around
// the builtin that takes matches, what was offered comes along.
const ASK = `
zmodload zsh/zpty
zpty z zsh -f -i
typeset text
zpty -w z "PS1=; stty -echo; autoload -U compinit; compinit -u -D; source '$1'"
zpty -w z 'compadd() { local -a found; case "\${(j: :)@[1,-2]}" in *-[AOD]\\ *|-[AOD]\\ *) ;; *) builtin compadd -A found "$@"; offered+=($found) ;; esac; builtin compadd "$@"; }'
zpty -w z 'report() { print -r -- "<<$BUFFER|$offered>>"; BUFFER=; offered=(); }; zle -N report; bindkey "^G" report; typeset -ga offered; print -r -- "<<rea""dy>>"'
zpty -r z text '*<<ready>>*'
for line in "\${@[2,-1]}"; do
  zpty -w -n z "$line"$'\\t\\x07'
  zpty -r z text '*<<*>>*'
  text=\${text##*<<}
  print -r -- "\${text%%>>*}"
done
`;

/** The line after Tab, and what was offered. */
function press(lines: readonly string[], scripts: Scripts): (readonly [after: string, offered: string[]])[] {
  const out = shell(["zsh", "-f", "-c", ASK, "ask", scripts.script, ...lines], scripts);
  return out
    .trimEnd()
    .split("\n")
    .map((text) => text.trimEnd().split("|"))
    .map(([after = "", offered = ""]) => [after, [...new Set(offered.split(" ").filter(Boolean))].sort()] as const);
}

t.test("zsh offers what the command line takes", (t) => {
  const scripts = scriptsFor(t, "zsh");
  if (scripts === undefined) return t.end();
  const files = ["crit show im", "crit decode -i img/", "crit x im"];
  const answers = press([...CASES.map(([line]) => line), ...files, "crit decode --dialect=p"], scripts);
  CASES.forEach(([line, words], i) => t.same(answers[i]?.[1], words, line));
  t.same(
    answers.slice(CASES.length).map(([after]) => after),
    ["crit show img/", "crit decode -i img/pstree.img ", "crit x img/", "crit decode --dialect=python "],
    "files, and the value after an equals sign",
  );
  t.end();
});
