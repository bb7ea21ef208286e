import { readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { type EnumType, enumType, type Field, messageNames, messageType } from "../../../src/crit/schema/descriptor.ts";
import { ENUMS } from "../../../src/crit/schema/generated/table.ts";
import { REPOSITORY } from "../../support/peers.ts";
import { python } from "../../support/python.ts";

/** Fields of the next image format: announced, in no release yet. */
const ANNOUNCED = [
  "inventory_entry.compress",
  "inventory_entry.compress_region_size",
  "pagemap_entry.compressed_size",
  "pagemap_entry.total_compressed_size",
  "pagemap_entry.region_pages",
];

/** All messages and enums that pycriu has, as lines of text, by name. */
const DESCRIBE = `
import importlib, pkgutil
from google.protobuf.descriptor import FieldDescriptor as F
import pycriu.images

types = {getattr(F, name): name[5:].lower() for name in dir(F) if name.startswith("TYPE_")}
messages, enums = {}, {}

def options(field):
    for extension, value in field.GetOptions().ListFields():
        if extension.name == "criu":
            return ["%s=%s" % (each.name, str(v).lower() if isinstance(v, bool) else v) for each, v in value.ListFields()]
    return []

def field(f):
    label = "*" if f.label == f.LABEL_REPEATED else "!" if f.label == f.LABEL_REQUIRED else "?"
    kind = f.message_type.full_name if f.message_type else f.enum_type.full_name if f.enum_type else types[f.type]
    default = None
    if f.has_default_value:
        v = f.default_value
        default = f.enum_type.values_by_number[v].name if f.enum_type else str(v).lower() if isinstance(v, bool) else str(v)
    packed = bool(f.GetOptions().packed)
    return {"number": f.number, "name": f.name, "kind": kind, "label": label, "packed": packed, "default": default, "options": sorted(options(f))}

def visit(m):
    messages[m.full_name] = [field(f) for f in sorted(m.fields, key=lambda f: f.number)]
    for e in m.enum_types: enums[e.full_name] = {v.name: v.number for v in e.values}
    for n in m.nested_types: visit(n)

for info in pkgutil.iter_modules(pycriu.images.__path__):
    if not info.name.endswith("_pb2") or info.name == "opts_pb2": continue
    d = importlib.import_module("pycriu.images." + info.name).DESCRIPTOR
    for m in d.message_types_by_name.values(): visit(m)
    for e in d.enum_types_by_name.values(): enums[e.full_name] = {v.name: v.number for v in e.values}
result = {"messages": messages, "enums": enums}
`;

interface Described {
  messages: Record<string, Line[]>;
  enums: Record<string, Record<string, number>>;
}

interface Line {
  number: number;
  name: string;
  kind: string;
  label: string;
  packed: boolean;
  default: string | null;
  options: string[];
}

function line(field: Field): Line {
  const { marks } = field;
  const options = Object.entries({
    hex: marks.hex,
    flags: marks.flags,
    dev: marks.dev,
    odev: marks.odev,
    ipadd: marks.ipadd,
    dict: marks.dict,
    conv: marks.conv,
  })
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => `${name}=${String(value)}`);
  return {
    number: field.number,
    name: field.name,
    kind: field.message?.name ?? field.enum?.name ?? field.type,
    label: field.repeated ? "*" : field.required ? "!" : "?",
    packed: field.packed,
    default: field.default ?? null,
    options: options.sort(),
  };
}

t.test("the schema is pycriu's: messages, fields, numbers, types, labels, defaults, options", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  const { messages, enums } = await py.run<Described>(DESCRIBE);
  t.ok(Object.keys(messages).length > 150, `${Object.keys(messages).length} messages`);
  for (const [name, theirs] of Object.entries(messages)) {
    const ours = messageType(name).fields.filter((field) => !ANNOUNCED.includes(`${name}.${field.name}`));
    t.strictSame(ours.map(line), theirs, name);
  }
  for (const [name, theirs] of Object.entries(enums))
    t.strictSame(Object.fromEntries(enumType(name).byName), theirs, name);
  const rpc = readFileSync(join(REPOSITORY, "src/crit/schema/proto/rpc.proto"), "utf8");
  const ofRpc = [...rpc.matchAll(/^\s*(?:message|enum) (\w+)/gm)].map((match) => match[1]);
  t.strictSame(
    messageNames().filter((name) => !(name in messages) && !ofRpc.includes(name)),
    [],
    "nothing of our own but the RPC",
  );
  t.strictSame(
    Object.keys(ENUMS).filter((name) => !(name in enums) && !ofRpc.includes(name)),
    [],
  );
});

t.test("announced fields are optional: no image of today is wrong for lack of them", (t) => {
  for (const path of ANNOUNCED) {
    const [message = "", name = ""] = path.split(".");
    const field = messageType(message).byName.get(name);
    t.ok(field !== undefined && !field.required, path);
  }
  t.end();
});

t.test("names of enums are unique, so that a number has one name", (t) => {
  for (const name of Object.keys(ENUMS)) {
    const type: EnumType = enumType(name);
    t.equal(type.byNumber.size, type.byName.size, name);
  }
  t.end();
});
