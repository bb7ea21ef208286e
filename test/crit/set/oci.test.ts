import { createHash } from "node:crypto";
import t from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { LIMITS } from "../../../src/crit/set/limits.ts";
import { dockerLayer, ociLayer, type LayoutFiles } from "../../../src/crit/set/oci.ts";
import { bytesOf, refusal } from "../../support/tars.ts";

/** A layout in memory; counts what was opened and not released. */
class Layout implements LayoutFiles {
  readonly label = "x";
  readonly files = new Map<string, Buffer>();
  open_ = 0;

  open(path: string): ReturnType<LayoutFiles["open"]> {
    const file = this.files.get(path);
    if (file === undefined) throw new CkptError("not-found", `no ${path} in it`);
    this.open_++;
    return bytesOf(file);
  }

  release(): void {
    this.open_--;
  }

  /** Stores a blob and gives its descriptor. */
  blob(content: unknown, annotations?: Record<string, string>): Record<string, unknown> {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    const hex = createHash("sha256").update(bytes).digest("hex");
    this.files.set(`blobs/sha256/${hex}`, bytes);
    return { digest: `sha256:${hex}`, size: bytes.length, ...(annotations === undefined ? {} : { annotations }) };
  }

  index(...manifests: unknown[]): this {
    this.files.set("index.json", Buffer.from(JSON.stringify({ schemaVersion: 2, manifests })));
    return this;
  }
}

const LAYER = Buffer.from("the layer");
const MARK = { "io.podman.annotations.checkpoint.name": "x" };
const read = (layout: Layout): string => {
  const { bytes } = ociLayer(layout, LIMITS);
  t.equal(layout.open_, 1, "only the layer stays open");
  return Buffer.from(bytes.read(0, 100)).toString();
};
const refused = async (layout: Layout): Promise<string> => {
  const error = await refusal(() => ociLayer(layout, LIMITS));
  t.equal(layout.open_, 0, "nothing stays open");
  return `${error.code}: ${error.message}`;
};

t.test("one image of one layer", async (t) => {
  const layout = new Layout();
  t.equal(read(layout.index(layout.blob({ layers: [layout.blob(LAYER)] }))), "the layer");
});

t.test("of several images the one marked as a checkpoint, wherever the mark is", async (t) => {
  for (const key of [
    "io.podman.annotations.checkpoint.name",
    "io.kubernetes.cri-o.annotations.checkpoint.name",
    "org.criu.checkpoint.container.name",
  ])
    for (const inDescriptor of [true, false]) {
      const layout = new Layout();
      const manifest = { layers: [layout.blob(LAYER)] };
      const marked = inDescriptor
        ? layout.blob(manifest, { [key]: "x" })
        : layout.blob({ ...manifest, annotations: { [key]: "x" } });
      const other = layout.blob({
        layers: [layout.blob(Buffer.from("other"))],
        annotations: { "org.opencontainers.image.title": "checkpoint" },
      });
      t.equal(read(layout.index(other, marked)), "the layer", key);
    }
});

t.test("an index within an index", async (t) => {
  const layout = new Layout();
  const inner = layout.blob({ manifests: [layout.blob({ layers: [layout.blob(LAYER)] })] });
  t.equal(read(layout.index(layout.blob({ manifests: [inner] }))), "the layer");
});

t.test("what is not a checkpoint image, or damaged", async (t) => {
  const make = (build: (layout: Layout) => Layout): Promise<string> => refused(build(new Layout()));
  const image = (l: Layout, ...layers: unknown[]): Record<string, unknown> => l.blob({ layers });
  t.match(await make((l) => l), /not-found/);
  t.match(await make((l) => l.index()), /index\.json: no image in it/);
  t.match(
    await make((l) => l.index(image(l, l.blob(LAYER)), image(l, l.blob(LAYER), 1))),
    /2 images, none marked as a checkpoint/,
  );
  t.match(
    await make((l) => l.index(l.blob({ layers: [] }, MARK), l.blob({ layers: [1] }, MARK))),
    /2 images that are marked as checkpoints/,
  );
  t.match(await make((l) => l.index(image(l))), /0 layers, while a checkpoint image has one/);
  t.match(await make((l) => l.index(image(l, l.blob(LAYER), l.blob(LAYER)))), /2 layers/);
  t.match(await make((l) => l.index(image(l, 7))), /not the JSON of an image layout/);
  t.match(await make((l) => l.index(l.blob({ config: {} }))), /no list "layers"/);
  t.match(await make((l) => l.index(l.blob([]))), /not the JSON/);
  t.match(await make((l) => l.index(l.blob(Buffer.from("{")))), /not valid JSON/);
  t.match(
    await make((l) => l.index({ digest: "sha256:../../../etc/passwd", size: 1 })),
    /no valid digest: sha256:\.\.\/\.\./,
  );
  t.match(await make((l) => l.index({ size: 1 })), /no valid digest: undefined/);
  t.match(await make((l) => l.index({ ...l.blob({ layers: [] }), size: 5 })), /wanted 5 bytes, 13 available/);
  t.match(await make((l) => l.index(image(l, { ...l.blob(LAYER), size: 500 }))), /wanted 500 bytes, 9 available/);
  t.match(
    await make((l) => {
      const manifest = image(l, l.blob(LAYER));
      const [path, bytes] = [...l.files].at(-1)!;
      l.files.set(path, Buffer.from(bytes.toString().replace("layers", "Layers")));
      return l.index(manifest);
    }),
    /do not match its digest/,
  );
  t.match(
    await make((l) => l.index(l.blob(Buffer.alloc(LIMITS.json + 1, " ")))),
    /4194305 bytes of JSON, the ceiling is 4194304/,
  );
  t.match(await make((l) => l.index(...Array.from({ length: 65 }, () => image(l)))), /more than 64 images/);
  t.match(
    await make((l) => {
      let manifest = image(l, l.blob(LAYER));
      for (let depth = 0; depth < 6; depth++) manifest = l.blob({ manifests: [manifest] });
      return l.index(manifest);
    }),
    /more than 4 deep/,
  );
});

t.test("docker save", async (t) => {
  const layout = new Layout();
  layout.files.set("abc/layer.tar", LAYER);
  const manifest = (value: unknown): Layout => {
    layout.files.set("manifest.json", Buffer.from(JSON.stringify(value)));
    return layout;
  };
  t.equal(dockerLayer(manifest([{ Layers: ["abc/layer.tar"] }]), LIMITS).path, "abc/layer.tar");
  for (const bad of [
    [],
    {},
    [{}],
    [{ Layers: [] }],
    [{ Layers: ["a", "b"] }],
    [{ Layers: [1] }],
    [{ Layers: ["a"] }, { Layers: ["b"] }],
  ])
    t.equal((await refusal(() => dockerLayer(manifest(bad), LIMITS))).code, "bad-archive", JSON.stringify(bad));
  t.equal((await refusal(() => dockerLayer(manifest([{ Layers: ["../x"] }]), LIMITS))).code, "not-found");
});
