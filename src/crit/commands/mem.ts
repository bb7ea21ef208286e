/** crit mem: what is in the memory of tasks: figures, areas, bytes, a search, strings. */

import { CkptError } from "../errors.ts";
import { areaFilter } from "../memory/area-filter.ts";
import { type Chain, closeChain, openChain } from "../memory/chain.ts";
import { find, type Wanted } from "../memory/find.ts";
import { MappedFiles } from "../memory/mapped-files.ts";
import { parsePattern } from "../memory/pattern.ts";
import { type AddressRange, parseRange } from "../memory/range.ts";
import { MemoryReader } from "../memory/reader.ts";
import { AddressSpace } from "../memory/space.ts";
import { ImageSet } from "../set/image-set.ts";
import { foundText } from "../views/mem.ts";
import { memBytes } from "../views/mem-bytes.ts";
import { foundJson, MemDocument, type Print } from "../views/mem-json.ts";
import { memAreas, memSummary } from "../views/mem-tables.ts";
import { type Io, writeAll } from "./io.ts";
import { progressBar } from "./progress.ts";

export interface MemOptions {
  readonly format: "text" | "json";
  /** Text, "/regex/", "hex:…". */
  readonly search?: string | undefined;
  /** Least length of strings to print. */
  readonly strings?: number | undefined;
  /** Kinds of areas, joined by commas. */
  readonly vma?: string | undefined;
  readonly prot?: string | undefined;
  /** Search mapped files too. */
  readonly files: boolean;
  /** Where mapped files are looked for. */
  readonly root: string;
  /** Bytes shown on each side of a match. */
  readonly context: number;
  /** Stop after so many matches or strings. */
  readonly limit?: number | undefined;
}

/** Returns 0; 1 when a search finds nothing, or when bytes that were asked for are nowhere. */
export async function mem(
  io: Io,
  dir: string,
  pid: number | undefined,
  address: string | undefined,
  options: MemOptions,
): Promise<number> {
  const wanted = wantedOf(options, address !== undefined);
  const filter = areaFilter(options.vma, options.prot);
  const range = address === undefined ? undefined : parseRange(address);
  const json = options.format === "json";
  const set = await ImageSet.open(dir);
  const print: Print = (text) => writeAll(io.stdout, text);
  let chain: Chain = [];
  try {
    chain = await openChain(set);
    if (wanted !== undefined) return await printFound(io, chain, pid, wanted, options);
    if (pid === undefined) await memSummary(chain, filter, print, json);
    else if (range === undefined) await memAreas(await AddressSpace.open(chain, pid), filter, print, json);
    else return await printBytes(chain, pid, range, options, print);
    return 0;
  } finally {
    await closeChain(chain);
    await set.close();
  }
}

function wantedOf({ search, strings, vma, prot, context }: MemOptions, bytes: boolean): Wanted | undefined {
  if (search !== undefined && strings !== undefined)
    throw new CkptError("usage", "--search and --strings are two things");
  if (bytes && [search, strings, vma, prot].some((option) => option !== undefined))
    throw new CkptError("usage", "an address is shown as it is: no --search, --strings, --vma or --prot with it");
  if (search !== undefined) return { kind: "matches", pattern: parsePattern(search), context };
  return strings === undefined ? undefined : { kind: "strings", least: strings };
}

async function printBytes(
  chain: Chain,
  pid: number,
  range: AddressRange,
  { root, format }: MemOptions,
  print: Print,
): Promise<number> {
  const space = await AddressSpace.open(chain, pid);
  const files = new MappedFiles(chain[0]!.graph, root);
  const reader = new MemoryReader(space);
  try {
    return (await memBytes({ space, files, reader, print }, range, format === "json")) === 0n ? 0 : 1;
  } finally {
    reader.close();
    await files.close();
  }
}

/** Text held back before it goes out: a search may find millions. */
const HELD = 64 * 1024;

/** Without a pid, in all tasks; each line then begins with its pid. */
async function printFound(
  io: Io,
  chain: Chain,
  pid: number | undefined,
  wanted: Wanted,
  options: MemOptions,
): Promise<number> {
  const { graph } = chain[0]!;
  const pids: number[] = [];
  if (pid === undefined) for await (const { task } of graph.lists.tasks()) pids.push(task.pid);
  else pids.push(pid);
  const bar = progressBar(io, wanted.kind === "matches" ? "search" : "strings");
  let held = "";
  const flush = (): void => {
    if (held !== "") bar.end();
    writeAll(io.stdout, held);
    held = "";
  };
  const print: Print = (text) => {
    held += text;
    if (held.length > HELD) flush();
  };
  const document = options.format === "json" ? new MemDocument(print, wanted.kind, wanted.kind) : undefined;
  const files = options.files ? new MappedFiles(graph, options.root) : undefined;
  const onProgress: typeof bar.onProgress = (progress) => {
    flush();
    bar.onProgress(progress);
  };
  let [count, leftOut] = [0, 0];
  try {
    const filter = areaFilter(options.vma, options.prot);
    for await (const found of find(chain, pids, wanted, { filter, files, onProgress })) {
      if (found.kind === "left-out") {
        leftOut += found.bytes;
        continue;
      }
      if (document === undefined) print(`${pid === undefined ? `${found.pid}  ` : ""}${foundText(found)}`);
      else document.row(foundJson(found));
      if (++count === options.limit) break;
    }
    document?.end({ found: count, files_left_out: leftOut });
    flush();
    bar.end();
    if (leftOut > 0 && document === undefined)
      writeAll(
        io.stderr,
        `crit: ${leftOut} bytes of mapped files are not in the images and were ${options.files ? "not found on this machine" : "left out; --files looks into them"}\n`,
      );
    return count > 0 || wanted.kind === "strings" ? 0 : 1;
  } finally {
    bar.end();
    await files?.close();
  }
}
