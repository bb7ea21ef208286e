/** All checks of a live tree, in the order their findings are shown where nothing else decides. */

import type { Check } from "../sight.ts";
import { anonymousFiles } from "./anon.ts";
import { deletedFiles } from "./deleted.ts";
import { devices } from "./devices.ts";
import { epollTargets } from "./epoll.ts";
import { socketFamilies } from "./families.ts";
import { helperPrograms } from "./helpers.ts";
import { sharedMemory } from "./ipc.ts";
import { kernel } from "./kernel.ts";
import { networkLinks } from "./links.ts";
import { fileLocks } from "./locks.ts";
import { mappings } from "./mappings.ts";
import { mounts } from "./mounts.ts";
import { namespaces } from "./namespaces.ts";
import { netlinkSockets } from "./netlink.ts";
import { networkLock } from "./network-lock.ts";
import { privileges } from "./privileges.ts";
import { rootDirectory } from "./root.ts";
import { seccompFilters } from "./seccomp.ts";
import { sessions } from "./sessions.ts";
import { taskStates } from "./tasks.ts";
import { tcpSockets } from "./tcp.ts";
import { terminals } from "./terminals.ts";
import { unixSockets } from "./unix.ts";
import { unreachableFiles } from "./unreachable.ts";
import { userNamespace } from "./user-ns.ts";
import { watches } from "./watches.ts";

export const CHECKS: readonly Check[] = [
  privileges,
  kernel,
  taskStates,
  namespaces,
  userNamespace,
  seccompFilters,
  sessions,
  fileLocks,
  terminals,
  mappings,
  rootDirectory,
  mounts,
  unixSockets,
  tcpSockets,
  socketFamilies,
  netlinkSockets,
  networkLock,
  helperPrograms,
  networkLinks,
  anonymousFiles,
  devices,
  unreachableFiles,
  deletedFiles,
  watches,
  epollTargets,
  sharedMemory,
];
