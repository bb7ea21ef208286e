// Writes the API documentation of the library to docs/api, from the comments in the sources.
// Usage: npm run docs [-- --check]   (--check: write nothing) Fails when an export of src/crit/index.ts says nothing.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, ReflectionKind } from "typedoc";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const app = await Application.bootstrap({
  entryPoints: [join(root, "src/crit/index.ts")],
  tsconfig: join(root, "tsconfig.build.json"),
  skipErrorChecking: true, // npm run check does
  out: join(root, "docs/api"),
  readme: "none",
  name: "ckpt",
  includeVersion: true,
  disableSources: true, // links need a place to link to
  excludeInternal: true,
  excludePrivate: true,
  sort: ["source-order"],
  requiredToBeDocumented: ["Class", "Interface", "TypeAlias", "Variable", "Function", "Method"],
  validation: { notDocumented: true, notExported: true, invalidLink: true },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
});
const project = await app.convert();
if (project === undefined) process.exit(1);
app.validate(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
if (!process.argv.includes("--check")) await app.generateOutputs(project);
const exported = project.getReflectionsByKind(ReflectionKind.SomeExport).length;
console.log(`docs: ${exported} exports documented`);
