/** Images: every file of the set as a tree that folds, down to single fields with their values. */

import { diffBytes } from "../../crit/diff/sets.ts";
import { valueText } from "../../crit/diff/value.ts";
import { CkptError } from "../../crit/errors.ts";
import { Image, type Images } from "../../crit/graph/images.ts";
import type { Placed } from "../../crit/graph/placed.ts";
import { imageTypeOfFile, type ImageType } from "../../crit/images/table.ts";
import { sizeText } from "../../crit/views/size.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import type { Row } from "../state/row.ts";
import { cell, raw } from "./cells.ts";
import { CHUNK, type Field, fieldsAt, lengthAt, stepsOf, summary } from "./fields.ts";
import type { Context, Screen } from "./screen.ts";

export const IMAGES: Screen = {
  id: "images",
  title: "Images",
  empty: "no files",
  columns: () => [
    { title: "IMAGE", width: 34, tree: true },
    { title: "SIZE", width: 7, align: "right" },
    { title: "VALUE", width: "rest" },
  ],
  rows: (context, { select }) => withPlanned(context, images(context, select)),
  children: (context, row) => withPlanned(context, below(context, row.key)),
  compare,
  compareChildren: (before, after, row) => changes(before, after, row.key),
};

/** Images that differ in their bytes; those of memory are compared on the screen of memory. */
async function* compare(before: Context, after: Context, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  for await (const row of rows) {
    if (row.depth !== 0 || row.mark !== undefined || /^pages-/.test(row.key)) yield row;
    else {
      const [was, is] = await Promise.all([before.set.bytes(row.key), after.set.bytes(row.key)]);
      yield Buffer.compare(was, is) === 0 ? row : { ...row, mark: "changed" };
    }
  }
}

/** The fields of an image that differ, entries matched by what identifies them. */
async function* changes(before: Context, after: Context, image: string): AsyncGenerator<Row> {
  if (image.includes(" ")) return;
  const [was, is] = await Promise.all([before.set.bytes(image), after.set.bytes(image)]);
  for (const { kind, path, before: old, after: now } of diffBytes(image, was, is)) {
    const text = [old, now].map((value) => (value === undefined ? "-" : valueText(value))).join(" → ");
    yield { key: `${image} ${path}`, mark: kind, depth: 1, cells: [raw(path), "", raw(text, kind)] };
  }
}

/** Fields with a planned value show it. */
async function* withPlanned({ planned }: Context, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  for await (const row of rows) {
    const edit = planned.find(({ image, path }) => row.at?.image === image && row.at.path === path);
    if (edit === undefined || row.value === undefined) yield row;
    else
      yield {
        ...row,
        mark: "changed",
        cells: [
          row.cells[0] ?? "",
          row.cells[1] ?? "",
          raw(`${edit.value ?? "(taken away)"}  (was ${edit.before})`, "changed"),
        ],
      };
  }
}

async function* images({ set, images: all }: Context, select: string | undefined): AsyncGenerator<Row> {
  const [wanted, path] = select?.split(" ", 2) ?? [];
  const members = [...(await set.source.list())].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, size } of members) {
    const type = imageTypeOfFile(name)?.type;
    const opened = name === wanted && path !== undefined;
    yield imageRow(name, size, type, opened);
    if (opened && type?.entry !== undefined) yield* wayTo(all, name, type, path);
  }
}

function imageRow(name: string, size: number, type: ImageType | undefined, opened: boolean): Row {
  const folds = type?.entry !== undefined;
  const isLog = type === undefined && /\.log(?:\.|$)/.test(name);
  return {
    ...(isLog ? { to: { screen: "log" } } : {}),
    key: name,
    depth: 0,
    ...(folds ? { fold: opened ? "tree" : "branch" } : {}),
    cells: [
      raw(name, folds ? "name" : "plain"),
      cell(sizeText(size), "number"),
      isLog
        ? cell("a log: enter shows it", "link")
        : type === undefined
          ? cell("not an image crit knows", "warn")
          : cell(type.about, "dim"),
    ],
  };
}

/** The rows from an image down to one field: what is beside the way is folded. */
async function* wayTo(all: Images, name: string, type: ImageType, path: string): AsyncGenerator<Row> {
  const place = stepsOf(path);
  const { entries, damage } = await entriesOf(all, name, type);
  const wanted = place === undefined ? -1 : place.entry;
  yield* chunked(name, "entries", wanted, entries.length, 1, function* (i) {
    const placed = entries[i]!;
    if (i !== wanted || place === undefined || place.steps.length === 0) yield entryRow(type, placed, "branch");
    else {
      yield entryRow(type, placed, "tree");
      yield* fieldWay(name, placed, [], place.steps, 2);
    }
  });
  if (damage !== undefined) yield damageRow(name, damage);
}

function* fieldWay(
  name: string,
  placed: Placed,
  steps: readonly (string | number)[],
  left: readonly (string | number)[],
  depth: number,
): Generator<Row> {
  const [next, ...rest] = left;
  const list = lengthAt(placed, steps);
  const from = typeof next === "number" ? chunkOf(next) : 0;
  const path = placed.at(steps).path;
  if (from > 0) yield moreRow(name, path, 0, from, depth);
  for (const field of fieldsAt(placed, steps, false, from)) {
    const step = field.name.startsWith("[") ? Number(field.name.slice(1, -1)) : field.name;
    const isOnWay = step === next && rest.length > 0 && field.folds;
    yield fieldRow(name, field, depth, isOnWay ? "tree" : "branch");
    if (isOnWay) yield* fieldWay(name, placed, [...steps, step], rest, depth + 1);
  }
  if (list > from + CHUNK) yield moreRow(name, path, from + CHUNK, list, depth);
}

/** The rows that open below an image, an entry, a field, or a row that stands for the rest of a list. */
async function* below({ images: all }: Context, key: string): AsyncGenerator<Row> {
  const { name, path, from, to } = parseKey(key);
  const type = imageTypeOfFile(name)?.type;
  if (type?.entry === undefined) return;
  const { entries, damage } = await entriesOf(all, name, type);
  if (path === "entries") {
    for (const placed of entries.slice(from, Math.min(to, from + CHUNK))) yield entryRow(type, placed, "branch");
    const end = Math.min(to, entries.length);
    if (from + CHUNK < end) yield moreRow(name, path, from + CHUNK, end, 1);
    else if (damage !== undefined && to >= entries.length) yield damageRow(name, damage);
    return;
  }
  const place = stepsOf(path);
  const placed = place === undefined ? undefined : entries[place.entry];
  if (place === undefined || placed === undefined) return;
  const depth = 2 + place.steps.length;
  for (const field of fieldsAt(placed, place.steps, false, from)) yield fieldRow(name, field, depth, "branch");
  const end = Math.min(to, lengthAt(placed, place.steps));
  if (from + CHUNK < end) yield moreRow(name, path, from + CHUNK, end, depth);
}

/** A key is the name of an image, the path in it, and where in a list it begins and ends: "files.img entries#200-900". */
function parseKey(key: string): { name: string; path: string; from: number; to: number } {
  const [name = "", place = "entries"] = key.split(" ", 2);
  const [path = "entries", part] = place.split("#", 2);
  const [from = 0, to = Number.MAX_SAFE_INTEGER] = part?.split("-").map(Number) ?? [];
  return { name, path, from, to };
}

/** The chunk of a list that has the wanted item, with rows for what is before and behind. */
function* chunked(
  name: string,
  path: string,
  wanted: number,
  length: number,
  depth: number,
  rows: (index: number) => Iterable<Row>,
): Generator<Row> {
  const from = chunkOf(Math.max(0, wanted));
  const to = Math.min(length, from + CHUNK);
  if (from > 0) yield moreRow(name, path, 0, from, depth);
  for (let i = from; i < to; i++) yield* rows(i);
  if (to < length) yield moreRow(name, path, to, length, depth);
}

function chunkOf(index: number): number {
  return index - (index % CHUNK);
}

/** Stands for the items [from, to) of a list; its depth is that of the items, which take its place. */
function moreRow(name: string, path: string, from: number, to: number, depth: number): Row {
  return {
    key: `${name} ${path}#${from}-${to}`,
    depth,
    fold: "more",
    cells: [cell(`${to - from} more`, "link"), "", cell(`from ${from} on`, "dim")],
  };
}

function damageRow(name: string, damage: CkptError): Row {
  return { key: `${name} damage`, depth: 1, cells: [cell("the rest", "bad"), "", raw(damage.message, "bad")] };
}

async function entriesOf(
  all: Images,
  name: string,
  type: ImageType,
): Promise<{ entries: readonly Placed[]; damage: CkptError | undefined }> {
  // Images of version 1.0 and those with a head are framed alike: the entries tell which message they hold.
  const image: Image | undefined = await all.image(name, type.entry ?? "");
  const entries = image?.entries ?? [];
  return { entries, damage: image?.damage };
}

function entryRow(type: ImageType, placed: Placed, fold: "tree" | "branch"): Row {
  const at = placed.at();
  return {
    key: `${placed.image} ${at.path}`,
    depth: 1,
    fold,
    at,
    cells: [
      raw(`entries[${placed.index}]`),
      cell(placed.length, "number"),
      raw(messageText(placed, type.payload !== undefined ? placed.offset + placed.length - placed.end : 0), "dim"),
    ],
  };
}

/** The first fields, and the bytes that follow the message. */
function messageText(placed: Placed, payload: number): string {
  const rest = payload === 0 ? "" : ` + ${payload} bytes of payload`;
  try {
    return `${summary({ message: placed.type }, placed.message)}${rest}`;
  } catch (error) {
    if (error instanceof CkptError) return error.message;
    throw error;
  }
}

function fieldRow(
  name: string,
  { name: label, at, text, value, folds, known }: Field,
  depth: number,
  fold: "tree" | "branch",
): Row {
  return {
    key: known ? `${name} ${at.path}` : `${name} ${at.path} ${label}`, // all unknown ones of a message have one path
    at,
    depth,
    ...(folds ? { fold } : {}),
    value,
    cells: [
      raw(label, known ? "plain" : "warn"),
      cell(folds ? "" : at.length, "dim"),
      { text: escapeControls(text), tone: folds ? "dim" : known ? "number" : "warn" },
    ],
  };
}
