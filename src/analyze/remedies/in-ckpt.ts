/** Ways out that are written for criu, for somebody who works with ckpt: the same commands where ckpt has them. */

import type { Remedy } from "../finding.ts";
import { ckptHas } from "./tools.ts";

/** Options of commands in remedies that are no choice of what is saved. */
const PLAIN = ["-t", "-D", "-W", "-o", "-d", "-j", "-R", "-v4"];

/** A command with an option that only criu has stays criu's: the images are the same. */
export function inCkpt(remedy: Remedy): Remedy {
  const { command } = remedy;
  if (command !== undefined && !isOurs(command)) return remedy;
  return {
    ...remedy,
    ...(command === undefined ? {} : { command: command.replaceAll(/\bcriu (?=dump|restore|…)/g, "ckpt ") }),
    do: remedy.do
      .replaceAll(/\bcriu (?=dump\b|restore\b)/g, "ckpt ")
      .replace(/^Give criu the /, "Give ckpt the ")
      .replace(/^(Run|Start) criu\b/, "$1 ckpt"),
  };
}

function isOurs(command: string): boolean {
  const calls = command.match(/\bcriu [^;&|<>]*/g) ?? [];
  return calls.every((call) => {
    const [, what = "", ...words] = call.trim().split(/\s+/);
    if (what === "…") return true;
    if (what !== "dump" && what !== "restore") return false;
    const has = (word: string, i: number): boolean => PLAIN.includes(word) || ckptHas(what, word, words[i + 1]);
    return words.every((word, i) => !word.startsWith("-") || has(word, i));
  });
}
