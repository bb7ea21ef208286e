/** The screens whose snapshots are committed, each with facts that Python crit tells of the same set. */

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Python } from "./python.ts";

/** What Python crit says about a set. */
export interface Facts {
  /** Lines of `crit x SET what`. */
  explore(what: "ps" | "fds" | "mems" | "rss"): Promise<readonly string[]>;
  /** The entries of `crit decode` of an image. */
  entries(image: string): Promise<readonly any[]>;
  /** The lines of a log, which Python crit cannot read: unpacked by xz. */
  log(): Promise<readonly string[]>;
}

export interface ScreenCase {
  /** Of the snapshot. */
  readonly name: string;
  /** Below fixtures/images. */
  readonly scene: string;
  /** The later set, when two are compared. */
  readonly other?: string;
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
  {
    name: "memory",
    scene: "memory",
    keys: "3",
    facts: async ({ entries }) => {
      const [{ vmas }] = await entries("mm-100.img");
      return (vmas as any[]).slice(0, 12).map(({ start, end, prot }) => {
        const bits = String(prot)
          .split("|")
          .map((bit) => bit.trim());
        const rights = ["PROT_READ", "PROT_WRITE", "PROT_EXEC"].map((bit, i) => (bits.includes(bit) ? "rwx"[i] : "-"));
        return new RegExp(`${address(start)}-${address(end)} +\\d+[KM] ${rights.join("")}`);
      });
    },
  },
  {
    name: "bytes",
    scene: "memory",
    keys: "3 @ 0x4a4000 enter",
    facts: async ({ entries }) => {
      const [{ vmas }] = await entries("mm-100.img");
      const area = (vmas as any[]).find(({ start, end }) => Number(start) <= 0x4a4000 && Number(end) > 0x4a4000);
      const [head, ...pages] = await entries("pagemap-100.img");
      let before = 0;
      for (const { vaddr, nr_pages } of pages) if (Number(vaddr) < 0x4a4000) before += nr_pages * 0x1000;
      return [
        new RegExp(`pages-${head.pages_id}\\.img at 0x${before.toString(16)}$`, "m"),
        new RegExp(`^> +4a4000(?: [0-9a-f]{2}){16} `, "m"),
        new RegExp(`${address(area.start)}-${address(area.end)} |Bytes: task 100 0x4a4000`),
      ];
    },
  },
  {
    name: "matches",
    scene: "tree",
    keys: "s 'shared by' enter",
    facts: async ({ entries, explore }) => {
      const [{ vmas }] = await entries("mm-100.img");
      const { start } = (vmas as any[]).find(({ flags }) => String(flags).includes("MAP_SHARED"));
      const found = `${(Number(start) + 0x100).toString(16)} \\.*«shared by» the whole tree`;
      const alive = (await explore("ps")).slice(1).flatMap((line) => {
        const [pid = "", , , comm = ""] = line.trim().split(/\s+/);
        return pid === "" || ["exited", "crashed"].includes(comm) ? [] : [pid];
      });
      return alive.map((pid) => new RegExp(`^[> ] +${pid} +${found}`, "m"));
    },
  },
  {
    name: "users-and-the-log",
    scene: "talk",
    keys: "4 enter u",
    facts: async ({ entries }) => {
      const files = (await entries("files.img")) as any[];
      const table = (await entries(`fdinfo-${(await entries("ids-102.img"))[0].files_id}.img`)) as any[];
      const sockets = files.flatMap(({ usk }) => (usk === undefined ? [] : [usk]));
      const mine = sockets.find((socket) => table.some(({ id }) => id === socket.id));
      const other = sockets.find(({ ino }) => ino === mine.peer);
      const { fd } = table.find(({ id }) => id === mine.id);
      return [
        new RegExp(`^[> ] peer +unix:0x${Number(other.ino).toString(16)} +unix\\[${other.ino} → ${mine.ino}\\]`, "m"),
        new RegExp(`^[> ] opens +fd:102/${fd} `, "m"),
        new RegExp(`^[> ] log +line \\d+ .* Dumped: id 0x${Number(mine.id).toString(16)} ino ${mine.ino} `, "m"),
      ];
    },
  },
  {
    name: "sockets",
    scene: "unix",
    keys: "4",
    facts: async ({ entries }) => {
      const files = (await entries("files.img")) as any[];
      const table = (await entries("fdinfo-2.img")) as any[];
      const sockets = files.flatMap(({ usk }) => (usk === undefined ? [] : [usk]));
      const holder = (socket: any): string | undefined => table.find(({ id }) => id === socket.id)?.fd;
      const lines: RegExp[] = [];
      for (const socket of sockets) {
        const peer = sockets.find(({ ino }) => ino === socket.peer);
        const [from, to] = [holder(socket), peer && holder(peer)];
        if (from !== undefined && to !== undefined) lines.push(new RegExp(`100/${from} unix .*→ 100/${to} unix`));
      }
      return lines;
    },
  },
  {
    name: "threads",
    scene: "signals",
    keys: "5",
    facts: async ({ entries }) => {
      const [{ tc, thread_core: thread }] = await entries("core-100.img");
      const { comm, sched_nice: nice } = thread;
      const posix = tc.timers.posix as any[];
      return [
        new RegExp(`100 ${literal(comm)} +OTHER nice ${nice} +${thread.creds.uid} `),
        ...posix.map(({ it_id: id }) => new RegExp(`timer ${id} `)),
        new RegExp(`itimer real .*SIGALRM in ${tc.timers.real.vsec}\\.`),
      ];
    },
  },
  {
    name: "namespaces",
    scene: "mounts",
    keys: "6",
    facts: async ({ entries }) =>
      ((await entries("mountpoints-11.img")) as any[])
        .slice(0, 4)
        .map(
          ({ mountpoint, mnt_id: id, root_dev: device }) =>
            new RegExp(`${literal(mountpoint)} .*mnt ${id}  ${device} `),
        ),
  },
  {
    name: "images",
    scene: "simple",
    keys: "7 / files.img enter right",
    facts: async ({ entries }) =>
      ((await entries("files.img")) as any[]).map(
        ({ type, id }, i) => new RegExp(`entries\\[${i}\\] +\\d+ type: ${type}, id: ${id}(?:,|$)`, "m"),
      ),
  },
  {
    name: "images-opened",
    scene: "names",
    keys: "7 / files.img enter right j right j j j right",
    facts: async ({ entries }) => {
      const [{ reg, id, type }] = await entries("files.img");
      return [
        new RegExp(`entries\\[0\\] .*type: ${type}, id: ${id}`),
        new RegExp(`> +▾ reg .*id: ${reg.id}`),
        new RegExp(`^ +pos +\\d+ ${reg.pos}$`, "m"),
      ];
    },
  },
  {
    name: "problems",
    scene: "encoded",
    keys: "8",
    facts: async ({ entries }) => {
      const map = (await entries("bpfmap-data.img"))[2];
      const descriptors = (await entries("eventpoll-tfd.img")) as any[];
      return [
        new RegExp(`bpfmap_data_entry.map_id names bpfmap 0x${Number(map.map_id).toString(16)},`),
        ...descriptors.slice(0, 2).map(({ tfd }) => new RegExp(`eventpoll_tfd_entry.tfd names fd ${tfd},`)),
      ];
    },
  },
  {
    name: "problems-of-a-log",
    scene: "../logs/mptcp-socket.log.xz",
    keys: "",
    facts: async ({ log }) => {
      const lines = await log();
      const error = lines.findIndex((line) => /Error .*: inet: /.test(line));
      const pid = /pid: (\d+)/.exec(lines.join("\n"))?.[1] ?? "";
      return [
        new RegExp(`line ${error + 1} +${literal((lines[error] ?? "").slice(0, 40))}`),
        /dump failed$/m,
        new RegExp(`Fd \\d+ of ${pid} `),
      ];
    },
  },
  {
    name: "log",
    scene: "../logs/mptcp-socket.log.xz",
    keys: "0 G",
    facts: async ({ log }) =>
      (await log())
        .map((line, i) => new RegExp(`^[> ] +${i + 1} ${literal(line.replaceAll("\t", " ").slice(0, 40))}`, "m"))
        .slice(-8),
  },
  {
    name: "stats",
    scene: "simple",
    keys: "9",
    facts: async ({ entries }) => {
      const [{ dump }] = await entries("stats-dump");
      return ["freezing_time", "frozen_time", "memdump_time", "pages_scanned", "pages_written"].map(
        (name) => new RegExp(`^ +${name.replaceAll("_", " ")} +${dump[name]} `, "m"),
      );
    },
  },
  {
    name: "changes",
    scene: "simple",
    keys: "7 / files.img enter right / entries[2] enter right j j j right j j j j j e ctrl-u /dev/zero enter c",
    facts: async ({ entries }) => {
      const { reg } = (await entries("files.img"))[2];
      const [line] = [`files\\.img entries\\[2\\]\\.reg\\.name +${literal(reg.name)} +/dev/zero`];
      return [new RegExp(line), new RegExp(`^>~.*${literal(reg.name)}`, "m"), /1 to write +1\/1$/m];
    },
  },
  {
    name: "compared",
    scene: "chain/1",
    other: "chain/2",
    keys: "3 ]",
    facts: async ({ entries }) => {
      const [{ vmas }] = await entries("mm-100.img");
      const list = vmas as any[];
      return list.slice(-6).map(({ start, end }) => {
        const shown = `${address(start)}-${address(end)}`;
        return new RegExp(shown.length > 25 ? literal(shown.slice(0, 24)) : shown);
      });
    },
  },
];

/** An address as the explorer writes it: at least eight digits. */
function address(value: string): string {
  return Number(value).toString(16).padStart(8, "0");
}

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
    log: async () => (await promisify(execFile)("xz", ["-dc", directory])).stdout.trimEnd().split("\n"),
  };
}
