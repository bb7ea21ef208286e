import t from "tap";
import { cannot, configLine, doThis, TOOLS, withOption } from "../../../src/analyze/remedies/index.ts";

const of = (option: string, use = {}) => new Map(withOption(option, use).map((remedy) => [remedy.tool, remedy]));

t.test("one remedy a tool, criu first", (t) => {
  t.same(
    withOption("--ghost-limit", { value: "10M" }).map(({ tool }) => tool),
    TOOLS,
  );
  t.same(
    withOption("--x", { only: ["docker", "criu"] }).map(({ tool }) => tool),
    ["criu", "docker"],
  );
  t.notOk(of("--x", { except: ["lxc"] }).has("lxc"));
  t.end();
});

t.test("an engine's own flag where it has one, on every command that needs it", (t) => {
  t.match(of("--tcp-established").get("podman")?.command, /^podman container checkpoint --tcp-established /);
  t.match(of("--manage-cgroups", { value: "ignore" }).get("runc")?.command, /--manage-cgroups-mode ignore/);
  // podman has --tcp-close on restore, not on checkpoint
  t.match(of("--tcp-close", { when: "restore" }).get("podman")?.command, /^podman container restore --tcp-close/);
  t.match(of("--tcp-close", { when: "dump" }).get("podman")?.command, /crun\.conf/);
  t.end();
});

t.test("else the file its criu reads: no dashes, one a line", (t) => {
  t.equal(
    of("--ghost-limit", { value: "10M" }).get("docker")?.command,
    "echo 'ghost-limit 10M' >> /etc/criu/runc.conf",
  );
  t.match(of("--link-remap").get("kubernetes")?.command, /crun\.conf/);
  t.match(of("--ghost-limit", { value: "10M" }).get("lxc")?.command, /default\.conf/);
  t.equal(of("--link-remap").get("lxc")?.possible, false, "lxc-checkpoint passes it by itself");
  t.equal(configLine("--external", "mnt[a b]:c"), 'external "mnt[a b]:c"');
  t.match(of("--external", { value: "unix[12]" }).get("criu")?.command, "'unix[12]'");
  t.end();
});

t.test("a cost goes with the remedy, and a tool can be unable", (t) => {
  t.equal(of("--skip-in-flight", { cost: "they are reset" }).get("docker")?.cost, "they are reset");
  t.same(doThis("Reap it.", "kill -CHLD 7"), { tool: "any", do: "Reap it.", possible: true, command: "kill -CHLD 7" });
  t.equal(cannot("docker", "docker has no way.").possible, false);
  t.end();
});
