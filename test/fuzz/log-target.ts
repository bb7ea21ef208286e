/** Fuzzing the log reader: any bytes give events and subjects, the same however they are cut, in time and memory. */

import { gzipSync } from "node:zlib";
import { resolveSubject } from "../../src/analyze/context/resolve.ts";
import type { LogEvent } from "../../src/analyze/log/event.ts";
import { bytesInput } from "../../src/analyze/log/input.ts";
import type { Log } from "../../src/analyze/log/log.ts";
import { readLogs } from "../../src/analyze/log/read.ts";
import { EventReader } from "../../src/analyze/log/reader.ts";
import { CkptError } from "../../src/crit/errors.ts";
import { factsOf } from "../support/log-events.ts";
import type { Random } from "../support/random.ts";
import { changed, edge, flip, resized } from "./blunt.ts";
import { LOG_LINES, PACKED_LOG } from "./log-lines.ts";
import { Broken, type Target, type Trial } from "./trial.ts";

type Mutation = (random: Random, text: Buffer) => Uint8Array;

const some = (random: Random): string => random.pick(LOG_LINES);

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  flip: (random, text) => changed(random, text, flip(random), random.between(1, 40)),
  set: (random, text) => changed(random, text, edge(random), random.between(1, 40)),
  resize: resized,
  truncate: (random, text) => text.subarray(0, random.below(text.length + 1)),
  noise: (random) => random.bytes(random.between(1, 5000)),
  // What slow expressions stumble over: one sign a hundred thousand times, before, in and behind a line.
  repeat: (random) => {
    const sign = random.pick([
      "(",
      "`",
      '"',
      "\\n",
      "\\",
      " ",
      "\t",
      "1",
      ": ",
      "a:",
      "<",
      "{",
      "[",
      "> ",
      "=",
      "Error (",
    ]);
    return Buffer.from(some(random).replace(random.pick([/^/, / /, /$/]), sign.repeat(random.between(1, 60_000))));
  },
  // A line quoted again and again, as engines quote one another.
  quoted: (random) => {
    let line = some(random);
    for (let depth = random.between(1, 7); depth > 0; depth--)
      line = random.pick([
        JSON.stringify({ log: `${line}\n` }),
        JSON.stringify({ level: "error", msg: line, error: some(random) }),
        `time="x" level=error msg=${JSON.stringify(line)}`,
        `b'${line.replaceAll("'", "\\'")}\\n${some(random)}'`,
        `2026-01-01T00:00:00Z ${line}`,
        `> ${line}`,
      ]);
    return Buffer.from(line);
  },
  "UTF-16": (random, text) => changed(random, Buffer.from(`\ufeff${text.toString()}`, "utf16le"), flip(random), 3),
  gzip: (random, text) => changed(random, gzipSync(text), flip(random), random.below(2)),
  xz: (random) => changed(random, PACKED_LOG, flip(random), random.below(3)),
};

export function logTarget(): Target {
  return {
    name: "log",
    deadly: [],
    trial(random: Random): Trial {
      const lines = Array.from({ length: random.between(1, 60) }, () => some(random));
      const mutation = random.pick(Object.keys(MUTATIONS));
      const bytes = MUTATIONS[mutation]!(random, Buffer.from(lines.join(random.pick(["\n", "\r\n", "\n\n"]))));
      const piece = random.pick([1, 7, 4096]);
      return { kind: "log", mutation, framed: false, name: "fuzz.log", content: bytes, run: () => check(bytes, piece) };
    },
  };
}

async function check(bytes: Uint8Array, piece: number): Promise<boolean> {
  if (bytes.length < 20_000 || piece > 1) checkPieces(bytes, piece);
  const marked: { event: LogEvent; log: Log }[] = [];
  try {
    for await (const { log, events } of readLogs(bytesInput(bytes, "fuzz.log")))
      for (const event of events) if (event.level !== "none") marked.push({ event, log });
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    if (!["bad-archive", "too-large", "unsupported"].includes(error.code))
      throw new Broken(`refused as "${error.code}": ${error.message}`);
    return false;
  }
  for (const { event, log } of marked.slice(0, 100))
    for (const { number } of resolveSubject({}, event, log.facts).evidence)
      if (number === event.number) throw new Broken(`line ${number} is evidence of itself`);
  return true;
}

function checkPieces(bytes: Uint8Array, piece: number): void {
  const whole = new EventReader();
  const expected = JSON.stringify([...whole.push(bytes), ...whole.finish()].map(factsOf));
  const cut = new EventReader();
  const events: LogEvent[] = [];
  for (let at = 0; at < bytes.length; at += piece) events.push(...cut.push(bytes.slice(at, at + piece)));
  events.push(...cut.finish());
  if (JSON.stringify(events.map(factsOf)) !== expected) throw new Broken(`other events in pieces of ${piece}`);
}
