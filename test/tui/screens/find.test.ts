import t from "tap";
import { screenAfter } from "../../support/explorer.ts";

const found = async (words: string, keys = ""): Promise<string> =>
  (await screenAfter("talk", `? '${words}' enter ${keys}`, "110x40")).join("\n");

t.test("names, paths, numbers, addresses and values of the whole set, and where they lead", async (t) => {
  t.match(await found("listener"), /^> task +task:102 +listener$/m, "names");
  t.match(await found("/mnt/victim.log"), /^[> ] fd +fd:102\/2 +\/mnt\/victim\.log$/m, "paths");
  t.match(await found("102"), /^[> ] task +task:102 /m, "pids");
  const socket = /unix:(0x[0-9a-f]+)/.exec(await found("unix"))?.[1] ?? "";
  t.match(await found(String(Number(socket))), new RegExp(`^[> ] unix +unix:${socket} `, "m"), "inodes");
  t.match(await found("0x401000"), /^> vma +vma:100\/0x401000 +401000-47b000 r-xp file$/m, "addresses");
  t.match(await found("O_APPEND"), /^> value +files\.img +entries\[\d+\]\.reg\.flags = .*O_APPEND/m, "values");
  t.match(await found("O_APPEND", "enter"), /^> +flags +\d+ O_WRONLY \| O_APPEND/m, "to the field");
  t.match(await found("listener", "enter"), /^ Processes(?:.*\n)+> +102 listener/m, "to the object");
});

t.test("what nothing has may be in memory", async (t) => {
  const keys = "? 'shared by the' enter";
  const nothing = (await screenAfter("tree", keys)).join("\n");
  t.match(nothing, /no name, number, address or value has it\n> memory +of all tasks/);
  const memory = (await screenAfter("tree", `${keys} enter`)).join("\n");
  t.match(memory, /^ In memory: shared by the \(all tasks\)(?:.*\n)+> +100 +[0-9a-f]+ .*«shared by the»/m);
});
