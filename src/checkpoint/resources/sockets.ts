/** Sockets: which family saves one. */

import type { OpenFile } from "../tape/tasks.ts";
import { SOCKET_EXTRAS, type SocketExtra } from "./extras.ts";
import { inetFamily } from "./inet-sockets.ts";
import { netlinkFamily } from "./netlink-sockets.ts";
import { packetFamily } from "./packet-sockets.ts";
import type { Asker, Dump, Resource, SavedFile } from "./resource.ts";
import { askExtraOptions, extraOptions } from "./socket-extras.ts";
import { askFilterCode, askSocket, optionOf, SO, SOL_SOCKET } from "./socket-options.ts";
import { refuseUnasked } from "./unasked-sockets.ts";
import { unixFamily } from "./unix-sockets.ts";

/** How the sockets of a family are asked and saved. */
export interface SocketFamily {
  /** AF_ numbers. */
  readonly domains: readonly number[];
  /** Asked of sockets of every family: what it is is not known yet. */
  readonly ask?: (file: OpenFile, asker: Asker) => void;
  readonly askMore?: (file: OpenFile, asker: Asker) => void;
  readonly unfinished?: (file: OpenFile) => boolean;
  readonly askAgain?: (file: OpenFile, asker: Asker) => void;
  readonly save: (file: OpenFile, dump: Dump) => SavedFile | undefined;
}

const FAMILIES: readonly SocketFamily[] = [unixFamily, inetFamily, netlinkFamily, packetFamily];

function familyOf(file: OpenFile): SocketFamily | undefined {
  const domain = optionOf(file, SOL_SOCKET, SO.DOMAIN);
  return FAMILIES.find(({ domains }) => domain !== undefined && domains.includes(domain));
}

export const sockets: Resource = {
  name: "sockets",
  file: {
    claims: ({ link }) => link.startsWith("socket:["),
    ask(file, asker) {
      askSocket(asker);
      for (const family of FAMILIES) family.ask?.(file, asker);
    },
    askMore(file, asker) {
      askFilterCode(file, asker);
      askExtraOptions(file, asker);
      familyOf(file)?.askMore?.(file, asker);
    },
    unfinished: (file) => familyOf(file)?.unfinished?.(file) === true,
    askAgain(file, asker) {
      familyOf(file)?.askAgain?.(file, asker);
    },
    save(file, dump) {
      const family = familyOf(file);
      if (family !== undefined) return withExtras(family.save(file, dump), file, dump);
      // Not asked yet: a look at a running tree.
      const domain = optionOf(file, SOL_SOCKET, SO.DOMAIN);
      if (domain === undefined) {
        refuseUnasked(file, dump);
        return undefined;
      }
      dump.refuse({
        id: "socket-family-unsupported",
        title: `fd ${file.fd} of task ${file.pid} is a socket of family ${domain}, which cannot be saved`,
        subject: { pid: file.pid, fd: file.fd, inode: `0x${file.statx.ino.toString(16)}` },
      });
      return undefined;
    },
  },
};

/** Notes what the images have no field for, once the id is known. */
function withExtras(saved: SavedFile | undefined, file: OpenFile, dump: Dump): SavedFile | undefined {
  const options = saved === undefined ? [] : extraOptions(file);
  if (saved === undefined || options.length === 0) return saved;
  return {
    ...saved,
    saved: (id) => {
      saved.saved?.(id);
      dump.once<Record<string, readonly SocketExtra[]>>(SOCKET_EXTRAS, () => ({}))[id] = options;
    },
  };
}
