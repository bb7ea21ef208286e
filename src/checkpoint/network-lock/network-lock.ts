/** Takes and gives back the network lock, with the tools of the system. */

import { spawnSync } from "node:child_process";
import { CkptError } from "../../crit/errors.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { type Connection, iptablesRules, nftRules, nftTable } from "./rules.ts";

export type LockMethod = "iptables" | "nftables" | "skip";

const TOOLS = { 4: "iptables", 6: "ip6tables" } as const;

/** Lets no packet of the connections pass. Throws "io" when a tool is missing or fails; then nothing is locked. */
export function lockNetwork(method: LockMethod, connections: readonly Connection[], runId: string): void {
  if (connections.length === 0 || method === "skip") return;
  if (method === "nftables") {
    demand("nft", ["-f", "-"], nftRules(connections, runId));
    return;
  }
  try {
    for (const version of [4, 6] as const) {
      const rules = iptablesRules(connections, version, "-I");
      if (rules.length > 0) demand(`${TOOLS[version]}-restore`, ["-w", "--noflush"], tableOf(rules));
    }
  } catch (error) {
    unlockNetwork(method, connections, runId);
    throw error;
  }
}

/** A command that takes a lock away. */
export interface Unlocking {
  readonly tool: string;
  readonly words: readonly string[];
  readonly input: string;
  /** Commands that do it piece by piece: all at once fails when a piece is missing. */
  readonly pieces: readonly (readonly [tool: string, ...words: string[]])[];
}

export function unlocking(method: LockMethod, connections: readonly Connection[], runId: string): Unlocking[] {
  if (connections.length === 0 || method === "skip") return [];
  if (method === "nftables")
    return [{ tool: "nft", words: ["-f", "-"], input: `delete table ${nftTable(runId)}\n`, pieces: [] }];
  return ([4, 6] as const).flatMap((version) => {
    const rules = iptablesRules(connections, version, "-D");
    if (rules.length === 0) return [];
    const pieces = rules.map((rule) => [TOOLS[version], "-w", "-t", "filter", ...rule.split(" ")] as const);
    return [{ tool: `${TOOLS[version]}-restore`, words: ["-w", "--noflush"], input: tableOf(rules), pieces }];
  });
}

/** Takes the lock of a dump away, ours or criu's; rules that are not there are no error. */
export function unlockNetwork(method: LockMethod, connections: readonly Connection[], runId: string): void {
  for (const { tool, words, input, pieces } of unlocking(method, connections, runId))
    if (run(tool, words, input) !== undefined) for (const [piece, ...more] of pieces) run(piece, more);
}

function tableOf(rules: readonly string[]): string {
  return ["*filter", ...rules, "COMMIT", ""].join("\n");
}

/** Returns why it failed. */
function run(tool: string, words: readonly string[], input = ""): string | undefined {
  const { error, status, stderr } = spawnSync(tool, words, { input, encoding: "utf8", timeout: 20_000 });
  if (error !== undefined) return error.message;
  return status === 0 ? undefined : escapeControls(stderr.trim().split("\n")[0] ?? "");
}

function demand(tool: string, words: readonly string[], input: string): void {
  const failure = run(tool, words, input);
  if (failure !== undefined)
    throw new CkptError("io", `the network cannot be locked: ${tool}: ${failure}`, {
      hint: "--network-lock chooses another way; skip leaves it to you",
    });
}
