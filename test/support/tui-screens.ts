/** The screens whose snapshots are committed, each with facts that Python crit tells of the same set. */

import type { Python } from "./python.ts";

/** What Python crit says about a set. */
export interface Facts {
  /** Lines of `crit x SET what`. */
  explore(what: "ps" | "fds" | "mems" | "rss"): Promise<readonly string[]>;
  /** The entries of `crit decode` of an image. */
  entries(image: string): Promise<readonly any[]>;
}

export interface ScreenCase {
  /** Of the snapshot. */
  readonly name: string;
  /** Below fixtures/images. */
  readonly scene: string;
  readonly keys: string;
  /** Expressions that must match the screen of 80 columns; at least three, made from what Python crit says. */
  facts(facts: Facts): Promise<readonly RegExp[]>;
}

export const SIZES = ["80x24", "140x45"] as const;

export const SCREEN_CASES: readonly ScreenCase[] = [
  {
    name: "processes",
    scene: "tree",
    keys: "1",
    facts: async ({ explore }) =>
      (await explore("ps")).slice(1, 6).map((line) => {
        const [pid = "", , , comm = ""] = line.trim().split(/\s+/);
        return new RegExp(`${pid} ${literal(comm)} `);
      }),
  },
  {
    name: "files",
    scene: "tree",
    keys: "2",
    facts: async ({ explore }) =>
      (await explore("fds")).slice(1, 6).map((line) => {
        const [name = "", file = ""] = line.trim().split(/:\s+/);
        return new RegExp(` ${name} .*${literal(file)}`);
      }),
  },
  {
    name: "object",
    scene: "files",
    keys: "enter i",
    facts: async ({ entries }) => {
      const [first] = await entries("fdinfo-2.img");
      const file = (await entries("files.img")).find(({ id }) => id === first.id);
      return [
        new RegExp(`fd +${first.fd}`),
        new RegExp(`file id +${first.id}`),
        new RegExp(`opens +file:${file.type}/0x${Number(first.id).toString(16)}`),
      ];
    },
  },
  {
    name: "users",
    scene: "tree",
    keys: "2 / pipe enter u",
    facts: async ({ entries }) => {
      const files = await entries("files.img");
      const pipe = files.find(({ type }) => type === "PIPE").pipe;
      const [writer, reader] = files.filter((file) => file.pipe?.pipe_id === pipe.pipe_id);
      const table = await entries(`fdinfo-${(await entries("ids-102.img"))[0].files_id}.img`);
      const { fd } = table.find(({ id }) => id === writer.id);
      const holders = [
        new RegExp(`Users: fd:102/${fd} `),
        new RegExp(`opens +fd:102/${fd} `),
        new RegExp(`peer +file:PIPE/0x${Number(reader.id).toString(16)} +pipe\\[${pipe.pipe_id}\\]`),
      ];
      return holders;
    },
  },
  {
    name: "find",
    scene: "tree",
    keys: "? victim enter",
    facts: async ({ explore }) => {
      const fds = await explore("fds");
      let pid = "";
      const found: RegExp[] = [];
      for (const line of fds) {
        if (/^\d+$/.test(line)) pid = line;
        const match = /^\t +(\d+): (.*victim.*)$/.exec(line);
        if (match !== null) found.push(new RegExp(`fd:${pid}/${match[1] ?? ""} +${literal(match[2] ?? "")}`));
      }
      return found;
    },
  },
];

/** Text as an expression that matches just it. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Python crit on the images in a directory. */
export function factsOf(python: Python, directory: string): Facts {
  return {
    explore: async (what) => (await python.crit(["x", directory, what])).stdout.toString().split("\n"),
    entries: async (image) => {
      const { stdout } = await python.crit(["decode", "-i", `${directory}/${image}`, "--pretty"]);
      return (JSON.parse(stdout.toString()) as { entries: unknown[] }).entries;
    },
  };
}
