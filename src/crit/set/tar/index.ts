/** The members of a tar by path, after one walk over its headers. */
import { CkptError } from "../../errors.ts";
import { escapeControls } from "../../views/escape.ts";
import { findLayout, isBeside, parentOf, type Layout } from "../layout.ts";
import type { Limits } from "../limits.ts";
import { walkTar, type TarInput, type TarMember } from "./walk.ts";

/** Offsets count from the start of the unpacked tar. */
export interface TarIndex {
  /** Regular files by path. */
  readonly files: ReadonlyMap<string, TarMember>;
  /** Links, devices and files stored without their holes: nothing is ever read through them. */
  readonly odd: readonly TarMember[];
}

/**
 * Walks the archive to its end marker.
 * @param visit called for each regular file, before its bytes are skipped
 */
export async function indexTar(
  input: TarInput,
  label: string,
  limits: Limits,
  visit: (member: TarMember) => Promise<void>,
): Promise<TarIndex> {
  const files = new Map<string, TarMember>();
  const odd: TarMember[] = [];
  for await (const member of walkTar(input, label, limits)) {
    if (member.kind === "file") {
      const earlier = files.get(member.path);
      if (earlier !== undefined)
        refuse(label, member, `is there twice, first at offset ${earlier.headerOffset}: which one is meant?`);
      files.set(member.path, member);
      await visit(member);
    } else if (member.kind !== "directory" && member.kind !== "other") odd.push(member);
  }
  return { files, odd };
}

/** The layout of an archive (layout.ts), refused if anything that is not a plain file stands where one is read. */
export function archiveLayout(index: TarIndex, label: string, within?: string): Layout {
  const layout = findLayout([...index.files.keys()], label, within);
  const { directory } = layout;
  const above = new Set<string>();
  for (const path of [...layout.images.values(), ...layout.extras.values()])
    for (let up = parentOf(path); up !== "" && !above.has(up); up = parentOf(up)) above.add(up);
  for (const path of above) {
    const file = index.files.get(path);
    if (file !== undefined) refuse(label, file, "is a file and a directory");
  }
  for (const member of index.odd) {
    const { path } = member;
    // criu links the previous set of an incremental dump as "parent"; it is left alone, not followed.
    if (path === `${directory}/parent` || (directory === "" && path === "parent")) continue;
    const inside = directory === "" ? parentOf(path) === "" : path.startsWith(`${directory}/`);
    if (inside || above.has(path) || index.files.has(path) || isBeside(layout, path))
      refuse(label, member, ODD[member.kind as keyof typeof ODD]);
  }
  return layout;
}

const ODD = {
  link: "is a link where a file is expected",
  special: "is a device or a fifo where a file is expected",
  sparse: "is stored without its holes (GNU tar --sparse), which is not read; pack it again without that option",
};

function refuse(label: string, member: TarMember, what: string): never {
  throw new CkptError("bad-archive", `"${escapeControls(member.path)}" ${what}`, {
    file: escapeControls(label),
    offset: member.headerOffset,
  });
}
