/** Does a container engine's error say anything of its own, or only that criu failed? */

import type { CauseId } from "../causes.ts";
import type { LogEvent } from "../log/event.ts";
import { wordIn } from "./guess.ts";

/** What engines put around an error, and what they say of any failure of criu. */
const GENERAL: readonly RegExp[] = [
  /criu failed: type \w+ errno -?\d+/gi,
  /CRIU (?:checkpoint|restor)ing failed -?\d+/gi,
  // of go-criu, and of docker's streams once a container is gone
  /operation failed \(msg: ?err: ?-?\d+\)|\b(?:[Dd]ump|[Rr]estore) error\b|stream copy error: reading from a closed fifo|Cleaning up container \w+: unmounting .{0,200}|Exception in thread "[^"]{1,60}"|Handler for \w+ \S{1,200} returned/g,
  /please check (?:CRIU |the )?log ?file \S+|log ?file(?: is)?:? \S+|(?:path|log)=\s*\S+|see \S+ for (?:more )?(?:info|details)/gi,
  /criu (?:process )?(?:exited|terminated|failed) with (?:exit )?(?:status|code) \d+/gi,
  /\b(?:dump (?:failed|signaled) with|criu process exited|CRIU was killed with signal) \d+(?:, output:)?|restore process died/gi,
  /Failed to run: [^:]{0,600}/g,
  /(?<![\w.])(?:[a-z]\w{0,30}\.){0,8}\w{0,30}(?:Checkpoint|Restore)Exception:?|Could not (?:dump|restore) the JVM(?: processes)?|err=-?\d+|Native (?:checkpoint|restore)/g,
  /(?:Start|Create)Container for \S+|(?:failed to )?(?:start|create|restore) (?:(?:containerd|shim) )?task\b/g,
  /(?:runc|crun) did not terminate suc+es+fully|OCI runtime (?:error|(?:checkpoint|restore) failed)|internal libpod error/gi,
  /(?:failed to|cannot|could not|unable to|error while|error) (?:create )?(?:checkpoint|restore|restoring|checkpointing|start)(?:ing)?(?: (?:a |the )?(?:container|task|checkpoint))?(?: [\w.-]+)?/gi,
  /(?:checkpoint|restore|C\/R|native)[ /](?:and )?(?:checkpoint|restore)?(?: of the (?:process|container|jvm|server))? ?failed/gi,
  /(?:checkpoint|restor)ing of \S+ failed|(?:checkpoint|restore) failed/gi,
  /(?:Checkpoint|Restore)Container from runtime service failed|container is not destroyed|to create task for container|transferring container data|container copy|(?:migration|snapshot) (?:dump|restore)|containerID="?\w+"?|did not (?:complete|finish)|OCI runtime/gi,
  /(?<!\S)\S*\b(?:runc|crun)\b[^:]{0,200}\b(?:checkpoint|restore)\b[^:]*/gi,
  // where and when a daemon wrote it, commands and paths it quotes, names of source files
  /^[IWEF]\d{4} [\d:.]{8,20} +\d+ [\w.-]{1,60}:\d+\] |`[^`]{0,400}`|(?<![\w/])\/[^\s:"]{1,300}|\b[\w-]{1,60}\.(?:go|c|py|java|rs):\s?\d+|\b[a-z]\w{0,40}: \d{2,5} /g,
  // words of any of these, once the sentences are gone
  /Error response from daemon|rpc error|code = \w+|desc =|exit (?:status|code) \d+|errno -?\d+|\bunknown\b|\berror\b|\bfailed\b/gi,
];
const FEWEST_WORDS = 3;
/** A line of a stack trace names places, not reasons. */
const FRAME = /^\s*at (?:[\w.$-]+\/)?[\w.$/]+\(/;

/** True when an engine's error says more than that it failed. */
export function saysOwnReason({ message, speaker, level }: LogEvent): boolean {
  return speaker === "engine" && level === "error" && !FRAME.test(message) && hasOwnWords(message);
}

/** True when something is left of a sentence once all that is said of any failure is taken away. */
export function hasOwnWords(message: string): boolean {
  const words = ownPart(message).match(/[A-Za-z][A-Za-z'-]+/g) ?? [];
  return words.length >= FEWEST_WORDS;
}

/** The sentence without what is said of any failure. */
export function ownPart(message: string): string {
  return GENERAL.reduce((text, words) => text.replace(words, " "), message.slice(0, 1000));
}

/** Reasons that are not the engine's configuration. */
const REASONS: readonly (readonly [words: RegExp, cause: CauseId])[] = [
  [
    /network for sandbox|set ?up (?:the )?(?:pod )?network|netavark|\bcni\b|plugin type="?[\w-]+"? failed/i,
    "netns-restore",
  ],
  [
    /\.img\b.{0,200}(?:EOF|truncat|magic|corrupt|pars)|(?:EOF|truncat|magic|corrupt|pars).{0,200}\.img\b/i,
    "image-corrupt",
  ],
  [/\bmount(?:ing)?\b.{0,300}(?:no such file|not a directory|permission denied|invalid argument)/i, "mount-restore"],
  [/\bRPC (?:service|socket)|criu[_ -]service|\bswrk\b/i, "rpc-service"],
  [/new[ug]idmap|[ug]id_map|\b[ug]id range/i, "user-ns"],
  [/session key|keyring/i, "runtime-config"],
  // criu's own words, repeated by an engine or without their mark: no engine has such objects
  [/tcp repair|repair mode/i, "tcp-repair"],
  [/sys ?v ?ipc|\bipc (?:ns|namespace)\b/i, "sysv-ipc"],
  [/(?:connected|established) tcp|tcp[- ]established/i, "tcp-established"],
  [/ghost (?:file|limit)/i, "file-deleted-ghost"],
  [/\bfile locks?\b/i, "file-lock"],
  [/proper root mount|\b(?:bind|external) mount/i, "mount-external"],
  [/do not match expected|pids? \d+ (?:is )?(?:already|busy|in use|taken|occupied)/i, "pid-conflict"],
  [/illegal instruction|invalid opcode|\bcpu (?:features?|capabilit)/i, "cpu-features"],
  [/\bseccomp\b/i, "seccomp"],
  [/\brseq\b/i, "rseq"],
  [/\bvdso\b/i, "kernel-vdso"],
  [/io_uring/i, "io-uring"],
  [/userfaultfd|lazy[- ]?pages/i, "lazy-pages"],
  [/\w_plugin\b|\bplugins?\b.{0,200}(?:fail|load|symbol)/i, "plugin"],
  [/address already in use|cannot assign requested address/i, "socket-address"],
  [/no space left|quota exceeded|disk full/i, "disk-space"],
  [/nvidia|cuda/i, "gpu"],
  [
    /\b(?:unsupported|unknown|newer|older|later)\b.{0,40}\b(?:archive|image|checkpoint|format|spec)s? version|written by a (?:newer|later)|(?:archive|image|format) version .{0,40}(?:unsupported|not supported|unknown)/i,
    "image-version",
  ],
  [
    /too old|\bpredates\b|\bcriu\b.{0,80}\b[1-4]\.\d{1,2}\b.{0,80}\b[1-4]\.\d{1,2}\b|minimum (?:supported |required )?(?:criu|version)|or greater to (?:checkpoint|restore)|at least (?:version|criu)|(?:version|criu) .{0,200}(?:required|or (?:higher|later|newer)|at least)/i,
    "tool-too-old",
  ],
  [/selinux|apparmor|avc:|lsm/i, "lsm"],
  [
    /(?:find|locate|found|no such) (?:a |the |any )?(?:checkpoint|dump|snapshot)(?: image| archive| director\w+| files?)?\b|\bno checkpoint (?:found|in|for|named|image|archive)\b/i,
    "image-missing",
  ],
  [/\bcheckpoint (?:not found|for this container cannot be found)/i, "image-missing"],
  [/\bimages?\b.{0,200}(?:no such file|not found|does not exist)|no such file.{0,200}\.img/i, "image-missing"],
  [/cgroups?\b/i, "cgroup"],
  [/\bgpus?\b|nvidia|cuda|amdgpu/i, "gpu"],
  [/iptables|nftables/i, "network-lock"],
  [/netns|network namespace|\bcni\b|veth/i, "netns-restore"],
];

/** Reasons of which any object may be the cause: tried after the names of objects. */
const VAGUE_REASONS: readonly (readonly [words: RegExp, cause: CauseId])[] = [
  [/timed? ?out|deadline exceeded|context canceled|took longer than|g[ai]v(?:e|ing) up after/i, "hang"],
  [
    /operation not permitted|permission denied|forbidden|unauthorized|rootless|must be root|requires? root|not privileged/i,
    "permission",
  ],
  [
    /unexpected (?:EOF|end of JSON)|invalid (?:tar )?header|corrupt|checksum|digest|cannot decode|(?:invalid|bad) (?:character|magic|format)/i,
    "image-corrupt",
  ],
];

/** What an engine's own reason is about; what it is otherwise taken for, or its configuration, when its words do not tell. */
export function causeOfReason(event: LogEvent, otherwise: CauseId = "runtime-config"): CauseId {
  return reasonIn(event) ?? otherwise;
}

/** The cause that the words of an engine, or of a program beside it, are about: objects first, then what went wrong. */
export function reasonIn(event: LogEvent): CauseId | undefined {
  const said = ({ message }: LogEvent, reasons: typeof REASONS): CauseId | undefined =>
    reasons.find(([words]) => words.test(message))?.[1];
  return said(event, REASONS) ?? wordIn(event) ?? said(event, VAGUE_REASONS);
}
