/** Completion for zsh: a function to autoload from $fpath, or to source. */

import { allCommands, type CommandSpec, type OptionSpec, type ValueSpec } from "../spec.ts";

/** The script that completes `program`. */
export function zshCompletion(program: CommandSpec): string {
  const main = functionName(program);
  return `#compdef ${program.name}
# zsh completion of ${program.name}, printed by: ckpt completion zsh
${allCommands(program).map(zshFunction).join("")}
if [[ $funcstack[1] == ${main} ]]; then
  ${main} "$@"
else
  compdef ${main} ${program.name}
fi
`;
}

function zshFunction(command: CommandSpec): string {
  const specs = command.options.map(optionSpec);
  const body = command.commands.length > 0 ? withCommands(command, specs) : withArguments(command, specs);
  return `\n${functionName(command)}() {\n${body}}\n`;
}

function withArguments(command: CommandSpec, specs: readonly string[]): string {
  const positions = command.arguments.map((value, index) =>
    quote(`${value.variadic ? "*" : index + 1}:${values(value)}`),
  );
  return `  _arguments -s \\\n${[...specs, ...positions].map((spec) => `    ${spec}`).join(" \\\n")}\n`;
}

function withCommands(command: CommandSpec, specs: readonly string[]): string {
  const names = command.commands.map(({ name, about }) => `      ${quote(`${name}:${escape(about)}`)}`);
  const calls = command.commands.map((child) => `    ${child.name}) ${functionName(child)} && ret=0 ;;`);
  return `  local curcontext=$curcontext state line ret=1
  _arguments -C \\
${specs.map((spec) => `    ${spec} \\\n`).join("")}    '1:command:->command' '*::word:->words' && ret=0
  case $state in
  command)
    local -a commands=(
${names.join("\n")}
    )
    _describe -t commands 'command of ${command.path}' commands && ret=0
    ;;
  words)
    case $line[1] in
${calls.join("\n")}
    esac
    ;;
  esac
  return ret
`;
}

function optionSpec({ names, about, value }: OptionSpec): string {
  const text = `[${escape(about)}]`;
  const exclusive = names.includes("--help") || names.includes("--version") ? "(- *)" : `(${names.join(" ")})`;
  if (value === undefined) return names.map((name) => quote(`${exclusive}${name}${text}`)).join(" ");
  // -i FILE and -iFILE; --in FILE and --in=FILE
  return names
    .map((name) => quote(`${exclusive}${name}${name.startsWith("--") ? "=" : "+"}${text}:${values(value)}`))
    .join(" ");
}

function values({ name, choices }: ValueSpec): string {
  return choices.length > 0 ? `${name}:(${choices.join(" ")})` : `${name}:_files`;
}

function functionName(command: CommandSpec): string {
  return `_${command.path.replaceAll(" ", "_")}`;
}

/** Brackets and colons end a part of a specification. */
function escape(text: string): string {
  return text.replace(/[\\[\]:]/g, "\\$&");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
