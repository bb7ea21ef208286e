import t from "tap";
import { enumType, messageNames, messageType } from "../../../src/crit/schema/descriptor.ts";
import { ENUMS } from "../../../src/crit/schema/generated/table.ts";

const SCALARS = ["bool", "string", "bytes", "int32", "uint32", "sint32", "int64", "uint64", "sint64", "fixed64"];

t.test("every message and enum of the table parses", (t) => {
  for (const name of messageNames()) {
    const type = messageType(name);
    const numbers = type.fields.map(({ number }) => number);
    t.strictSame(
      numbers,
      [...numbers].sort((a, b) => a - b),
      `${name}: in order of number`,
    );
    t.equal(new Set(type.fields.map((field) => field.name)).size, type.fields.length, `${name}: names are unique`);
    t.equal(type.required, type.fields.filter(({ required }) => required).length);
    for (const field of type.fields) {
      const where = `${name}.${field.name}`;
      if (type.byName.get(field.name) !== field || type.byNumber[field.number] !== field)
        t.fail(`${where}: not found again`);
      if (
        field.type === "message"
          ? field.message === undefined
          : field.type === "enum"
            ? field.enum === undefined
            : !SCALARS.includes(field.type)
      ) {
        t.fail(`${where}: type ${field.type}`);
      }
      if (field.packed && (!field.repeated || ["string", "bytes", "message"].includes(field.type)))
        t.fail(`${where}: packed`);
      // The codec keeps small field numbers in an array and writes tags as 32-bit numbers.
      if (!(Number.isInteger(field.number) && field.number > 0 && field.number < 100))
        t.fail(`${where}: number ${field.number}`);
      if (field.name.startsWith("$") || (field.name === "extra" && name.endsWith("_entry")))
        t.fail(`${where}: a reserved key`);
    }
  }
  for (const name of Object.keys(ENUMS)) t.ok(enumType(name).byName.size > 0, name);
  t.end();
});

t.test("a descriptor is made once, also where messages contain themselves", (t) => {
  const type = messageType("cgroup_dir_entry");
  t.equal(messageType("cgroup_dir_entry"), type);
  t.equal(type.byName.get("children")?.message, type);
  t.end();
});

t.test("names that are not in the schema are our own mistake", (t) => {
  t.throws(() => messageType("no_entry"), /no message no_entry/);
  t.throws(() => enumType("no_enum"), /no enum no_enum/);
  t.end();
});
