/** All resources. The order is that of the images' making; of kinds of files, the first that claims a file has it. */

import { aio } from "./aio.ts";
import { credentials } from "./credentials.ts";
import { descriptors } from "./descriptors.ts";
import { epoll } from "./epoll.ts";
import { extras } from "./extras.ts";
import { eventfd } from "./eventfd.ts";
import { fanotify } from "./fanotify.ts";
import { fifos } from "./fifos.ts";
import { hardening } from "./hardening.ts";
import { inotify } from "./inotify.ts";
import { locks } from "./locks.ts";
import { memfd } from "./memfd.ts";
import { memory } from "./memory.ts";
import { namespaceFiles } from "./namespace-files.ts";
import { pidfd } from "./pidfd.ts";
import { pipes } from "./pipes.ts";
import { places } from "./places.ts";
import { refusedFiles } from "./refused-files.ts";
import { regularFiles } from "./regular-files.ts";
import type { Resource } from "./resource.ts";
import { seccomp } from "./seccomp.ts";
import { signalfd } from "./signalfd.ts";
import { signals } from "./signals.ts";
import { sockets } from "./sockets.ts";
import { taskState } from "./task-state.ts";
import { terminals } from "./terminals.ts";
import { threads } from "./threads.ts";
import { timerfd } from "./timerfd.ts";
import { timers } from "./timers.ts";
import { tree } from "./tree.ts";

export const RESOURCES: readonly Resource[] = [
  tree,
  taskState,
  threads,
  signals,
  timers,
  credentials,
  memory,
  aio,
  descriptors,
  places,
  seccomp,
  locks,
  refusedFiles,
  pipes,
  fifos,
  eventfd,
  signalfd,
  timerfd,
  pidfd,
  namespaceFiles,
  epoll,
  inotify,
  fanotify,
  memfd,
  sockets,
  terminals,
  regularFiles,
  hardening,
  extras,
];
