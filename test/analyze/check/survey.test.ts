/** ckpt check: of this machine, and of machines that lack something. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { Ajv2020 } from "ajv/dist/2020.js";
import { withoutFeature } from "../../../src/analyze/check/criu-features.ts";
import { surveyJson, surveyText } from "../../../src/analyze/check/report.ts";
import { readMachine, surveyOf } from "../../../src/analyze/check/survey.ts";
import type { Snapshot } from "../../../src/analyze/proc/snapshot.ts";
import { REPOSITORY } from "../../support/peers.ts";

const ALL = "CapEff:\t000001ffffffffff\nNSpid:\t1\nSeccomp:\t0\n";

/** A machine with everything a dump needs, less what is taken from it. */
function machine(changes: { config?: string; status?: string; errors?: Record<string, string> } = {}): Snapshot {
  const {
    config = "CONFIG_CHECKPOINT_RESTORE=y\nCONFIG_PROC_CHILDREN=y\nCONFIG_NAMESPACES=y\nCONFIG_UNIX_DIAG=y\nCONFIG_INET_DIAG=y\nCONFIG_PROC_PAGE_MONITOR=y\nCONFIG_KCMP=y\n",
  } = changes;
  return {
    version: 1,
    root: 1,
    tree: [],
    reader: 1,
    texts: {
      "/proc/config.gz": config,
      "/proc/self/status": changes.status ?? ALL,
      "/proc/self/fdinfo/0": "pos:\t0\nmnt_id:\t17\n",
      "/proc/sys/kernel/osrelease": "6.1.0\n",
    },
    links: {},
    stats: {},
    lists: {},
    errors: changes.errors ?? {},
    commands: {},
    holders: {},
  };
}

t.test("a kernel with all that is needed looks good", async (t) => {
  const survey = surveyOf(machine());
  t.equal(survey.verdict, "works");
  t.equal(surveyText(survey).trimEnd().split("\n").at(-1), "Looks good.");
});

t.test("a missing switch is an error with its name", async (t) => {
  const survey = surveyOf(machine({ config: "# CONFIG_CHECKPOINT_RESTORE is not set\n" }));
  t.equal(survey.verdict, "fails");
  t.ok(
    survey.findings.some(
      ({ id, severity, subject }) =>
        id === "kernel-feature" && severity === "error" && subject.kind === "CONFIG_CHECKPOINT_RESTORE",
    ),
  );
  t.notMatch(surveyText(survey), /Looks good/);
});

t.test("what only some trees need is missing: it counts when asked", async (t) => {
  const config = `${machine().texts["/proc/config.gz"] ?? ""}# CONFIG_MEM_SOFT_DIRTY is not set\n`;
  const lacking = machine({ config });
  t.equal(surveyOf(lacking).verdict, "works");
  t.equal(surveyOf(lacking, true).verdict, "partly");
  t.match(surveyText(surveyOf(lacking, true)), /\nLooks good but some kernel features are missing\nwhich, depending/);
});

t.test("criu's names of features", async (t) => {
  const snapshot = machine();
  t.equal(withoutFeature("mnt_id", snapshot), undefined);
  t.equal(withoutFeature("clone3_set_tid", snapshot), undefined, "Linux 6.1");
  t.equal(withoutFeature("pagemap_scan", snapshot), "it came with Linux 6.7, this is 6.1.0");
  t.match(withoutFeature("timens", snapshot), /namespaces/);
  t.equal(withoutFeature("loginuid", snapshot), "there is no /proc/self/loginuid");
  t.equal(withoutFeature("toString", snapshot), "unknown");
});

t.test("a file that is not there weighs more than the configuration", async (t) => {
  const survey = surveyOf(machine({ errors: { "/proc/self/map_files": "ENOENT" } }));
  t.match(
    survey.items.find(({ name }) => name === "map_files"),
    { state: "missing" },
  );
});

t.test("without the configuration: could not tell", async (t) => {
  t.equal(surveyOf(machine({ config: "" })).verdict, "unknown");
});

t.test("capabilities: CAP_SYS_ADMIN covers CAP_CHECKPOINT_RESTORE, not CAP_SYS_PTRACE", async (t) => {
  const survey = surveyOf(machine({ status: "CapEff:\t0000000000200000\n" }));
  const state = (name: string): string | undefined => survey.items.find((item) => item.name === name)?.state;
  t.equal(state("CAP_CHECKPOINT_RESTORE"), "there");
  t.equal(state("CAP_SYS_PTRACE"), "missing");
  t.equal(survey.verdict, "fails");
});

t.test("of this machine, as its schema says", async (t) => {
  const schema = JSON.parse(readFileSync(join(REPOSITORY, "docs/schema/check.json"), "utf8")) as object;
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
  t.ok(
    validate(JSON.parse(surveyJson(surveyOf(readMachine(process.env.PATH ?? "", process.pid))))),
    JSON.stringify(validate.errors),
  );
  t.notOk(validate({ schema: "ckpt/check", version: 1 }));
});
