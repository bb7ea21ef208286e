/** Names of unix sockets at a restore: binding, also where the directory is gone, and addressing. */

import type { UnixSkEntry } from "../../crit/schema/generated/types.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { ByteWriter } from "../executor/bytes.ts";
import type { Argument, ProgramBuilder } from "../executor/program.ts";
import { OPERATION } from "../executor/protocol.ts";
import { SYS } from "../plan/sys.ts";
import { textOf } from "./unix-sockets.ts";

const AF_UNIX = 1;
/** Bytes of sun_path. */
const LONGEST = 108;

/** Binds, with mode and owner of the file; a socket that stands in the way is one that the dump left. */
export function bindTo(program: ProgramBuilder, fd: Argument, entry: UnixSkEntry): void {
  inDirectory(program, entry, () => {
    if (isPath(entry)) {
      const path = program.text(textOf(entry.name));
      program.call(`remove the old ${nameOf(entry)}`, SYS.unlink, [path], { mayFail: true });
    }
    bindHere(program, fd, entry);
  });
}

/**
 * Binds to a path that was deleted since. While it is there, `use` can connect to it; what has the path now is out of
 * the way for that time.
 */
export function bindDeleted(program: ProgramBuilder, fd: Argument, entry: UnixSkEntry, use: () => void): void {
  const removeDirectories = makeDirectories(program, entry);
  inDirectory(program, entry, () => {
    const path = program.text(textOf(entry.name));
    const aside = program.text(`${textOf(entry.name)}.ckpt-${entry.id}`);
    const what = nameOf(entry);
    program.call(`put aside what is called ${what} now`, SYS.rename, [path, aside], { mayFail: true });
    bindHere(program, fd, entry);
    use();
    program.call(`remove ${what} again`, SYS.unlink, [path]);
    program.call(`put back what is called ${what} now`, SYS.rename, [aside, path], { mayFail: true });
  });
  for (const removeOne of removeDirectories) removeOne();
}

function bindHere(program: ProgramBuilder, fd: Argument, entry: UnixSkEntry): void {
  const what = nameOf(entry);
  const [address, length] = addressOf(program, entry);
  program.call(`bind to ${what}`, SYS.bind, [fd, address, length]);
  const { file_perms: perms } = entry;
  if (!isPath(entry) || perms === undefined) return;
  const path = program.text(textOf(entry.name));
  program.call(`owner of ${what}`, SYS.lchown, [path, perms.uid, perms.gid]);
  program.call(`mode of ${what}`, SYS.chmod, [path, perms.mode & 0o7777]);
}

/**
 * Makes the directories that are missing for a name that was deleted. Returns what removes those that were made,
 * innermost first: which they are shows only when it runs, so the path to remove is put into place by the success.
 */
function makeDirectories(program: ProgramBuilder, entry: UnixSkEntry): (() => void)[] {
  const text = textOf(entry.name);
  const parts = (text.startsWith("/") ? text : `${entry.name_dir ?? ""}/${text}`).split("/").slice(1, -1);
  return parts
    .map((_, i) => {
      const path = `/${parts.slice(0, i + 1).join("/")}`;
      const place = program.text(path);
      const made = program.data(new Uint8Array(8));
      program.call("where nothing is", OPERATION.STORE64, [made, program.text("")]);
      program.call(`make ${escapeControls(path)} if it is missing`, SYS.mkdir, [place, 0o755], { mayFail: true });
      program.call("it is ours", OPERATION.STORE64, [made, place], { ifPrevious: true });
      return (): void => {
        const args = [{ kind: "u64", offset: made.offset } as const];
        program.call(`remove ${escapeControls(path)} if it was made`, SYS.rmdir, args, { mayFail: true });
      };
    })
    .reverse();
}

export function removeName(program: ProgramBuilder, entry: UnixSkEntry): void {
  if (!isPath(entry)) return;
  inDirectory(program, entry, () => {
    program.call(`remove ${nameOf(entry)}`, SYS.unlink, [program.text(textOf(entry.name))], { mayFail: true });
  });
}

function isPath({ name }: UnixSkEntry): boolean {
  return name.length > 0 && name[0] !== 0;
}

/** A relative name counts from the directory it was bound in; nothing else of a restore looks at the working directory. */
export function inDirectory(program: ProgramBuilder, { name_dir: directory }: UnixSkEntry, act: () => void): void {
  if (directory === undefined || directory === "") {
    act();
    return;
  }
  program.call(`go to ${escapeControls(directory)}`, SYS.chdir, [program.text(directory)]);
  act();
  program.call("go back", SYS.chdir, [program.text("/")]);
}

/** struct sockaddr_un with its length. */
export function addressOf(program: ProgramBuilder, entry: UnixSkEntry): [Argument, number] {
  // The kernel tells a name of full length with a zero behind it.
  const name = entry.name.subarray(0, LONGEST);
  return [program.data(new ByteWriter(2 + name.length).u16(AF_UNIX).bytes(name).finish()), 2 + name.length];
}

/** "unix socket /run/x", "unix socket 1234": safe to print. */
export function nameOf({ name, ino }: UnixSkEntry): string {
  if (name.length === 0) return `unix socket ${ino}`;
  const text = name[0] === 0 ? `@${Buffer.from(name.subarray(1)).toString()}` : textOf(name);
  return `unix socket ${escapeControls(text)}`;
}
