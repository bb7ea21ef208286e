// Opens a set in the explorer as `ckpt tui` does, without a terminal, and presses keys; prints milliseconds to the first
// full frame and those of each key to its frame. Usage: node --import LOADER tui.mjs DIR
const { openAll } = await import("../src/tui/open.ts");
const { parseSize } = await import("../src/tui/script.ts");
const { sessionOf } = await import("../src/tui/session.ts");
const { Explorer } = await import("../src/tui/explorer.ts");
const { drawWith } = await import("../src/tui/draw.tsx");

const [dir] = process.argv.slice(2);
const KEYS = ["down", "down", "pagedown", "up", "space", "j", "k", "ctrl-d", "pageup", "pagedown"];
const ROUNDS = 10;

const start = performance.now();
const opened = await openAll(dir, undefined, {});
const { start: state, look, options } = sessionOf(opened, dir, parseSize("140x45"));
let frames = 0;
const drawing = drawWith(look, () => frames++);
const explorer = new Explorer(state, options);
await explorer.settled();
drawing.draw(explorer.state);
const open = performance.now() - start;

const keys = [];
for (let i = 0; i < ROUNDS; i++) {
  for (const key of KEYS) {
    const before = performance.now();
    explorer.dispatch({ kind: "key", key });
    drawing.draw(explorer.state);
    keys.push(performance.now() - before);
    await explorer.settled(); // what the rows in sight still want is not part of the frame
  }
}
drawing.end();
explorer.close();
await opened.close();
console.log(JSON.stringify({ open, keys, frames }));
