/** Options of criu as the user would give them: what a dump may save, and what stays outside. */

import { CkptError } from "../../crit/errors.ts";

/** Long names with their values: "--external" → ["unix[42]"], flags → []. */
export type CriuOptions = ReadonlyMap<string, readonly string[]>;

/** criu's own ceiling for the contents of one deleted file in the images. */
export const DEFAULT_GHOST_LIMIT = 1n << 20n;

const SHORT: Readonly<Record<string, string>> = {
  "-t": "--tree",
  "-D": "--images-dir",
  "-W": "--work-dir",
  "-o": "--log-file",
  "-v": "--verbosity",
  "-d": "--restore-detached",
  "-S": "--restore-sibling",
  "-s": "--leave-stopped",
  "-R": "--leave-running",
  "-j": "--shell-job",
  "-l": "--file-locks",
  "-x": "--ext-unix-sk",
  "-r": "--root",
  "-L": "--libdir",
  "-J": "--join-ns",
  "-M": "--ext-mount-map",
};
const VALUED = [
  "--tree",
  "--images-dir",
  "--work-dir",
  "--log-file",
  "--pidfile",
  "--network-lock",
  "--external",
  "--root",
  "--ghost-limit",
  "--action-script",
  "--libdir",
  "--timeout",
  "--cgroup-root",
  "--cgroup-props",
  "--cgroup-props-file",
  "--cgroup-dump-controller",
  "--cgroup-yard",
  "--freeze-cgroup",
  "--lsm-profile",
  "--lsm-mount-context",
  "--skip-mnt",
  "--enable-fs",
  "--inherit-fd",
  "--empty-ns",
  "--join-ns",
  "--file-validation",
  "--prev-images-dir",
  "--pre-dump-mode",
  "--address",
  "--port",
  "--ps-socket",
  "--config",
  "--status-fd",
  "--ext-mount-map",
  "--veth-pair",
  "--irmap-scan-path",
  "--tls-cacert",
  "--tls-cacrl",
  "--tls-cert",
  "--tls-key",
  "--feature",
];
const FLAGS = [
  "--restore-detached",
  "--restore-sibling",
  "--leave-stopped",
  "--leave-running",
  "--exec-cmd",
  "--weak-sysctls",
  "--lazy-pages",
  "--stream",
  "--mntns-compat-mode",
  "--unprivileged",
  "--allow-uprobes",
  "--tcp-established",
  "--skip-in-flight",
  "--tcp-close",
  "--evasive-devices",
  "--link-remap",
  "--ghost-fiemap",
  "--shell-job",
  "--file-locks",
  "--force-irmap",
  "--ext-unix-sk",
  "--skip-file-rwx-check",
  "--log-pid",
  "--display-stats",
  "--track-mem",
  "--page-server",
  "--auto-dedup",
  "--no-default-config",
  "--enable-external-sharing",
  "--enable-external-masters",
  "--manage-cgroups",
  "--cpu-cap",
  "--verbosity",
  "--tls",
  "--tls-no-cn-verify",
  "--extra",
  "--experimental",
  "--all",
  "--deprecated",
  "--daemon",
];

/** Options whose value may be left out, and stands in the same word when it is there. */
const ATTACHED = ["--manage-cgroups", "--cpu-cap", "--verbosity", "--ext-unix-sk"];

/** Long names of all options. */
export function criuOptionNames(): string[] {
  return [...VALUED, ...FLAGS];
}

/** "--tree" of "-t"; undefined when criu has no such option. */
export function criuLongName(short: string): string | undefined {
  return SHORT[short];
}

/** What follows an option; undefined when criu has no such option. */
export function criuArity(long: string): "none" | "one" | "attached" | undefined {
  if (ATTACHED.includes(long)) return "attached";
  return VALUED.includes(long) ? "one" : FLAGS.includes(long) ? "none" : undefined;
}

/** Options and the other words. Throws "usage" for an option criu does not have or a value that is missing. */
export function parseCriuOptions(words: readonly string[]): { options: CriuOptions; rest: string[] } {
  const options = new Map<string, string[]>();
  const rest: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (!word.startsWith("-") || word === "-") {
      rest.push(word);
      continue;
    }
    const { name, value } = split(word);
    const values = options.get(name) ?? [];
    options.set(name, values);
    if (value !== undefined) values.push(value);
    else if (VALUED.includes(name)) {
      const next = words[++i];
      if (next === undefined) throw new CkptError("usage", `${word} needs a value`);
      values.push(next);
    }
  }
  return { options, rest };
}

/** "-v4" and "--verbosity=4" alike; criu also takes "--no-" before a flag, which is as if it were not given. */
function split(word: string): { name: string; value: string | undefined } {
  const [head = "", ...tail] = word.split("=");
  const long = head.startsWith("--") ? head : (SHORT[head.slice(0, 2)] ?? head);
  const value = tail.length > 0 ? tail.join("=") : head === long || head.length === 2 ? undefined : head.slice(2);
  const negated = long.startsWith("--no-") && FLAGS.includes(`--${long.slice(5)}`);
  if (negated || VALUED.includes(long) || FLAGS.includes(long)) return { name: long, value };
  throw new CkptError("usage", `criu has no option ${word}`, { hint: "criu --help lists its options" });
}

/** "10M" in bytes; undefined when it is no size. */
export function parseSize(text: string): bigint | undefined {
  const found = /^(\d{1,18})([kmgt]?)b?$/i.exec(text);
  if (found === null) return undefined;
  const shift = { "": 0n, k: 10n, m: 20n, g: 30n, t: 40n }[(found[2] as string).toLowerCase()] ?? 0n;
  return BigInt(found[1] as string) << shift;
}

/** Bytes as criu takes them, rounded up to a megabyte: "3M". */
export function sizeOption(bytes: bigint): string {
  return `${(bytes + (1n << 20n) - 1n) >> 20n}M`;
}
