/** Prefixes that log collectors, CI systems, search tools and mail programs put before a line. */

const MARK = String.raw`\(\d{2,}\.\d|\s*(?:pie: ?)?(?:\d+: +)?(?:Error|Warn ) ?\(`;

/** Each is tried in turn, at the start, until none fits. Syslog's "kernel:" and "audit" stay: they tell the speaker. */
const PREFIXES: readonly RegExp[] = [
  // GitHub Actions, GitLab, `kubectl logs --timestamps`, CRI ("stderr F"), journalctl -o short-iso
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?\]?(?:\s+(?:std(?:out|err) [FP]|\d\d[OE]\+?))?[\s:|]+/,
  /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? /,
  /^\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?\s+/,
  // syslog, journald: the time, then the host, then who
  /^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d+)? (?:\d{4} )?(?=\S+ )/,
  /^[\w.-]+ (?=(?:kernel|audit(?:\[\d+\])?): )/,
  /^(?:[\w.-]+ )?(?:criu(?:-ns)?|runc|crun|podman|docker|dockerd|containerd[\w-]*|crio|kubelet|conmon|lxd?[\w.-]*|systemd|sudo|sh|bash|python3?|[\w.@/-]+\.sh|[\w.@-]+)\[\d+\]: (?!segfault|trap |general protection)/,
  /^\s*\[\s*(?:OUT|ERR|STDOUT|STDERR|stdout|stderr|out|err|debug|info|error|warning)\s*\]\s?/,
  /^##\[(?:error|warning|debug|notice|command|group|endgroup)\]/,
  /^::(?:error|warning|notice|debug)(?: [^:]*)?::/,
  // docker compose: "web_1  | "; kubectl logs --prefix
  /^[\w.-]{1,60}\s+\| +/,
  /^\[pod\/[^\]]{1,300}\] /,
  // a table or a quotation
  /^(?:\s*> ?)+(?=\S)/,
  /^\s*\|\s*(?=\S)/,
  new RegExp(`^\\s*(?:[*•+-]|\\d{1,3}[.)]) +(?=\`|${MARK})`),
  new RegExp("^\\s*[`\"'*]+(?=" + MARK + ")"),
  // grep -n, -H, with context lines ("-")
  new RegExp(`^(?:[\\w./~+@-]{1,300}[:-])?\\d{1,9}[:-](?=${MARK.replace("\\s*", "")})`),
  // numbers of lines, as cat -n, editors and forges put them before the time
  /^\s*\d{1,7}(?:[:|.)]|\t| )\s*(?=\(\d{2,}\.\d)/,
  new RegExp(`^[\\w./~+@-]{1,300}\\.(?:log|txt|out)[:-]\\s?(?=${MARK})`),
];

/** Longest prefix that is looked for; what follows may be as long as it likes. */
const MAX_LAYERS = 6;

export function stripPrefixes(text: string): string {
  let rest = text;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const shorter = stripOne(rest);
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

function stripOne(text: string): string {
  for (const prefix of PREFIXES) {
    const found = prefix.exec(text);
    if (found !== null && found[0].length > 0 && found[0].length < text.length) return text.slice(found[0].length);
  }
  return text;
}
