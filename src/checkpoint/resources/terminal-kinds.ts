/** Which terminal a character device is. */

import { parseFdInfo } from "../../analyze/proc/fdinfo.ts";
import { TtyType } from "../../crit/schema/generated/types.ts";
import { S_IFCHR, S_IFMT, type Statx } from "../tape/statx.ts";

export interface Terminal {
  /** A number of TtyType. */
  readonly type: number;
  readonly master: boolean;
  /** Of a pty: N of /dev/pts/N. */
  readonly index?: number;
}

/** Major and minor numbers of terminals: source Documentation/admin-guide/devices.txt. */
const PTS = { first: 136, last: 143 } as const;
const [TTY_MAJOR, AUX_MAJOR] = [4, 5];
const [TTY_MINOR, CONSOLE_MINOR, PTMX_MINOR, SERIAL_MINOR] = [0, 1, 2, 64];

/** Undefined of files that are no terminals. */
export function terminalOf(file: { readonly statx: Statx; readonly fdinfo: string }): Terminal | undefined {
  const { mode, rdevMajor: major, rdevMinor: minor } = file.statx;
  if ((mode & S_IFMT) !== S_IFCHR) return undefined;
  if (major >= PTS.first && major <= PTS.last)
    return { type: TtyType.PTY, master: false, index: (major - PTS.first) * 256 + minor };
  if (major === TTY_MAJOR && minor > 0)
    return { type: minor < SERIAL_MINOR ? TtyType.VT : TtyType.SERIAL, master: false };
  if (major !== AUX_MAJOR) return undefined;
  if (minor === TTY_MINOR) return { type: TtyType.CTTY, master: false };
  if (minor === CONSOLE_MINOR) return { type: TtyType.CONSOLE, master: false };
  const index = parseFdInfo(file.fdinfo).ttyIndex;
  return minor === PTMX_MINOR && index !== undefined ? { type: TtyType.PTY, master: true, index } : undefined;
}
