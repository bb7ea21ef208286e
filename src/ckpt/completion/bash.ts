/** Completion for bash. Needs nothing but bash 4: no bash-completion package. */

import { allCommands, optionsWithValue, type CommandSpec, type ValueSpec } from "../spec.ts";

/** The script that completes `program`. */
export function bashCompletion(program: CommandSpec): string {
  const commands = allCommands(program);
  const cases = commands.map((command) => `  ${quote(command.path)})\n${commandCase(command)}    ;;\n`);
  const children = commands.slice(1).map(({ path }) => quote(path));
  const valued = commands.flatMap((command) =>
    optionsWithValue(command).map((name) => quote(`${command.path} ${name}`)),
  );
  return `# bash completion of ${program.name}, printed by: ckpt completion bash
_${program.name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]}
  local at=${program.name} option= words= count=0 i word
  COMPREPLY=()
  # bash cuts --option=value at the sign
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case "$at $word" in
    ${children.join(" | ")})
      at="$at $word" count=0
      continue
      ;;
    ${valued.join(" | ")})
      [[ \${COMP_WORDS[i + 1]} != = ]] || ((i++))
      ((i++))
      ;;
    *" "-*) ;;
    *) ((++count)) ;;
    esac
  done
  case "$at $prev" in
${commands.map(optionCases).join("")}  esac
  if [[ -n $option ]]; then
    [[ $option == file ]] || mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
    return
  fi
  case $at in
${cases.join("")}  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -o default -F _${program.name} ${program.name}
`;
}

/** What may follow an option: `words`, or file names, which bash completes when there is no reply. */
function optionCases(command: CommandSpec): string {
  return command.options
    .filter(({ value }) => value !== undefined)
    .map(({ names, value }) => {
      const patterns = names.map((name) => quote(`${command.path} ${name}`)).join(" | ");
      const { choices } = value as ValueSpec;
      return `  ${patterns}) ${choices.length > 0 ? `option=words words=${quote(choices.join(" "))}` : "option=file"} ;;\n`;
    })
    .join("");
}

/** Options after a dash, else commands, or the words of the argument that is due. */
function commandCase(command: CommandSpec): string {
  const options = command.options.flatMap(({ names }) => names).join(" ");
  const lines = command.arguments.map(
    ({ choices, variadic }, index) => `      ${variadic ? "*" : index}) words=${quote(choices.join(" "))} ;;\n`,
  );
  const names = command.commands.map(({ name }) => name).join(" ");
  const due = lines.length > 0 ? `case $count in\n${lines.join("")}      esac` : `words=${quote(names)}`;
  return `    if [[ $cur == -* ]]; then
      words=${quote(options)}
    else
      ${due}
    fi
`;
}

/** Names and words of ours hold no quotes. */
function quote(text: string): string {
  return `'${text}'`;
}
