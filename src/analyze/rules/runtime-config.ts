/** The engine or runtime itself refused, before criu was asked, or it is not set up for checkpoints. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Remedy } from "../finding.ts";
import type { Rule } from "./rule.ts";
import { ANYONE, ENGINE, choose, group } from "./say.ts";

export const runtimeConfig: Rule = {
  id: "runtime-config",
  patterns: [
    {
      match:
        /exec(?:utable)?: "?(?<path>[\w/.-]*criu)"?: (?:executable file not found|stat \S+: no such file|no such file)/i,
      strength: "names",
      detail: "no-criu",
      ...ENGINE,
    },
    {
      match: /criu["']?:? (?:executable|binary|command)? ?(?:file )?(?:was )?not found/i,
      strength: "names",
      detail: "no-criu",
      ...ANYONE,
    },
    {
      match:
        /(?:[Cc]an't|[Uu]nable to|[Ff]ailed to) (?:exec|execute|run|find|locate|start) (?:the )?['"`]?(?:\S*\/)?criu\b(?! swrk: Operation)/,
      strength: "likely",
      detail: "no-criu",
      ...ANYONE,
      judge: (hit) =>
        /not permitted|[Pp]ermission denied/.test(hit.event.message)
          ? { cause: "permission" }
          : /Invalid argument/.test(hit.event.message)
            ? { strength: "follows" }
            : {},
    },
    {
      match:
        /(?:CRIU|criu) (?:is |was )?(?:isn't installed|not (?:installed|available|found|supported)|missing)|CRIU feature\S* (?:is )?not (?:available|compiled)/i,
      strength: "names",
      detail: "no-criu",
      ...ENGINE,
    },
    {
      match: /could not load [`'"]?(?<path>libcriu\.so[\w.]*)|(?<lib>libcriu\.so[\w.]*): cannot open shared object/,
      strength: "names",
      detail: "libcriu",
      ...ANYONE,
    },
    {
      match: /(?:built|compiled) without (?:CRIU|checkpoint|criu)|checkpoint\/restore (?:is )?not (?:compiled|built)/i,
      strength: "names",
      detail: "libcriu",
      ...ENGINE,
    },
    { match: /checkpoint\/restore support (?:is )?not available/i, strength: "names", detail: "disabled", ...ENGINE },
    {
      match: /(?:configured )?(?:runtime|OCI runtime) \S* ?does not support (?:\w+ )?(?:checkpoint|restor)/i,
      strength: "names",
      detail: "runtime",
      ...ENGINE,
    },
    {
      match:
        /(?:checkpoint(?:ing|s)?|restor(?:e|ing)|migration)(?: \S+){0,4}? (?:is|are) (?:not|un)(?: yet)? ?(?:supported|implemented|enabled|allowed)/i,
      strength: "likely",
      detail: "unsupported",
      ...ENGINE,
    },
    { match: /do(?:es)? not support checkpoint/i, strength: "names", detail: "unsupported", ...ENGINE },
    {
      match: /checkpoint(?:ing)? (?:not supported|unsupported|not implemented)/i,
      strength: "names",
      detail: "unsupported",
      ...ENGINE,
    },
    {
      // A JVM with CRaC looks through its own descriptors before it calls criu.
      match: /CheckpointOpen(?:File|Socket|Resource)Exception/,
      strength: "likely",
      detail: "unsupported",
      ...ANYONE,
    },
    {
      match: /content digest \S+:? not found|upload checkpoint to containerd|retrieve image content/,
      strength: "likely",
      detail: "image",
      ...ENGINE,
    },
    { match: /\bcriu: error while loading shared libraries/, strength: "likely", detail: "no-criu", ...ANYONE },
    { match: /custom checkpoint-?dir is not supported/, strength: "names", detail: "checkpoint-dir", ...ENGINE },
    {
      match:
        /only supported (?:on|with|when).{0,200}experimental|experimental (?:features?|mode)\b.{0,200}(?:enabled|disabled|required)|requires? experimental/i,
      strength: "names",
      detail: "experimental",
      ...ENGINE,
    },
    {
      match: /"?docker checkpoint(?: \w+)?"? (?:is|requires)|'checkpoint' is not a docker command/,
      strength: "likely",
      detail: "experimental",
      ...ENGINE,
    },
    {
      match: /ContainerCheckpoint\b|feature gate\S{0,200} .{0,200}checkpoint/i,
      strength: "likely",
      detail: "feature-gate",
      ...ENGINE,
    },
    {
      match: /(?:unknown method|method not (?:found|implemented)|[Uu]nimplemented).{0,200}[Cc]heckpoint/,
      strength: "names",
      detail: "feature-gate",
      ...ENGINE,
    },
    {
      match:
        /checkpoint.{0,200}(?:404 page not found|the server could not find the requested resource|Unimplemented|HTTP\/[\d.]{1,5} 404)/i,
      strength: "likely",
      detail: "feature-gate",
      ...ENGINE,
    },
    {
      match: /cannot (?:start|restore|checkpoint) an? already running container/i,
      strength: "names",
      detail: "state",
      ...ENGINE,
    },
    {
      match:
        /container \S* ?(?:is )?(?:not running|state improper|is paused|in state \w+)|container (?:with ID \S+ )?(?:already exists|is already running|ID already in use)/i,
      strength: "likely",
      detail: "state",
      ...ENGINE,
      judge: (hit) =>
        /checkpoint|restor|criu/i.test(hit.event.message + (hit.log.tool ?? "")) ? {} : { strength: "follows" },
    },
    {
      match:
        /(?:name|id) ['"]?\S+['"]? is (?:already )?in use|already in use by container|[Cc]heckpoint (?:with name )?\S+ already exists/,
      strength: "likely",
      detail: "exists",
      ...ENGINE,
    },
    {
      match:
        /cannot checkpoint (?:a |containers? )?(?:that (?:have|has) been started with|.{0,200}--rm|without (?:an )?init)/i,
      strength: "names",
      detail: "auto-remove",
      ...ENGINE,
    },
    {
      match:
        /cannot (?:checkpoint|restore) (?:a )?rootless container|(?:checkpoint|restor)\w* .{0,200}(?:requires? root|rootless)/i,
      strength: "names",
      ...ENGINE,
      judge: () => ({ cause: "permission" }),
    },
    {
      match:
        /(?:requires?|needs?) (?:at least )?CRIU (?:version )?|CRIU (?:version )?(?:\S+ )?(?:must be|is) (?:at least|too old|required|older)|version of (?:CRIU|criu).{0,200}(?:too old|at least)|must (?:have|be) at least criu/i,
      strength: "names",
      ...ENGINE,
      judge: () => ({ cause: "tool-too-old" }),
    },
    {
      match:
        /(?:not able|unable) to (?:import|export|restore|create) .{0,200}(?:--\S+ (?:and|with)|in combination)|(?:cannot|can not) (?:use|be used).{0,200}(?:--(?:export|import|keep|pre-checkpoint|with-previous|ignore-\w+|print-stats|name|pod))/i,
      strength: "likely",
      detail: "flags",
      ...ENGINE,
    },
    {
      match: /Incorrect Usage\.|incorrect usage\b.*(?:checkpoint|restore)/i,
      strength: "names",
      detail: "mismatch",
      ...ENGINE,
    },
    {
      match: /\blxc\.\w[\w.]{0,60} (?:configured on source|is not|must be|set)|lxc\.tty\.\w+|tty count/,
      strength: "likely",
      detail: "lxc",
      ...ENGINE,
    },
    {
      match:
        /Migrate: Failed to run: \S*forkmigrate|Failed to execute criu|criu\.c:\S+ - .{0,200}(?:Failed|must|need|can't|not)/,
      strength: "follows",
      detail: "lxc",
      ...ENGINE,
    },
    {
      match: /(?:graph|storage) driver|overlay\S* (?:is )?not supported.{0,200}checkpoint|storage-driver/i,
      strength: "follows",
      detail: "storage",
      ...ENGINE,
    },
    {
      match:
        /(?:invalid|unknown|malformed) checkpoint (?:image|annotation|archive|config)|annotation\S* io\.(?:podman|kubernetes\.cri-o)\.\S*checkpoint|is not a checkpoint image/i,
      strength: "likely",
      detail: "image",
      ...ENGINE,
    },
    {
      match:
        /(?:content (?:digest )?\S+|(?:checkpoint )?image \S+): not found.{0,200}(?:checkpoint|restore)|checkpoint.{0,200}(?:manifest unknown|pull access denied|content digest)/i,
      strength: "likely",
      detail: "image",
      ...ENGINE,
    },
    {
      match:
        /(?:with|has) (?:dependencies|dependent)|container \S+ has (?:a )?(?:static (?:IP|MAC)|volumes)|containers? (?:in|with) (?:a )?(?:pods?|--\w+) (?:can|is|are)\S* (?:not )?(?:be )?(?:checkpoint|restor)/i,
      strength: "follows",
      detail: "flags",
      ...ENGINE,
    },
    {
      match:
        /rpc error: code = (?:Unimplemented|FailedPrecondition|NotFound|InvalidArgument).{0,200}(?:checkpoint|restore)/i,
      strength: "likely",
      detail: "unsupported",
      ...ENGINE,
    },
    {
      match:
        /cannot allocate tty if runc will detach|cannot (?:set|use) (?:a )?(?:console|tty)\b|--console-socket.{0,200}(?:required|without|must)/i,
      strength: "likely",
      detail: "console",
      ...ENGINE,
    },
    {
      match: /(?:bundle|config\.json|spec)\b.*(?:no such file|not found|invalid)/,
      strength: "follows",
      detail: "bundle",
      ...ENGINE,
    },
    {
      match: /CRIU (?:version check|init\w*|notification|support) failed/,
      strength: "likely",
      detail: "no-criu",
      ...ENGINE,
    },
    {
      match: /checkpoint (?:is )?not support(?:ed)? on containers? with (?:a )?tty/i,
      strength: "names",
      detail: "console",
      ...ENGINE,
    },
    {
      match: /(?:running or paused|is running|not stopped|still running),? (?:and )?cannot (?:be )?restored?/i,
      strength: "names",
      detail: "state",
      ...ENGINE,
    },
    {
      match:
        /volume with name \S+ already exists|[Cc]ontainer ID is currently in use|(?:image|checkpoint) "?\S+"?: already exists/,
      strength: "likely",
      detail: "exists",
      ...ENGINE,
    },
    { match: /invalid checkpoint (?:ID|name)/i, strength: "names", detail: "flags", ...ENGINE },
    {
      match: /runtime (?:type )?mismatch|checkpoint (?:was )?(?:created|taken) with (?:another|a different) runtime/i,
      strength: "likely",
      detail: "mismatch",
      ...ENGINE,
    },
    {
      match: /Found (?:un-dumpable network|network that could not be dumped)/,
      strength: "names",
      detail: "lxc",
      ...ENGINE,
    },
    {
      match:
        /unable to import checkpoint from image|no (?:such )?checkpoint (?:image|archive)|does not (?:appear to )?(?:be|contain) a checkpoint/i,
      strength: "likely",
      detail: "image",
      ...ENGINE,
    },
  ],
  title: (facts) => {
    return choose(
      facts.detail,
      {
        "no-criu": () => "The runtime cannot find or start criu",
        libcriu: () =>
          `The runtime cannot use ${facts.subject.path ?? group(facts, "lib") ?? "libcriu"}: missing, or not built in`,
        disabled: () => "The engine has checkpoint and restore switched off",
        experimental: () => "docker offers checkpoints only with experimental features switched on",
        "feature-gate": () => "The kubelet or its runtime does not offer the checkpoint call",
        "checkpoint-dir": () => "This docker cannot start from a checkpoint in a directory of your own",
        state: () => "The container is not in the state this operation needs",
        exists: () => "The name of the container or checkpoint is in use already",
        "auto-remove": () => "A container of this kind cannot be checkpointed by this engine",
        flags: () => "The options given to the engine do not go together",
        mismatch: () => "Engine and runtime do not fit: the runtime does not understand how it was called",
        lxc: () => "lxc refused: the container's configuration does not fit a checkpoint",
        image: () => "What was given to restore from is no checkpoint image this engine can read",
        console: () => "The terminal of the container is not set up for this restore",
        runtime: () => "The runtime this container uses has no checkpoint",
      },
      () => "The engine refuses checkpoints here",
    );
  },
  why: ({ detail }) =>
    detail === "no-criu" || detail === "libcriu"
      ? "Runtimes do not contain criu: runc starts the program `criu` found in the PATH of the daemon, crun loads the library libcriu at run time and must have been built for it. A static build, a minimal image of the node or another PATH of the service leaves it without."
      : detail === "experimental" || detail === "feature-gate" || detail === "disabled"
        ? "The engine knows the call but offers it only when it is switched on in its configuration, and when it found a usable criu at its own start."
        : detail === "state" || detail === "exists"
          ? "A checkpoint needs a running container, a restore a stopped one with a name that is free. The engine checked that before it called criu."
          : detail === "mismatch"
            ? "The engine passes options to the runtime that the runtime's version does not know, as happens when the two come from different packages."
            : "The engine checked the request, or the container's configuration, and gave up before criu was called. There is no log of criu for this.",
  remedies: ({ detail }) => [
    ...(REMEDIES[detail ?? ""]?.() ?? []),
    doThis(
      "See what the engine itself says about criu.",
      "criu check; podman info --format '{{.Host.OCIRuntime.Path}}'; docker info",
    ),
  ],
  references: [
    "podman-container-checkpoint(1), podman-container-restore(1)",
    "docker checkpoint",
    "runc-checkpoint(8)",
    "crun(1)",
    "Kubernetes: Kubelet Checkpoint API",
  ],
};

const REMEDIES: Readonly<Record<string, () => readonly Remedy[]>> = {
  "no-criu": () => [
    doThis(
      "Install criu where the engine's service finds it.",
      "dnf install criu || apt-get install criu; criu --version",
    ),
    doWith("crun", "crun needs the library too.", "dnf install criu-libs || apt-get install libcriu2"),
    doWith("kubernetes", "Install criu on every node; it is not part of the kubelet."),
  ],
  libcriu: () => [
    doWith(
      "crun",
      "Install the library, and a crun built with it (crun --version lists +CRIU); a static crun cannot load it.",
      "dnf install criu-libs || apt-get install libcriu2; crun --version",
    ),
    doWith("podman", "Use runc for this container.", "podman --runtime runc run IMAGE"),
    doWith("cri-o", "Let CRI-O use a crun of the distribution, or runc, in /etc/crio/crio.conf (default_runtime)."),
  ],
  disabled: () => [
    doWith(
      "cri-o",
      "Switch it on, install criu on the node, and restart CRI-O.",
      "printf '[crio.runtime]\\nenable_criu_support = true\\n' > /etc/crio/crio.conf.d/10-criu.conf; systemctl restart crio",
    ),
  ],
  experimental: () => [
    doWith(
      "docker",
      "Switch experimental features on and restart the daemon.",
      "echo '{\"experimental\": true}' > /etc/docker/daemon.json; systemctl restart docker",
      "the file may hold other settings: add to it",
    ),
  ],
  "feature-gate": () => [
    doWith(
      "kubernetes",
      "Switch the feature gate on in the kubelet (on by default since 1.30), and use CRI-O 1.25 or containerd 2.0.",
      "kubelet --feature-gates=ContainerCheckpoint=true",
    ),
    doWith("containerd", "Use containerd 2.0 or later; 1.x does not implement the call for Kubernetes."),
  ],
  "checkpoint-dir": () => [
    doWith(
      "docker",
      "Put the checkpoint below the container's own directory.",
      "cp -a DIR/NAME /var/lib/docker/containers/ID/checkpoints/; docker start --checkpoint NAME CONTAINER",
    ),
    doWith("podman", "podman moves checkpoints in archives.", "podman container restore --import=FILE"),
  ],
  state: () => [
    doThis("Look at the state, and start or stop the container first.", "podman ps -a; docker ps -a; runc list"),
  ],
  exists: () => [
    doWith(
      "podman",
      "Restore under another name, or remove the old container.",
      "podman container restore --import=FILE --name NEW",
    ),
    doWith("docker", "Use another name, or remove the old checkpoint.", "docker checkpoint rm CONTAINER NAME"),
  ],
  "auto-remove": () => [
    doWith(
      "podman",
      "Create the container without --rm, or checkpoint it with --export.",
      "podman container checkpoint --export=FILE CONTAINER",
    ),
  ],
  mismatch: () => [
    doWith("docker", "Install engine and runtime from one source.", "docker info | grep -i runtime; runc --version"),
  ],
  lxc: () => [
    doWith(
      "lxc",
      "Set in the container's configuration, on both hosts: lxc.console.path = none, lxc.tty.max = 0, and no device cgroup rule that is not on the other side.",
      "lxc config set NAME raw.lxc 'lxc.console.path = none'",
    ),
  ],
  runtime: () => [
    doWith(
      "podman",
      "Use a runtime with checkpoint support: crun built with libcriu, or runc.",
      "podman --runtime runc run IMAGE",
    ),
  ],
};
