/** What lies behind a mapping that criu stumbles over, from the line of smaps it printed before. */

import type { CauseId } from "../causes.ts";
import { anonymous } from "./file-mode.ts";
import { known } from "./objects.ts";
import type { Hit, Verdict } from "./rule.ts";
import type { Subject } from "../finding.ts";

/** criu 3.x and later print each mapping as smaps has it: range, rights, offset, device, inode, path. */
const SMAPS = /smaps entry: (?<start>[0-9a-f]+)-(?<end>[0-9a-f]+) \S+ \S+ \S+ \d+ *(?<path>.*)/;

export interface MappedFile {
  readonly path: string | undefined;
  readonly subject: Subject;
}

/** As `maps` has it: what people paste beside the log. */
const MAPS = /^[\s`>|$#]*(?<start>[0-9a-f]{5,16})-(?<end>[0-9a-f]{5,16}) [rwxps-]{4} \S+ \S+ \d+ *(?<path>.*)/;
/** A name alone, on the line after the error or behind its words. */
const ALONE =
  /^[\s`>|(]*(?<path>anon_inode:\[?[\w-]+\]?|\/dev\/[\w/.-]+|\/\[aio\]|\/(?:anon_hugepage|secretmem|memfd:)\S*)/;
const BEHIND = /[ (](?<path>(?:\/(?:dev\/|\[aio\]|anon_hugepage|secretmem|memfd:)|anon_inode:)[^)]*)/;
const NEAR = 6;

export function mappedFile(hit: Hit): MappedFile {
  const saved = fromSmaps(hit);
  return saved.path === undefined ? (fromPaste(hit) ?? saved) : saved;
}

function fromPaste(hit: Hit): MappedFile | undefined {
  const around = [...hit.log.after(hit.event, NEAR), ...hit.log.before(hit.event, NEAR)].filter(
    ({ number }) => Math.abs(number - hit.event.number) <= NEAR,
  );
  const { vma } = hit.groups;
  for (const { text } of around) {
    const { start, end, path } = MAPS.exec(text)?.groups ?? {};
    if (start !== undefined && (vma === undefined || vma === start) && path !== undefined && path !== "")
      return { path, subject: known({ path, vma: `0x${start}-0x${end ?? ""}` }) };
  }
  const next = around.find(({ number }) => number === hit.event.number + 1);
  const path = (BEHIND.exec(hit.event.message) ?? ALONE.exec(next?.text ?? ""))?.groups?.["path"];
  return path === undefined ? undefined : { path, subject: { path } };
}

function fromSmaps(hit: Hit): MappedFile {
  for (const { message } of hit.log.before(hit.event, NEAR)) {
    const groups = SMAPS.exec(message)?.groups;
    if (groups !== undefined) {
      const path = groups["path"] === "" ? undefined : groups["path"];
      return { path, subject: known({ path, vma: `0x${groups["start"] ?? ""}-0x${groups["end"] ?? ""}` }) };
    }
  }
  return { path: undefined, subject: {} };
}

export function aioRing(path: string): boolean {
  return path.startsWith("/[aio]");
}

/**
 * A judge for "Unknown shit MODE (FILE)", which criu says of a mapping whose file it can only see the name of. Keeps
 * the hit for one cause.
 */
export function unknownFile(cause: CauseId): (hit: Hit) => Verdict | undefined {
  return (hit) => {
    const file = hit.groups["file"] ?? "";
    const name = anonymous(file);
    return causeOf(file, name) === cause
      ? { subject: { ...mappedFile(hit).subject, ...known({ path: file, kind: name }) } }
      : undefined;
  };
}

/** Secret memory has a name like a regular file's, but nothing that could be opened behind it. */
function causeOf(file: string, name: string | undefined): CauseId {
  if (aioRing(file)) {
    return "aio-ring";
  }
  return name === "io_uring" ? "io-uring" : "device-mapping";
}
