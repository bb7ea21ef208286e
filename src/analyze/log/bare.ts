/** Lines without criu's time stamp or mark: who speaks, and how bad it is, told from their words. */
import { parseEngineLine } from "./engine-lines.ts";
import type { Level, Speaker } from "./event.ts";

export interface Bare {
  readonly level: Level;
  readonly speaker: Speaker;
  readonly message: string;
}

const COMPLAINS =
  /\b(?:errors?|fail(?:s|ed|ure|ing)?|cannot|can(?:'t| not)|could(?:n't| not)|unable|denied|refused|invalid|unsupported|not (?:supported|permitted|available|found|allowed|enabled|exist|implemented|loaded)|no such|do(?:esn't|es not|n't)|missing|mismatch(?:ed)?|undefined|unknown|time(?:out|d out)|killed|fault|panic|abort(?:ed|ing)?|corrupt\w*|illegal|too (?:old|many|short|long|large|small)|errno|exceeded|unexpected|without|incorrect|overflow|BUG|bad|wrong|no (?:mapping|task found|parent|suitable)|consider (?:using|omitting)|in-flight|overmounted)\b/i;

/** What forges put around a log. */
const MARKUP =
  /^(?:`{3,}\w*|~{3,}\w*|<\/?(?:details|summary|pre|code|p|br|blockquote)\b.{0,120}>|\{(?:code|noformat)[^}]{0,40}\})$/;
const RULER = /^(?:-{3,}|={3,}|#{3,})/;
const SHELL = /^\s*(?:[$#+%] |[\w.-]+@[\w.-]+[: ][^$#]{0,200}[$#] |[A-Z]:\\[^>]{0,200}>)/;
const KERNEL = /^(?:kernel: (?:\[ *\d+\.\d+\] ?)?|\[ *\d{1,9}\.\d{6}\] |audit: |type=[A-Z_]+ (?:msg=)?)/;
/** Whoever asks for help, in words of the first person, greetings and questions. */
const PEOPLE =
  /^(?:Hi\b|Hello\b|Hey\b|Dear\b|Greetings|Thanks|Thank you|Please (?:help|advise|let)|(?:I|We|My|Our|I'm|I've|We're|We've)\b (?!\/)|Any (?:idea|help|suggestion|hint)|How (?:can|do|to|should)\b|What (?:is|can|does|am|could|should)\b|Why (?:is|does|do|can)\b|Is (?:there|this|it)\b|(?:Can|Could|Does|Has) (?:any|some)(?:body|one)\b|(?:When|After|Then|But|So|If|Now|Here|Whenever) (?:I|we|my)\b|I )|\bI (?:get|got|am|tried|try|have|run|use|want|see|cannot|can't)\b/;
/** What the kernel alone says, where its time was cut away. */
const KERNEL_WORDS =
  /^(?:Memory cgroup out of memory: |Out of memory: Kill|oom-kill:constraint=|INFO: task \S{1,40}:\d+ blocked for|cgroup: fork rejected|tmpfs: |overlayfs: |EXT4-fs |traps: |audit\[\d+\]: )/;
const CHECK =
  /^(?:Looks good|which, depending on your process tree|dump or restore failure|criu check\b|CRIU is not )/i;
const PROGRAM = /^\s*(?:\/?(?:[\w.+-]+\/)*)([\w.+-]{2,40})(?:\[\d+\])?: /;
const ENGINES =
  /^(?:runc|docker-runc[\w-]*|crun|youki|podman|docker|dockerd|containerd[\w-]*|ctr|crio|cri-o|kubelet|conmon|lxc[\w-]*|lxd|incus|buildah|nerdctl|libpod|time|rpc error)$/;
/** Prefixes of criu's own messages, for logs whose time stamps were cut away. */
const CRIU_PARTS =
  /^(?:autofs|binfmt_misc|bfd|cg|cg-prop|cpu|cuda_plugin|amdgpu_plugin|epoll|eventfd|eventpoll|fifo|file-lock|fsnotify|ghost|inet|inotify|fanotify|ipc_ns|irmap|kdat|lazy-pages|libnetlink|mem|memfd|mnt|mnt-v2|net|netlink|packet|page-pipe|page-server|page-xfer|pagemap-cache|parasite|pidfd|pipe|rlimit|rseq|sched|seccomp|seize|shmem|signalfd|skqueue|sk unix|sockets|sysv|tcp|timens|timerfd|tty|uffd|unix|uns|userns|util|vdso|plugin|criu): /;

/** What criu says of its progress, which may end with a name that somebody else chose. */
const CRIU_STEPS =
  /^(?:(?:Dumping path for|Handling VMA with|Only file size could be stored|Collected \[|Opening reg file|Hugetlb size \d)|\d+ fdinfo \d|(?:\d+: )?No \S+\.img image$)/;

/** Never throws; every expression is linear. */
export function classifyBare(text: string): Bare {
  const engine = parseEngineLine(text);
  if (engine !== undefined) return { level: engine.level, speaker: "engine", message: engine.message };
  const message = text.trim();
  if (message === "" || MARKUP.test(message)) return { level: "none", speaker: "program", message: "" };
  const kernel = KERNEL.exec(message);
  if (kernel !== null) {
    const said = message.startsWith("type=") ? message : message.slice(kernel[0].length);
    return { level: levelOf(message), speaker: "kernel", message: said };
  }
  if (KERNEL_WORDS.test(message)) return { level: levelOf(message), speaker: "kernel", message };
  if (SHELL.test(text) || RULER.test(message)) return { level: "none", speaker: "program", message };
  if (CHECK.test(message)) return { level: "none", speaker: "check", message };
  if (CRIU_STEPS.test(message)) return { level: "none", speaker: "criu", message: message.replace(/^\d+: /, "") };
  if (PEOPLE.test(message)) return { level: "none", speaker: "program", message };
  const level = levelOf(message);
  if (CRIU_PARTS.test(message)) return { level, speaker: "criu", message };
  if (message.startsWith("*** Error in `criu'") || message.startsWith("*** ") || message.startsWith("criu: "))
    return { level, speaker: "criu", message };
  const program = PROGRAM.exec(message);
  if (program !== null && !ENGINES.test(program[1]!)) return { level, speaker: "program", message };
  return { level, speaker: level === "none" ? "program" : "engine", message };
}

function levelOf(message: string): Level {
  return COMPLAINS.test(message) ? "error" : "none";
}
