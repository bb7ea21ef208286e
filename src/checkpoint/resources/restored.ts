/** All resources that a restore brings back, in the order in which their steps of one phase come. */

import type { RestoreHalf } from "../plan/restoring.ts";
import { aioRestore } from "./aio.ts";
import { clocksRestore } from "./clocks.ts";
import { controlGroupsRestore } from "./control-groups.ts";
import { credentialsRestore } from "./credentials.ts";
import { epollRestore } from "./epoll.ts";
import { eventfdRestore } from "./eventfd.ts";
import { fanotifyRestore } from "./fanotify.ts";
import { fifosRestore } from "./fifos.ts";
import { ghostsRestore } from "./ghost-files.ts";
import { hardeningRestore } from "./hardening.ts";
import { inetSocketsRestore } from "./inet-restore.ts";
import { inotifyRestore } from "./inotify.ts";
import { locksRestore } from "./locks.ts";
import { memfdRestore } from "./memfd.ts";
import { namespaceFilesRestore } from "./namespace-files.ts";
import { netlinkSocketsRestore } from "./netlink-sockets.ts";
import { packetSocketsRestore } from "./packet-sockets.ts";
import { pidfdRestore } from "./pidfd.ts";
import { pipesRestore } from "./pipes.ts";
import { placesRestore } from "./places.ts";
import { regularFilesRestore } from "./regular-files.ts";
import { schedulingRestore, timerSlackRestore } from "./scheduling.ts";
import { seccompRestore } from "./seccomp.ts";
import { signalfdRestore } from "./signalfd.ts";
import { signalsRestore } from "./signals.ts";
import { taskStateRestore } from "./task-state.ts";
import { terminalsRestore } from "./terminal-restore.ts";
import { threadsRestore } from "./threads.ts";
import { timerfdRestore } from "./timerfd.ts";
import { timersRestore } from "./timers.ts";
import { unixSocketsRestore } from "./unix-restore.ts";

export const RESTORED: readonly RestoreHalf[] = [
  clocksRestore,
  controlGroupsRestore,
  ghostsRestore,
  regularFilesRestore,
  pipesRestore,
  fifosRestore,
  eventfdRestore,
  unixSocketsRestore,
  inetSocketsRestore,
  netlinkSocketsRestore,
  packetSocketsRestore,
  terminalsRestore,
  signalfdRestore,
  timerfdRestore,
  epollRestore,
  memfdRestore,
  aioRestore,
  inotifyRestore,
  locksRestore,
  fanotifyRestore,
  pidfdRestore,
  namespaceFilesRestore,
  taskStateRestore,
  signalsRestore,
  threadsRestore,
  timersRestore,
  placesRestore,
  schedulingRestore,
  timerSlackRestore,
  hardeningRestore,
  seccompRestore,
  credentialsRestore,
];
