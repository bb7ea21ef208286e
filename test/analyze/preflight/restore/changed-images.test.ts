/** Restores that this machine cannot do: sets whose images ask for a CPU, mounts, devices and pages that are not here. */

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import type { Finding } from "../../../../src/analyze/finding.ts";
import { parseCriuOptions } from "../../../../src/analyze/preflight/options.ts";
import { missingFeatures } from "../../../../src/analyze/preflight/restore/cpu-words.ts";
import { preflightRestore } from "../../../../src/analyze/preflight/restore/restore-preflight.ts";
import { crit, tempDir } from "../../../support/crit.ts";
import { IMAGES } from "../../../support/fixtures.ts";

type Fields = Record<string, unknown>;

/** A copy of a scene's images, of which one is changed. */
async function changed(
  t: Test,
  scene: string,
  image: string,
  change: (entries: Fields[]) => Fields[],
): Promise<string> {
  const directory = join(tempDir(t), scene);
  cpSync(join(IMAGES, scene), directory, { recursive: true });
  const json = join(directory, "changed.json");
  const path = join(directory, image);
  const before = await crit(["decode", "-i", path]);
  const document = JSON.parse(String(before.stdout)) as { entries: Fields[] };
  writeFileSync(json, JSON.stringify({ ...document, entries: change(document.entries) }));
  await crit(["encode", "-i", json, "-o", path]);
  return directory;
}

async function foretold(directory: string, ...words: string[]): Promise<readonly Finding[]> {
  const { options } = parseCriuOptions(words);
  return (await preflightRestore(directory, { options, path: "", reader: 1 })).findings;
}

const ofCause = (findings: readonly Finding[], cause: string): readonly Finding[] =>
  findings.filter(({ id }) => id === cause);

t.test("bits of the image that the flags of this CPU have not", async (t) => {
  const words = Array.from({ length: 20 }, () => 0);
  words[9] = (1 << 5) | (1 << 16);
  words[4] = 1 << 28;
  t.same(missingFeatures(words, "model name\t: x\nflags\t\t: fpu avx avx2\n"), ["avx512f"]);
  t.same(missingFeatures(words, "flags\t\t: avx avx2 avx512f\n"), []);
  t.equal(missingFeatures(words, "Features\t: fp asimd\n"), undefined, "another kind of CPU");
});

t.test("a CPU with less: a warning, and an error where criu is asked to look", async (t) => {
  const directory = join(tempDir(t), "simple");
  cpSync(join(IMAGES, "simple"), directory, { recursive: true });
  // 3DNow! and AVX-512PF: no CPU has both.
  const capability = Array.from({ length: 20 }, (_, word) => (word === 1 ? 0x80000000 : word === 9 ? 1 << 26 : 0));
  const x86 = { vendor_id: "AMD", cpu_family: 6, model: 1, stepping: 1, capability_ver: 2, capability };
  const json = join(directory, "cpuinfo.json");
  writeFileSync(json, JSON.stringify({ magic: "CPUINFO", entries: [{ x86_entry: [x86] }] }));
  await crit(["encode", "-i", json, "-o", join(directory, "cpuinfo.img")]);
  if (!/^flags\s*:/m.test(readFileSync("/proc/cpuinfo", "utf8"))) return;
  t.match(ofCause(await foretold(directory), "cpu-features"), [{ severity: "warning", title: /3dnow/ }]);
  t.match(ofCause(await foretold(directory, "--cpu-cap=none"), "cpu-features"), [{ severity: "warning" }]);
  const [asked] = ofCause(await foretold(directory, "--cpu-cap"), "cpu-features");
  t.match(asked, { severity: "error", subject: { option: "--cpu-cap" } });
});

t.test("an external mount: not given, given but not there, given", async (t) => {
  const directory = await changed(t, "external", "mountpoints-11.img", ([first, ...rest]) => [
    { ...first!, ext_key: "volume" },
    ...rest,
  ]);
  t.match(ofCause(await foretold(directory), "mount-external"), [
    { detail: "mount-external/no-mapping", title: /volume/ },
  ]);
  t.match(ofCause(await foretold(directory, "--external", "mnt[volume]:/no/such"), "mount-external"), [
    { detail: "mount-external/source-missing", title: /\/no\/such/ },
  ]);
  t.same(ofCause(await foretold(directory, "--external", `mnt[volume]:${IMAGES}`), "mount-external"), []);
  t.same(ofCause(await foretold(directory, "--ext-mount-map", `volume:${IMAGES}`), "mount-external"), []);
});

t.test("namespaces that stay outside are handed over", async (t) => {
  const directory = join(IMAGES, "external");
  t.match(
    ofCause(await foretold(directory), "inherit-fd").map(({ title }) => title),
    [/outer-pid/, /outer-net/],
  );
  const given = ["--inherit-fd", "fd[5]:outer-net", "--inherit-fd", "fd[6]:outer-pid"];
  t.same(ofCause(await foretold(directory, ...given), "inherit-fd"), []);
});

t.test("the outer end of a veth pair: name and bridge", async (t) => {
  const directory = await changed(t, "container", "netdev-10.img", ([first, ...rest]) => [
    first!,
    { ...first!, type: "VETH", ifindex: 7, name: "eth0" },
    ...rest,
  ]);
  const net = async (...words: string[]): Promise<unknown> =>
    ofCause(await foretold(directory, ...words), "netns-restore").map(({ severity, title }) => `${severity} ${title}`);
  t.match(await net("--external", "veth[eth0]:lo"), [/^error lo, .* is taken/]);
  t.match(await net("--external", "veth[eth0]:new0@no-bridge"), [/^error no-bridge, the bridge/]);
  t.match(await net("--veth-pair", "eth9=new0"), [/^warning eth9, .* no veth device/]);
  t.same(await net("--external", "veth[eth0]:new0"), []);
});

t.test("huge pages: of a size and a number that is free", async (t) => {
  const directory = await changed(t, "simple", "mm-100.img", ([mm]) => {
    const [first, ...vmas] = (mm as { vmas: Fields[] }).vmas;
    // MAP_HUGETLB | MAP_PRIVATE | MAP_ANONYMOUS, of pages of 16 GiB: no x86 machine has such.
    const flags = 0x40022 + 2 ** 26 * 34;
    return [{ ...mm!, vmas: [{ ...first!, flags }, ...vmas] }];
  });
  t.match(ofCause(await foretold(directory), "hugetlb"), [{ title: /1 huge pages? of 16777216 KiB/ }]);
});
