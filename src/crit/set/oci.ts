/**
 * Finds the checkpoint archive in an OCI image layout (image-spec 1.1: image-layout.md, image-index.md, manifest.md) or
 * in what `docker save` writes. Engines put a checkpoint into an image of one layer, which is the archive.
 */
import { createHash } from "node:crypto";
import { CkptError } from "../errors.ts";
import { escapeControls } from "../views/escape.ts";
import type { Bytes } from "./bytes.ts";
import type { Limits } from "./limits.ts";

/** Where a layout's files are: a directory or a tar. */
export interface LayoutFiles {
  readonly label: string;
  /** Opens a file by its path in the layout. Throws CkptError "not-found". */
  open(path: string): Bytes;
  /** Gives back what `open` gave, without closing anything it shares with others. */
  release(bytes: Bytes): void;
}

/** A layer: its path in the layout. */
export interface Layer {
  readonly path: string;
  readonly bytes: Bytes;
}

/** Indexes within indexes, and manifests in all: an image for a dozen platforms has less. */
const MAX_DEPTH = 4;
const MAX_MANIFESTS = 64;

/** Keys that podman, CRI-O and checkpointctl put on a checkpoint image. */
const CHECKPOINT_KEY = /(\.annotations\.checkpoint\.|^org\.criu\.checkpoint\.)/;

type Json = Readonly<Record<string, unknown>>;

/** The one layer of the checkpoint image in an OCI layout: the only image, or the one annotated as a checkpoint. */
export function ociLayer(files: LayoutFiles, limits: Limits): Layer {
  const reader = new LayoutReader(files, limits);
  const manifests: Json[] = [];
  reader.collect(reader.json("index.json"), "index.json", 0, manifests);
  const annotated = manifests.filter(isCheckpoint);
  const choice = annotated.length > 0 ? annotated : manifests;
  if (choice.length !== 1) {
    const marked = annotated.length > 0 ? " that are marked as checkpoints" : ", none marked as a checkpoint";
    reader.fail("index.json", choice.length === 0 ? "no image in it" : `${choice.length} images${marked}`);
  }
  const layers = reader.list(choice[0]!, "layers", "the manifest");
  if (layers.length !== 1)
    reader.fail("the manifest", `${layers.length} layers, while a checkpoint image has one: not a checkpoint image?`);
  return reader.blob(reader.object(layers[0], "the manifest"));
}

/** The one layer of a `docker save` archive (manifest.json lists images and their layer files). */
export function dockerLayer(files: LayoutFiles, limits: Limits): Layer {
  const reader = new LayoutReader(files, limits);
  const images = reader.json("manifest.json");
  const image = Array.isArray(images) && images.length === 1 ? reader.object(images[0], "manifest.json") : undefined;
  const layers = image === undefined ? [] : reader.list(image, "Layers", "manifest.json");
  const [path] = layers;
  if (layers.length !== 1 || typeof path !== "string")
    return reader.fail("manifest.json", "not one image of one layer: not a checkpoint image?");
  return { path, bytes: files.open(path) };
}

function isCheckpoint(manifest: Json): boolean {
  const annotations = manifest["annotations"];
  return (
    typeof annotations === "object" &&
    annotations !== null &&
    Object.keys(annotations).some((k) => CHECKPOINT_KEY.test(k))
  );
}

class LayoutReader {
  readonly #files: LayoutFiles;
  readonly #limits: Limits;

  constructor(files: LayoutFiles, limits: Limits) {
    this.#files = files;
    this.#limits = limits;
  }

  fail(where: string, what: string): never {
    throw new CkptError("bad-archive", `${where}: ${what}`, { file: escapeControls(this.#files.label) });
  }

  /** All manifests below an index, each with the annotations of the descriptor that names it. */
  collect(index: unknown, where: string, depth: number, found: Json[]): void {
    for (const entry of this.list(this.object(index, where), "manifests", where)) {
      if (found.length >= MAX_MANIFESTS) this.fail(where, `more than ${MAX_MANIFESTS} images`);
      const descriptor = this.object(entry, where);
      const { path, bytes } = this.blob(descriptor);
      const document = this.object(this.#parse(path, bytes, String(descriptor["digest"])), path);
      if (document["manifests"] !== undefined) {
        if (depth >= MAX_DEPTH) this.fail(where, `indexes within indexes, more than ${MAX_DEPTH} deep`);
        this.collect(document, path, depth + 1, found);
      } else
        found.push({
          ...document,
          annotations: { ...asObject(descriptor["annotations"]), ...asObject(document["annotations"]) },
        });
    }
  }

  /** The blob a descriptor names, of exactly the size it says. */
  blob(descriptor: Json): Layer {
    const { digest, size } = descriptor;
    const parts =
      typeof digest === "string" ? /^([a-z0-9]+(?:[+._-][a-z0-9]+)*):([0-9a-f]{32,128})$/.exec(digest) : null;
    if (parts === null)
      return this.fail("a descriptor", `no valid digest: ${escapeControls(String(digest)).slice(0, 100)}`);
    const path = `blobs/${parts[1]}/${parts[2]}`;
    const bytes = this.#files.open(path);
    if (bytes.size === size) return { path, bytes };
    this.#files.release(bytes);
    return this.fail(path, `truncated or not the blob meant: wanted ${String(size)} bytes, ${bytes.size} available`);
  }

  json(path: string): unknown {
    return this.#parse(path, this.#files.open(path), undefined);
  }

  #parse(path: string, bytes: Bytes, digest: string | undefined): unknown {
    try {
      if (bytes.size > this.#limits.json)
        this.fail(path, `${bytes.size} bytes of JSON, the ceiling is ${this.#limits.json}`);
      const text = bytes.read(0, bytes.size);
      for (const algorithm of ["sha256", "sha512"])
        if (
          digest?.startsWith(`${algorithm}:`) &&
          digest !== `${algorithm}:${createHash(algorithm).update(text).digest("hex")}`
        )
          this.fail(path, "its bytes do not match its digest: it is damaged");
      return JSON.parse(new TextDecoder().decode(text)) as unknown;
    } catch (error) {
      if (error instanceof SyntaxError) return this.fail(path, "not valid JSON");
      throw error;
    } finally {
      this.#files.release(bytes);
    }
  }

  object(value: unknown, where: string): Json {
    return asObject(value) ?? this.fail(where, "not the JSON of an image layout");
  }

  list(value: Json, key: string, where: string): readonly unknown[] {
    const list = value[key];
    return Array.isArray(list) ? list : this.fail(where, `no list "${key}": not an image manifest`);
  }
}

function asObject(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}
