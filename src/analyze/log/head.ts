/** Facts from the head of a log: which criu, which kernel, whose engine. */
import type { LogEvent } from "./event.ts";
import { codeAt } from "./said.ts";

/** Every key is undefined until the log says it. */
export interface LogHead {
  /** "3.17.1" */
  readonly criuVersion: string | undefined;
  /** "v4.2-22-g2cf8f13ca"; criu prints 0 for a release. */
  readonly gitId: string | undefined;
  /** "6.1.0-28-amd64" */
  readonly kernel: string | undefined;
  readonly host: string | undefined;
  readonly arch: string | undefined;
  /** The engine around criu: "podman", "docker", "runc", "crun", "containerd", "cri-o", "kubernetes", "lxc"; or ckpt in its place. */
  readonly engine: string | undefined;
  /** The command that was run, where a shell or a wrapper logged it. */
  readonly command: string | undefined;
}

const EMPTY_HEAD: LogHead = {
  criuVersion: undefined,
  gitId: undefined,
  kernel: undefined,
  host: undefined,
  arch: undefined,
  engine: undefined,
  command: undefined,
};

const VERSION = /^Version: v?(\d+(?:\.\d+)*[\w.-]*)(?: \(gitid ([^)]*)\))?/;
const RUNNING = /^Running on (?:host )?(\S+) Linux (\S+) (?:.* )?(\S+)$/;
const RUNNING_SHORT = /^Running on (?:.* )?(?:Linux|kernel) (\d\S+)/;
const CRIU_COMMAND =
  /(?:^|[\s/])(criu(?:-ns)? (?:-\S+ ){0,20}(?:pre-dump|dump|restore|check|page-server|lazy-pages|swrk)\b.*)$/;
const TOOL_COMMAND =
  /^(?:\s*[$#+] |[^$#>]{0,200}[$#>] ?)?(?:sudo )?((?:podman|docker|runc|crun|ctr|nerdctl|crictl|kubectl|lxc(?:-checkpoint)?|buildah|ckpt) .*\b(?:checkpoint|restore|snapshot|migrate|start|copy|move|commit|launch)\b.*)$/;
/** The outermost first: Kubernetes calls CRI-O, which calls runc, which calls criu. */
const ENGINES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:kubelet|kubectl|kubernetes|kube-apiserver)\b/i, "kubernetes"],
  [/\b(?:cri-o|crio|crictl)\b/i, "cri-o"],
  [/\b(?:podman|libpod|conmon)\b/i, "podman"],
  [/\b(?:docker|dockerd|moby|response from daemon)\b/i, "docker"],
  [/\b(?:lxc|lxd|incus)\b/i, "lxc"],
  [/\b(?:containerd|ctr|nerdctl)\b/i, "containerd"],
  [/\bcrun\b/i, "crun"],
  [/\b(?:runc|libcontainer)\b/i, "runc"],
];

/** Gathers the head; cheap on every line but the few that matter. */
export class HeadReader {
  #head: LogHead = EMPTY_HEAD;
  #engineRank = ENGINES.length;

  get head(): LogHead {
    return this.#head;
  }

  add(event: LogEvent): void {
    const { speaker } = event;
    const code = codeAt(event, 0);
    if (code === 86 || code === 82) this.#criuHead(event.message);
    if (speaker === "ckpt" || (code === 86 && event.message.startsWith("Version: ckpt,"))) {
      // Nothing is around it.
      this.#engineRank = 0;
      this.#set({ engine: "ckpt" });
      return;
    }
    if (speaker === "criu" || speaker === "kernel") return;
    const { text } = event;
    if (text.length > 4096) return;
    if (this.#head.command === undefined) {
      const command = (TOOL_COMMAND.exec(text) ?? CRIU_COMMAND.exec(text))?.[1];
      if (command !== undefined) this.#set({ command: command.trim() });
    }
    for (let rank = 0; rank < this.#engineRank; rank++) {
      const [words, engine] = ENGINES[rank]!;
      if (!words.test(text)) continue;
      this.#engineRank = rank;
      this.#set({ engine });
    }
  }

  #criuHead(message: string): void {
    const version = VERSION.exec(message);
    if (version !== null) {
      const gitId = version[2] === "0" ? undefined : version[2];
      this.#set({ criuVersion: version[1], gitId });
      return;
    }
    const running = RUNNING.exec(message);
    const kernel = running?.[2] ?? RUNNING_SHORT.exec(message)?.[1];
    if (kernel !== undefined) this.#set({ host: running?.[1], kernel, arch: running?.[3] });
  }

  #set(facts: Partial<LogHead>): void {
    this.#head = { ...this.#head, ...facts };
  }
}
