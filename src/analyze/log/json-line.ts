/** Log lines that are JSON: docker's json-file, containerd, kubelet, CRI-O, journalctl -o json, zap, logrus. */
import { levelOfWord } from "./engine-lines.ts";
import type { Piece } from "./unwrap.ts";

/** Keys of the text, by how specific they are. */
const TEXT_KEYS = ["log", "msg", "message", "MESSAGE", "textPayload"] as const;
const ERROR_KEYS = ["error", "err", "stderr", "Error"] as const;
const LEVEL_KEYS = ["level", "severity", "lvl", "PRIORITY"] as const;

/** What the object on a line says; undefined if the line is no JSON object or holds no text. A cut object is read as far as it goes. */
export function fromJson(line: string): Piece[] | undefined {
  const text = line.trim();
  if (!text.startsWith("{") || text.length < 7) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = salvage(text);
  }
  if (typeof value !== "object" || value === null) return undefined;
  const object = value as Readonly<Record<string, unknown>>;
  const said = textOf(object, TEXT_KEYS);
  const error = textOf(object, ERROR_KEYS);
  if (said === undefined && error === undefined) return undefined;
  const together =
    said === undefined ? error! : error === undefined || said.includes(error) ? said : `${said.trimEnd()}: ${error}`;
  const level = LEVEL_KEYS.map((key) => object[key]).find((word) => word !== undefined);
  return [{ text: together, ...(level === undefined ? {} : { level: levelOf(level) }) }];
}

function levelOf(word: unknown): "error" | "warn" | "none" {
  const known = typeof word === "string" ? word : "";
  // journald: 0 to 3 are errors, 4 a warning
  if (/^[0-7]$/.test(known)) return known <= "3" ? "error" : known === "4" ? "warn" : "none";
  return levelOfWord(known);
}

function textOf(object: Readonly<Record<string, unknown>>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = object[key];
    if (typeof value === "string" && value.trim() !== "") return value.replace(/[\r\n]+$/, "");
  }
  return undefined;
}

/** The string members of an object that was cut off. */
function salvage(text: string): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  for (const [, key, value] of text.matchAll(/"([A-Za-z]{2,12})"\s*:\s*"((?:[^"\\]|\\.)*)"?/g)) {
    try {
      found[key!] = JSON.parse(`"${value!}"`) as string;
    } catch {
      found[key!] = value!;
    }
  }
  return Object.keys(found).length > 0 ? found : undefined;
}
