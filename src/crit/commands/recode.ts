/** crit recode: proves on the user's own images that decoding and encoding gives the same bytes. */

import { CkptError } from "../errors.ts";
import { readImage } from "../images/decode.ts";
import { ByteInput, concat } from "../images/input.ts";
import { imageTypeOfFile } from "../images/table.ts";
import { dialectNamed, chooseDialect } from "../json/dialects.ts";
import { readImageJson, writeImageJson } from "../json/image.ts";
import { JsonReader } from "../json/reader.ts";
import { ImageSet } from "../set/image-set.ts";
import { Pace } from "../set/pace.ts";
import { escapeControls } from "../views/escape.ts";
import { type Io, writeAll } from "./io.ts";
import { progressBar } from "./progress.ts";

/** What became of one image. */
interface Outcome {
  readonly image: string;
  readonly result: "same" | "raw" | "differs" | "failed";
  /** Which way, or why. */
  readonly detail?: string;
}

/** Returns 0 when every image comes back byte for byte, 1 when one does not. Writes nothing. */
export async function recode(io: Io, path: string, format: "text" | "json"): Promise<number> {
  const set = await ImageSet.open(path);
  const bar = progressBar(io, "recode");
  const outcomes: Outcome[] = [];
  try {
    const members = await set.source.list();
    const pace = new Pace(members.length, { onProgress: bar.onProgress });
    for (const [i, { name }] of members.entries()) {
      outcomes.push(await recodeImage(set, name));
      await pace.tick(i);
    }
  } finally {
    bar.end();
    await set.close();
  }
  const bad = outcomes.filter(({ result }) => result === "differs" || result === "failed");
  if (format === "json") {
    const document = { schema: "ckpt/crit-recode", version: 1, images: outcomes };
    writeAll(io.stdout, `${JSON.stringify(document, undefined, 2)}\n`);
  } else {
    for (const { image, result, detail } of bad)
      writeAll(io.stdout, `${result}: ${escapeControls(image)}${detail === undefined ? "" : `: ${detail}`}\n`);
    const same = outcomes.filter(({ result }) => result === "same").length;
    const raw = outcomes.length - same - bad.length;
    writeAll(io.stdout, `${same} images come back byte for byte, ${raw} are raw, ${bad.length} do not\n`);
  }
  return bad.length === 0 ? 0 : 1;
}

const FORMS = [
  { dialect: "python", pretty: false },
  { dialect: "python", pretty: true },
  { dialect: "go", pretty: false },
] as const;

async function recodeImage(set: ImageSet, name: string): Promise<Outcome> {
  if (imageTypeOfFile(name)?.type.entry === undefined) return { image: name, result: "raw" };
  try {
    const bytes = await set.bytes(name);
    for (const form of FORMS) {
      if (!same(throughJson(bytes, name, form), bytes))
        return {
          image: name,
          result: "differs",
          detail: `through ${form.pretty ? "pretty " : ""}JSON of ${form.dialect} crit`,
        };
    }
    return { image: name, result: "same" };
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    return { image: name, result: "failed", detail: error.message };
  }
}

function throughJson(bytes: Uint8Array, name: string, form: (typeof FORMS)[number]): Uint8Array {
  const text: Uint8Array[] = [];
  const dialect = dialectNamed(form.dialect);
  const options = { dialect, pretty: form.pretty, nopl: false, partial: false };
  writeImageJson(readImage(new ByteInput(bytes, name)), (part) => text.push(part.slice()), options);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const image: Uint8Array[] = [];
  readImageJson(
    new JsonReader(() => (text.length === 0 ? undefined : decoder.decode(text.shift(), { stream: true }))),
    (part) => image.push(part.slice()),
    {
      chooseDialect: chooseDialect(form.dialect),
      onStale: () => undefined,
    },
  );
  return concat(image);
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
