// One tree through many dumps and restores, and through killed ones. Usage: npm run soak [-- --cycles N] (200)
//   [--dumps N] (100 dumps with the executor or Node killed)  [--restores N] (50 likewise)  [--seed N]  [--quiet]
// The cycles and what is killed run side by side, each in pid, mount and network namespaces of its own: needs root.
// CKPT_COMMAND: the words of ckpt, else node dist/bin/ckpt.js. Prints a line of JSON for each at its end and exits 1
// when anything leaked, died or was wrong.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({
  options: {
    cycles: { type: "string", default: "200" },
    dumps: { type: "string", default: "100" },
    restores: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    quiet: { type: "boolean" },
    inside: { type: "boolean" },
  },
});

/** The exit code of a command whose end ours must be. */
function follow(command, words) {
  const child = spawn(command, words, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill("SIGKILL"));
  return new Promise((resolve, reject) => child.on("error", reject).on("exit", (code) => resolve(code ?? 130)));
}

if (!values.inside) {
  mkdirSync(join(root, "build/victims"), { recursive: true });
  const flags = ["-std=gnu11", "-O1", "-pthread", "-Wall", "-Wextra", "-Werror"];
  const victim = join(root, "build/victims/soak");
  const built = await follow("cc", [...flags, "-o", victim, join(root, "fixtures/victims/soak.c")]);
  const words = [process.execPath, ...process.execArgv, ...process.argv.slice(1), "--inside"];
  const parts = [
    ["--dumps=0", "--restores=0", `--cycles=${values.cycles}`],
    ["--cycles=0", `--dumps=${values.dumps}`, `--restores=${values.restores}`],
  ];
  const wanted = parts.filter((part) => part.some((word) => !word.endsWith("=0")));
  const run = (part) => follow(join(root, "fixtures/victims/inside"), [...words, ...part]);
  process.exitCode = built || Math.max(...(await Promise.all(wanted.map(run))));
} else {
  const { soak } = await import("../test/support/soak/soak.ts");
  const { findTools } = await import("../test/support/matrix/cell.ts");
  const start = performance.now();
  const report = await soak({
    victim: join(root, "build/victims/soak"),
    ckpt: findTools(process.env).ckpt,
    cycles: Number(values.cycles),
    dumps: Number(values.dumps),
    restores: Number(values.restores),
    seed: Number(values.seed),
    onProgress: (text) => void (values.quiet || console.error(text)),
  });
  console.log(JSON.stringify({ ...report, seconds: Math.round((performance.now() - start) / 1000) }));
  process.exitCode = report.failures.length > 0 ? 1 : 0;
}
