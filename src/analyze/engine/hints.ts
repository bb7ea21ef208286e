/** Which cause a word of criu, its message's prefix or its source file points to, when no rule knows more. */

import type { CauseId } from "../causes.ts";

export interface Hint {
  readonly words: RegExp;
  readonly both?: CauseId;
  readonly dump?: CauseId;
  readonly restore?: CauseId;
  /** A part of criu with no object of its own: when the kernel refuses it something, the privilege is the cause. */
  readonly general?: true;
}

const both = (words: RegExp, cause: CauseId): Hint => ({ words, both: cause });

/** Names of kernel objects in the message itself: a line without its place still has them. The first that fits. */
export const WORDS: readonly Hint[] = [
  { words: /\bmapping\b.{0,100}\/dev\/(?!dri|kfd|nvidia)/, dump: "device-mapping" },
  both(/\bchroot\b|another root than/, "root-is-chroot"),
  { words: /\bdump(?:ing)? (?:itself|(?:my|our|its) own)\b|\bown (?:session|tree)\b/, dump: "self-in-tree" },
  both(/\bCONFIG_(?!COMPAT|IA32)[A-Z0-9_]{3,}/, "kernel-feature"),
  both(
    /^criu: option |\boption '?--?[a-z][\w-]*'? (?:is|requires|needs|doesn't|does not|can(?:not|'t)|may not|must)/,
    "option",
  ),
  both(
    /\b(?:unix|inet|tcp|udp|raw|packet|netlink|sock)[_ ]diag\b.{0,80}(?:No such file|missing|not found|isn't)/i,
    "kernel-feature",
  ),
  both(/\b[Ll]ast cap\w*\b|CAP_LAST/, "tool-too-old"),
  both(/\b[Pp]id[- ]reuse/, "memory-tracking"),
  both(/\b[Rr]?limit \d{1,2}\b.{0,40}\b(?:cur|max)\b/, "rlimit"),
  // options that do not go together, or that the images ask for; "consider using --x" is advice about something else
  both(
    /^(?!.{0,200}\b(?:[Cc]onsider|[Tt]ry|[Uu]se)\b).{0,120}(?<![\w-])--[a-z][\w-]{2,}.{0,60}\b(?:can't|cannot|conflicts?|together|mutually|only|(?:has|have|needs?) to be|must be|need to set)\b|\b(?:dumped|made|taken) with .{0,40}--[a-z]/,
    "option",
  ),
  both(/\b[Ii]mpossible\b|should (?:never|not) happen|can(?:'t|not) happen|\bits own parent\b/, "tool-bug"),
  both(/\/criu\/\S{1,60}\.conf\b.{0,40}\bline\b/, "option"),
  { words: /\bcriu's (?:own )?(?:pid|parent|ancestor|caller)\b/, dump: "self-in-tree" },
  { words: /\b(?:I am|criu is|itself)\b.{0,40}\b(?:descendants?|child(?:ren)?|ancestors?)\b/i, dump: "self-in-tree" },
  {
    words:
      /\bcriu\b.{0,40}\b(?:among|one of|part of|inside|within|below|belongs to)\b.{0,40}\b(?:tree|children|tasks|container)\b/i,
    dump: "self-in-tree",
  },
  both(
    /\binherit(?:ed)?[- ](?:fd|file|list|descriptor)s?\b|\b(?:[Nn]o(?:body|t|thing)?|wasn't|isn't)\b.{0,60}\b(?:fd|descriptor)s? .{0,20}(?:for|passed|given|handed|key)\b/,
    "inherit-fd",
  ),
  both(
    /\b(?:[Ii]mages?|[Cc]heckpoint|[Dd]ump)\b.{0,60}\b(?:newer|older|other|different|later|unknown)\b.{0,20}\b(?:criu|version|format)|\b[Uu]nknown (?:file|entry|image|object|fd) type \d/,
    "image-version",
  ),
  both(
    /[Oo]pen (?:image )?director\w+ \S*(?:ckpt|checkpoint|img|image|dump|criu)\S*: No such file|\b(?:[Nn]o|any|find|without)\b.{0,12} images\b|\bimages?[- ]dir(?:ectory)?\b.{0,80}\b(?:empty|not found|No such)\b/,
    "image-missing",
  ),
  {
    words:
      /\b[Pp]ids? -?\d+\b.{0,30}\b(?:match|busy|taken|in use|used|exists?|occupied)\b|\b[Ww]ant(?:ed)? (?:pid )?\d+\b.{0,20}\bgot \d+/,
    restore: "pid-conflict",
  },
  both(
    /\bparent\b.{0,60}\b(?:pages?|pagemap|images?|snapshot|dump|entry|hole)\b|\b(?:pages?|pagemap|images?|snapshot|hole)\b.{0,60}\bparent\b|\bgiven as parent\b|\bprevious (?:dump|snapshot|images?)\b/,
    "memory-tracking",
  ),
  both(
    /(?:as|is) external\b|outside (?:of )?(?:its |the )?root\b|external (?:bind )?mount|--external mnt|ext[- ]mount[- ]map/,
    "mount-external",
  ),
  both(/^No \S+\.img\b|\bno \S+\.img (?:image|file)/, "image-missing"),
  both(/PTRACE_[GS]ETREGS(?:ET)?|NT_X86_XSTATE|\bGPRs?\b/, "cpu-state"),
  {
    words: /pointer auth|\bPAC\b|\bSVE\b|\bSME\b|\bFP (?:state|regs)\b|floating[- ]point|vector (?:state|registers)/,
    dump: "cpu-state",
    restore: "cpu-features",
  },
  both(/\bAMX\b|xstate|\bshstk\b|[Ss]hadow stack|protection key|\bpkey/, "cpu-state"),
  { words: /\b(?:is|already|being) traced\b|\btracer\b|TracerPid/, dump: "ptrace-busy" },
  { words: /\b[Ss]eiz(?:e|ing)\b.{0,200}(?:Operation not permitted|Permission denied)/, dump: "permission" },
  both(/\bcork(?:ed)?\b/, "tcp-state"),
  both(/^(?:tcp|inet): .{0,100}\b(?:TCP|socket|connection)? ?state\b/i, "tcp-state"),
  { words: /[Cc]onnected TCP|[Ee]stablished/, dump: "tcp-established", restore: "option" },
  { words: /^(?:sk )?unix: .{0,100}(?:[Dd]gram|[Dd]atagram|queried|[Ee]xternal socket)/, dump: "unix-dgram-external" },
  {
    words: /^(?:sk )?unix: .{0,100}(?:sender|queue|packet|pending|unaccepted|not accepted|SCM|control message|icon)/i,
    dump: "unix-in-flight",
  },
  both(/^tty: .{0,100}\b(?:sid|group|pgrp|session|foreground|peer)\b/, "tty-shell-job"),
  // options of sockets: what the kernel answers tells more than that it is a socket
  both(
    /\b(?:Can't (?:set|get) \d+:\d+|SO_[A-Z]{3,})\b.{0,80}(?:Operation not permitted|Permission denied)/,
    "permission",
  ),
  {
    words: /\b(?:Can't (?:set|get) \d+:\d+|SO_[A-Z]{3,})\b.{0,80}(?:not supported|not available|Invalid argument)/,
    dump: "tool-too-old",
    restore: "kernel-feature",
  },
  both(/userfaultfd|UFFD|\buffd\b|[Ll]azy[- ]pages/, "lazy-pages"),
  both(/inherit(?:ed)?[- ](?:fd|file|list)/i, "inherit-fd"),
  both(
    /\b(?:held|locked|used|taken|owned) by (?:another|a second|the other) (?:criu|instance|process of criu|run)\b|\banother (?:criu|instance of criu)\b/,
    "internal-name-clash",
  ),
  both(/CRIUExceptionInternal|[Uu]nexpected response/, "rpc-service"),
  both(/[Pp]lugin (?:dir|path|\S+\.so)|\.so (?:is )?not loaded/, "plugin"),
  both(/cuda|nvidia|amdgpu|\bkfd\b|\bGPU\b|libdrm|\brender(?:D\d| node)/i, "gpu"),
  both(/[Ss]eccomp/, "seccomp"),
  both(/[Aa]pp[Aa]rmor|[Ss][Ee][Ll]inux|\blsm\b|LSM profile/, "lsm"),
  both(/\bia32\b/, "compat-32bit"),
  both(/\brseq\b|restartable sequence/i, "rseq"),
  both(/v(?:dso|DSO|DSO)|\bvvar\b|\[vsyscall\]/, "kernel-vdso"),
  both(/io_uring/, "io-uring"),
  both(/\baio\b|\bAIO\b|io_setup|\b[Rr]ing (?:setup|size)/, "aio-ring"),
  both(
    /\/timers\b|timens|time namespace|timer ?fd|posix timers?|itimer|\btimers? (?:\d|id|of)|clock_(?:get|set)|\bPOSIX timer/i,
    "timer",
  ),
  both(/freez(?:e|ing|er)\b.*\b(?:task|process|time)|can't be frozen|frozen/i, "freeze"),
  { words: /freez/i, dump: "freeze" },
  both(/cgroup|\bcgyard\b|controller/i, "cgroup"),
  both(/hugetlb|huge ?page|\b(?:2 ?M|1 ?G)i?B? pages/i, "hugetlb"),
  both(
    /SYS ?V ?(?:IPC|shm)|sys ?v\b|SYSV|\bipc namespace|sysv|mqueue|\bmsg(?:ctl|get|snd)\b|\bsem(?:ctl|get)\b|\bshm(?:at|ctl|get|dt)\b|\bIPC (?:sem|msg|shm|shared|message)/,
    "sysv-ipc",
  ),
  both(/file locks?\b|\bflock\b|\blease\b/i, "file-lock"),
  both(/\bepoll/, "epoll-target"),
  both(/(?:in|fa)notify|\bwatch(?:es)?\b.*\bfd\b|file handle/, "file-handle"),
  both(/in-flight/, "unix-in-flight"),
  { words: /\b(?<!non-)[Zz]ombie|exiting task|dead task/, dump: "task-state", restore: "task-killed" },
  both(/[Nn]ested .*namespace/, "mnt-ns-nested"),
  both(/\bgid_map|uid_map|id_map|setgroups|user ?ns\b|user namespace/i, "user-ns"),
  both(
    /nftables|iptables|ip6tables|[Nn]etwork (?:un)?lock|lock(?:ing)? (?:the )?(?:network|TCP|connection)/,
    "network-lock",
  ),
  both(/\bnetns\b|net namespace|network namespace|\bveth\b|\blink\b.*\bns\b/i, "netns-restore"),
  both(/TCP_REPAIR|repair mode/, "tcp-repair"),
  both(/ghost/i, "file-deleted-ghost"),
  both(/[Uu]naccessible path/, "file-unreachable"),
  both(/link[- ]remap/i, "file-link-remap"),
  both(
    /parent (?:for |of )?(?:page|pagemap|image|snapshot|dir|pre-dump)|soft-?dirty|[Dd]irty track|track(?:ing)? memory/,
    "memory-tracking",
  ),
  { words: /\b[Xx]save\b|\bFPU\b|\bFPSIMD\b/, dump: "cpu-state", restore: "cpu-features" },
  both(/cpuid|cpu feature|CPU (?:feature|capab)/, "cpu-features"),
  both(/page[- ]server|\btls\b|gnutls|x509|\bTLS handshake/i, "page-server"),
  both(/images? version|unsupported version|Deprecated|unknown (?:protobuf|field)/i, "image-version"),
  both(/\.img\b|\bmagic\b|protobuf|unpack(?:ing)?\b|EOF|[Cc]orrupt/, "image-corrupt"),
  { words: /rlimit|RLIMIT/, both: "rlimit" },
  both(/supplementary groups|capabilit|securebits|\b(?:[ug]id|UIDs?|GIDs?)\b|bset|no_new_privs/i, "creds"),
  both(/ns_last_pid|set_tid|last_pid/, "pid-set"),
  both(/[Pp]lugin/, "plugin"),
  both(/\bCET\b|\bregs?\b|registers/i, "cpu-state"),
  both(/32-?bit|\bcompat\b|\bcompat_\w+|\bia32\b/, "compat-32bit"),
  {
    words: /outside of its pid ?n|session leader|process group/,
    dump: "session-leader-outside",
    restore: "session-restore",
  },
  both(/session leader|\bsid\b|setsid|setpgid|\bpgid\b|process group/i, "session-restore"),
  both(/pidfd|perf_event|\bbpf\b|\bmemfd_secret\b/i, "anon-inode-unsupported"),
  both(/\bepoll|\btfd\b/, "epoll-target"),
  { words: /\bpt(?:s|y|mx)\b|\btty\b|terminal/, both: "tty-external" },
  {
    words:
      /\b(?:root|bind|master|shared|slave|external|host)\b.{0,60}\bmounts?\b|\bmounts?\b.{0,60}\b(?:master|sharing|shared|slave|external|outside)\b/,
    dump: "mount-external",
    restore: "mount-restore",
  },
  {
    words: /mountinfo|mountpoint|\bmounts?\b|pivot_root|umount|overlayfs|autofs/i,
    dump: "mount-unsupported",
    restore: "mount-restore",
  },
  {
    words:
      /\b(?:restorer|bootstrap)\b.{0,80}\b(?:gaps?|room|place|area)\b|\b(?:address (?:range|space)|overcommit\w*|CommitLimit|heap at 0x)\b/,
    restore: "mm-layout",
  },
  {
    words: /PR_SET_MM|m(?:un|re)?map\b|\bVMAs?\b|\bvmas?\b|restorer blob|\bbrk\b/,
    dump: "device-mapping",
    restore: "mm-layout",
  },
  both(/\bparasite\b/, "parasite-crash"),
  both(/freez/i, "freeze"),
  { words: /[Uu]nseizable|\b[Ss]eiz(?:e|ing)\b|[Tt]imeout reached|[Uu]nable to interrupt/, dump: "freeze" },
  both(/[Uu]nable to connect to (?:service|RPC)|\bRPC\b|swrk/, "rpc-service"),
  // What it reads of the kernel has a form it does not know.
  {
    words:
      /(?:[Cc]an't|[Uu]nable to|[Ff]ailed to|[Ee]rror|[Ee]rr) (?:pars|scan)(?:e|f|ing)|[Pp]arse error|do not match\)/,
    dump: "tool-too-old",
  },
];

/** Words that any part of criu may say: tried after the place. */
export const LATE_WORDS: readonly Hint[] = [
  both(/\bimages?\b/, "image-corrupt"),
  both(/\bdevice \/dev\/|\b(?:char(?:acter)?|block) device\b/, "device-file"),
];

/** Source file of the line, or the prefix of its message. */
export const PLACES: readonly Hint[] = [
  { words: /sk-unix|^(?:sk )?unix: /, dump: "unix-stream-external", restore: "unix-restore" },
  { words: /sk-tcp|soccr|^tcp: /, both: "tcp-repair" },
  { words: /sk-inet|^inet: /, dump: "inet-proto-unsupported", restore: "socket-address" },
  { words: /sk-netlink|^netlink: /, dump: "netlink-pending", restore: "socket-address" },
  { words: /sk-packet|sockets\.c|^packet: |^sockets: /, dump: "socket-family-unsupported", restore: "socket-address" },
  { words: /sk-queue|^skqueue: /, dump: "unix-in-flight", restore: "unix-restore" },
  both(/\btty|^tty: /, "tty-external"),
  { words: /mount|^mnt(?:-v2)?: |autofs/, dump: "mount-unsupported", restore: "mount-restore" },
  both(/cgroup|^cg(?:-prop)?: /, "cgroup"),
  both(/\bnet\.c|libnetlink|^net: |^nf: /, "netns-restore"),
  both(/netfilter/, "network-lock"),
  both(/file-lock/, "file-lock"),
  both(/fsnotify|irmap|^fsnotify: /, "file-handle"),
  { words: /files-reg|^files\.c|\/files\.c/, dump: "file-unreachable", restore: "file-missing", general: true },
  { words: /files-ext/, both: "device-file" },
  { words: /pipes?\.c|fifo/, dump: "file-unreachable", restore: "inherit-fd" },
  both(/page-xfer|^page-(?:xfer|server): |tls\.c|^tls: /, "page-server"),
  both(/uffd|^(?:uffd|lazy-pages): /, "lazy-pages"),
  both(/seccomp/, "seccomp"),
  both(/rseq/, "rseq"),
  both(/apparmor|lsm\.c|selinux/i, "lsm"),
  both(/vdso/, "kernel-vdso"),
  both(/aio/, "aio-ring"),
  both(/timerfd|timer\.c|timens|itimer|^timerfd: /, "timer"),
  both(/ipc_ns|sysv|sysctl/, "sysv-ipc"),
  both(/shmem/, "mm-layout"),
  both(/_compat\.c|compat\//, "compat-32bit"),
  both(/uns\.c|user_ns|^uns: /, "user-ns"),
  { words: /namespaces/, both: "mnt-ns-nested", general: true },
  both(/amdgpu|cuda/, "gpu"),
  both(/plugin/, "plugin"),
  both(/cr-service|^rpc: /, "rpc-service"),
  both(/config\.c|criu\/crtools\.c|^crtools\.c/, "option"),
  both(/rlimit|^rlimit: /, "rlimit"),
  both(/pidfd|bpfmap|^pidfd: /, "anon-inode-unsupported"),
  both(/eventpoll|^epoll: /, "epoll-target"),
  both(/memfd/, "file-missing"),
  { words: /cpu\.c|crtools|^(?:x86|cpu): /, dump: "cpu-state", restore: "cpu-features" },
  {
    words: /pagemap-cache|^pagemap-cache: |mem\.c$|page-pipe/,
    dump: "memory-tracking",
    restore: "mm-layout",
    general: true,
  },
  { words: /pagemap|pagemap\.c/, dump: "memory-tracking", restore: "image-corrupt" },
  { words: /protobuf|image\.c|\bbfd/, dump: "disk-space", restore: "image-corrupt", general: true },
  { words: /seize|ptrace/, dump: "ptrace-busy", restore: "parasite-crash", general: true },
  { words: /parasite|infect/, both: "parasite-crash", general: true },
  { words: /pstree/, dump: "session-leader-outside", restore: "image-corrupt" },
  { words: /proc_parse/, both: "tool-too-old", general: true },
  { words: /kerndat|cr-check/, both: "kernel-feature", general: true },
  { words: /restorer/, both: "mm-layout", general: true },
  both(/action-scripts/, "helper-tool"),
];
