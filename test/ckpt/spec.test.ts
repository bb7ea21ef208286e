import { Argument, Command, Option } from "commander";
import t from "tap";
import { allCommands, describe, optionsWithValue } from "../../src/ckpt/spec.ts";

function program(): Command {
  const top = new Command("top").description("does it all").helpOption("-h, --help", "help");
  top
    .command("one")
    .description("does one thing")
    .option("-o, --out <file>", "where to")
    .addOption(new Option("--colour [name]", "which").choices(["red", "blue"]))
    .addOption(new Option("--secret", "not shown").hideHelp())
    .addArgument(new Argument("<dir>", "where from"))
    .argument("[more...]", "and more")
    .addHelpText("after", "\nExamples:\n  top one here\n");
  top.addCommand(new Command("two").addCommand(new Command("inner")));
  return top;
}

t.test("a program as data", (t) => {
  const spec = describe(program());
  t.same(
    allCommands(spec).map(({ path }) => path),
    ["top", "top one", "top two", "top two inner"],
  );
  t.equal(spec.about, "does it all");
  t.same(spec.options, [{ names: ["-h", "--help"], about: "help", value: undefined }]);
  const one = spec.commands[0];
  t.match(one, {
    name: "one",
    usage: "[options] <dir> [more...]",
    epilog: "Examples:\n  top one here",
    options: [
      { names: ["-o", "--out"], about: "where to", value: { name: "file", choices: [] } },
      { names: ["--colour"], value: { name: "name", choices: ["red", "blue"] } },
      { names: ["-h", "--help"], value: undefined },
    ],
    arguments: [
      { name: "dir", about: "where from", variadic: false },
      { name: "more", variadic: true },
    ],
  });
  t.equal(one?.options.length, 3, "hidden options stay hidden");
  t.same(one && optionsWithValue(one), ["-o", "--out", "--colour"]);
  t.end();
});

t.test("describing leaves a program as it was", (t) => {
  const command = program();
  let printed = "";
  command.configureOutput({ writeOut: (text) => (printed += text) });
  describe(command);
  t.equal(printed, "");
  command.outputHelp();
  t.match(printed, /^Usage: top/);
  t.end();
});
