import t from "tap";
import { commandOf, KEYS, NAMED_KEYS, typedBy } from "../../src/tui/keys.ts";

t.test("every key means one thing", (t) => {
  const all = KEYS.flatMap(({ keys }) => keys);
  t.same(all.length, new Set(all).size, "no key twice");
  for (const key of all) t.ok(NAMED_KEYS.has(key) || [...key].length === 1, `${key} can be pressed`);
  const commands = KEYS.map(({ command }) => command);
  t.same(commands.length, new Set(commands).size, "no command twice");
  t.end();
});

t.test("the keys of less, vim and htop", (t) => {
  const expected = {
    up: ["k", "up"],
    down: ["j", "down"],
    "page-down": ["space", "pagedown"],
    top: ["g", "home"],
    bottom: ["G", "end"],
    search: ["/"],
    find: ["?"],
    follow: ["enter"],
    back: ["backspace"],
    users: ["u"],
    "search-memory": ["s"],
    edit: ["e"],
    write: ["w"],
    copy: ["y"],
    help: ["f1"],
    quit: ["q"],
    suspend: ["ctrl-z"],
    "next-screen": ["tab"],
  };
  for (const [command, keys] of Object.entries(expected)) for (const key of keys) t.equal(commandOf(key), command, key);
  t.equal(commandOf("Q"), undefined);
  t.end();
});

t.test("what keys type", (t) => {
  t.equal(typedBy("a"), "a");
  t.equal(typedBy("space"), " ");
  t.equal(typedBy("é"), "é");
  t.equal(typedBy("enter"), undefined);
  t.equal(typedBy("ctrl-a"), undefined);
  t.end();
});
