/** Completion for fish. */

import { allCommands, optionsWithValue, type CommandSpec } from "../spec.ts";

/** The script that completes `program`. */
export function fishCompletion(program: CommandSpec): string {
  const { name } = program;
  const commands = allCommands(program);
  const children = commands.slice(1).map(({ path }) => quote(path));
  const valued = commands.flatMap((command) =>
    optionsWithValue(command).map((word) => quote(`${command.path} ${word}`)),
  );
  return `# fish completion of ${name}, printed by: ckpt completion fish

# Is the command line at this command, and (second argument) is this argument of it due?
function __${name}_at
    set -l at ${name}
    set -l count 0
    set -l value no
    for word in (commandline -opc)[2..-1]
        if test $value = yes
            set value no
        else if contains -- "$at $word" ${children.join(" ")}
            set at "$at $word"
            set count 0
        else if contains -- "$at $word" ${valued.join(" ")}
            set value yes
        else if not string match -q -- '-*' $word
            set count (math $count + 1)
        end
    end
    test "$at" = "$argv[1]"; and test (count $argv) = 1 -o "$count" = "$argv[2]"
end

complete -c ${name} -f
${commands.map((command) => lines(command, name)).join("")}`;
}

function lines(command: CommandSpec, program: string): string {
  const at = (index?: number): string =>
    `complete -c ${program} -n ${quote(`__${program}_at "${command.path}"${index === undefined ? "" : ` ${index}`}`)}`;
  const out: string[] = [];
  for (const child of command.commands) out.push(`${at(0)} -a ${child.name} -d ${quote(child.about)}`);
  for (const { names, about, value } of command.options) {
    const spelled = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
    const takes =
      value === undefined ? [] : value.choices.length > 0 ? [`-x -a ${quote(value.choices.join(" "))}`] : ["-r -F"];
    out.push([at(), ...spelled, ...takes, `-d ${quote(about)}`].join(" "));
  }
  command.arguments.forEach(({ choices, variadic }, index) => {
    const due = at(variadic ? undefined : index);
    out.push(choices.length > 0 ? `${due} -a ${quote(choices.join(" "))}` : `${due} -F`);
  });
  return out.map((line) => `${line}\n`).join("");
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
