/** Log lines in the formats of the programs around criu: logrus, klog, LXC, podman's and docker's plain errors. */
import type { Level } from "./event.ts";

export interface EngineLine {
  readonly level: Level;
  readonly message: string;
}

const LOGRUS = /(?:^|\s)level=(\w+)\s/;
const LOGRUS_TTY = /^\s*(ERRO|WARN|FATA|PANI|INFO|DEBU|TRAC)\[[^\]]{0,40}\]\s*(.*)$/;
const KLOG = /^([EWIF])\d{4} \d\d:\d\d:\d\d\.\d+\s+\d+ [\w./-]+:\d+\] (.*)$/;
const LXC =
  /^\s*(?:lxc(?:-\w+)?[: ]\s*)?(?:\S+ )?\d{14}\.\d{3}\s+(ERROR|WARN|NOTICE|INFO|DEBUG|TRACE|FATAL)\s+\S+ - \S+\.c:\w+:\d+ - (.*)$/;
/** lxc-checkpoint: c1: criu.c: do_dump: 1024 message */
const LXC_SHORT = /^lxc-?\w*: (?:\S+: )?[\w/.-]+\.c: \w+: \d+ (.*)$/;
const PLAIN = /^\s*(?:Error|ERROR|error|FATAL|fatal|Fatal)(?: -|:)\s+(.*)$/;
const DAEMON =
  /^\s*(?:Error response from daemon|Error while|Error grabbing|rpc error|OCI runtime|oci runtime error|runc (?:run|restore|checkpoint) failed|criu failed|Cannot checkpoint|cannot checkpoint)\b/;
const EVENT =
  /^\s*(?:\d+[smhd]\S*\s+)?(Warning|Normal)\s+\w+\s+(?:(?:pod|container|node)\/\S+|\d+[smhd]\S*(?:\s+\([^)]{0,60}\))?\s+[\w./-]+(?:,\s*\S+)?)\s+(.*)$/;

/** A line of a container engine or its runtime, undefined if the form is no such. */
export function parseEngineLine(text: string): EngineLine | undefined {
  const logrus = LOGRUS.exec(text);
  if (logrus !== null) {
    const message = logrusMessage(text);
    if (message !== undefined) return { level: levelOfWord(logrus[1]!), message };
  }
  for (const form of [LOGRUS_TTY, KLOG, LXC, EVENT]) {
    const found = form.exec(text);
    if (found === null) continue;
    const inner = PLAIN.exec(found[2]!);
    if (inner !== null) return { level: "error", message: inner[1]!.trim() };
    return { level: levelOfWord(found[1]!), message: found[2]!.trim() };
  }
  const said = PLAIN.exec(text) ?? LXC_SHORT.exec(text);
  if (said !== null) return { level: "error", message: said[1]!.trim() };
  return DAEMON.test(text) ? { level: "error", message: text.trim() } : undefined;
}

/** Word of any of these loggers → level. */
export function levelOfWord(word: string): Level {
  const short = word.slice(0, 4).toLowerCase();
  if (["erro", "fata", "pani", "crit", "aler", "emer", "e", "f"].includes(short)) return "error";
  return ["warn", "w"].includes(short) ? "warn" : "none";
}

/** msg="…" with error="…" behind it, quotes undone. */
function logrusMessage(text: string): string | undefined {
  const message = field(text, "msg");
  if (message === undefined) return undefined;
  const error = field(text, "error");
  return error === undefined || message.includes(error) ? message : `${message}: ${error}`;
}

function field(text: string, key: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${key}=(?:"((?:[^"\\\\]|\\\\.)*)"?|(\\S+))`).exec(text);
  if (found === null) return undefined;
  return (found[1] === undefined ? found[2]! : found[1].replace(/\\(["\\])/g, "$1")).trim();
}
