/** How engines and runtimes say that they refuse. Data of the rule runtime-config. */

import type { Pattern } from "./rule.ts";
import { ANYONE, ENGINE } from "./say.ts";

export const RUNTIME_WORDS: readonly Pattern[] = [
  {
    match: /error running (?:prestart|createRuntime|createContainer|startContainer|poststart) hook/,
    strength: "names",
    detail: "hook",
    ...ENGINE,
  },
  { match: /container's cgroup is not empty/, strength: "likely", detail: "state", ...ENGINE },
  { match: /parsing reference "[^"]{0,200}": /, strength: "likely", detail: "name", ...ENGINE },
  {
    match:
      /exec(?:utable)?: "?(?<path>[\w/.-]*criu)"?: (?:executable file not found|stat \S+: no such file|no such file)/i,
    strength: "names",
    detail: "no-criu",
    ...ENGINE,
  },
  {
    // The shell, the loader of shared libraries and systemd cannot start it.
    match:
      /\bcriu: (?:\/\S{1,100}: )?(?:cannot execute|[Ee]xec format error|version [`'"]?[A-Z]+_[\d.]+['"`]? not found|command not found)|\bcriu\S*\.service: .{0,80}203\/EXEC/,
    strength: "names",
    detail: "no-criu",
    levels: ["error", "warn", "none"],
    speakers: ["engine", "kernel", "program"],
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
      /(?:CRIU|criu) (?:is |was )?(?:isn't installed|not (?:installed|available|found|supported)|missing(?! feature))|CRIU feature\S* (?:is )?not (?:available|compiled)/i,
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
    match:
      /(?:built|compiled|configured) without (?:CRIU|checkpoint|criu)|checkpoint\/restore (?:is )?not (?:compiled|built)/i,
    strength: "names",
    detail: "libcriu",
    ...ENGINE,
  },
  {
    // A JVM that was not started for it.
    match: /To enable criu support, please run java|-XX:\+EnableCRIUSupport\b.{0,40}(?:required|not|missing)/i,
    strength: "names",
    detail: "flags",
    ...ANYONE,
  },
  { match: /Unable to parse (?:the )?(?:CRIU|criu) version/, strength: "names", detail: "mismatch", ...ENGINE },
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
    match:
      /CheckpointOpen(?:File|Socket|Resource)Exception(?!.{0,300}(?:remotePort [1-9]|\bport=[1-9]|\bconnected\b|remote=))/,
    strength: "likely",
    detail: "unsupported",
    ...ANYONE,
  },
  {
    // What else a JVM finds that may not be open, below the general exception.
    match: /^\s*Suppressed: (?:[a-z]\w{0,30}\.){0,8}(?!CheckpointOpenSocket)[A-Z]\w{2,60}Exception/,
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
      /\b(?:name|id|ID) ['"]?\S+['"]? is (?:already )?in use|already in use by container|[Cc]heckpoint (?:with name )?\S+ already exists/,
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
    // A command that failed, and what it said is not here.
    judge: (hit) => (/forkmigrate\b.{0,600}: exit status \d+$/.test(hit.event.message) ? { cause: "log-missing" } : {}),
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
    match: /CRIU (?:version check(?!.{0,100}(?:minimum|required|at least))|init\w*|notification|support) failed/,
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
];
