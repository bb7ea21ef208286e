// Runs a command on a terminal of its own and waits until it shows a text; the terminal comes from script(1).
import { spawn } from "node:child_process";

/** Seconds from the start of the program to the text on its screen; then `key` is pressed, which must end it. */
export function firstScreen({ argv, shows, key, columns = 140, rows = 45 }) {
  const command = argv.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  const start = performance.now();
  const child = spawn("script", ["-qefc", `stty cols ${columns} rows ${rows}; exec ${command}`, "/dev/null"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let screen = "";
  let seconds;
  child.stdout.on("data", (text) => {
    screen += text;
    if (seconds !== undefined || !screen.includes(shows)) return;
    seconds = (performance.now() - start) / 1000;
    child.stdin.write(key);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0 && seconds !== undefined) resolve(seconds);
      else
        reject(
          new Error(`${argv.join(" ")}: exit ${code}, ${seconds === undefined ? "never showed" : "after"} ${shows}`),
        );
    });
  });
}
