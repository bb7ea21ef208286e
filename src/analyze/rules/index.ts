/** Every rule, in the order of causes.ts. */

import type { CauseId } from "../causes.ts";
import { aioRing } from "./aio-ring.ts";
import { anonInodeUnsupported } from "./anon-inode-unsupported.ts";
import { cgroup } from "./cgroup.ts";
import { compat32bit } from "./compat-32bit.ts";
import { cpuFeatures } from "./cpu-features.ts";
import { cpuState } from "./cpu-state.ts";
import { crashAfterRestore } from "./crash-after-restore.ts";
import { creds } from "./creds.ts";
import { deviceFile } from "./device-file.ts";
import { deviceMapping } from "./device-mapping.ts";
import { diskSpace } from "./disk-space.ts";
import { epollTarget } from "./epoll-target.ts";
import { fileChanged } from "./file-changed.ts";
import { fileDeletedGhost } from "./file-deleted-ghost.ts";
import { fileHandle } from "./file-handle.ts";
import { fileLinkRemap } from "./file-link-remap.ts";
import { fileLock } from "./file-lock.ts";
import { fileMissing } from "./file-missing.ts";
import { fileUnreachable } from "./file-unreachable.ts";
import { freeze } from "./freeze.ts";
import { ghostRestore } from "./ghost-restore.ts";
import { gpu } from "./gpu.ts";
import { hang } from "./hang.ts";
import { helperTool } from "./helper-tool.ts";
import { hugetlb } from "./hugetlb.ts";
import { imageCorrupt } from "./image-corrupt.ts";
import { imageMissing } from "./image-missing.ts";
import { imageVersion } from "./image-version.ts";
import { inetProtoUnsupported } from "./inet-proto-unsupported.ts";
import { inheritFd } from "./inherit-fd.ts";
import { internalNameClash } from "./internal-name-clash.ts";
import { ioUring } from "./io-uring.ts";
import { kernelFeature } from "./kernel-feature.ts";
import { kernelVdso } from "./kernel-vdso.ts";
import { lazyPages } from "./lazy-pages.ts";
import { logMissing } from "./log-missing.ts";
import { lsm } from "./lsm.ts";
import { memoryTracking } from "./memory-tracking.ts";
import { mmLayout } from "./mm-layout.ts";
import { mntNsNested } from "./mnt-ns-nested.ts";
import { mountExternal } from "./mount-external.ts";
import { mountRestore } from "./mount-restore.ts";
import { mountUnsupported } from "./mount-unsupported.ts";
import { netlinkPending } from "./netlink-pending.ts";
import { netnsRestore } from "./netns-restore.ts";
import { networkLock } from "./network-lock.ts";
import { option } from "./option.ts";
import { pageServer } from "./page-server.ts";
import { parasiteCrash } from "./parasite-crash.ts";
import { permission } from "./permission.ts";
import { pidConflict } from "./pid-conflict.ts";
import { pidSet } from "./pid-set.ts";
import { plugin } from "./plugin.ts";
import { ptraceBusy } from "./ptrace-busy.ts";
import { rlimit } from "./rlimit.ts";
import { rootIsChroot } from "./root-is-chroot.ts";
import { rpcService } from "./rpc-service.ts";
import { rseq } from "./rseq.ts";
import { runtimeConfig } from "./runtime-config.ts";
import { seccomp } from "./seccomp.ts";
import { selfInTree } from "./self-in-tree.ts";
import { sessionLeaderOutside } from "./session-leader-outside.ts";
import { sessionRestore } from "./session-restore.ts";
import { socketAddress } from "./socket-address.ts";
import { socketFamilyUnsupported } from "./socket-family-unsupported.ts";
import { sysvIpc } from "./sysv-ipc.ts";
import { taskKilled } from "./task-killed.ts";
import { taskState } from "./task-state.ts";
import { tcpEstablished } from "./tcp-established.ts";
import { tcpInFlight } from "./tcp-in-flight.ts";
import { tcpRepair } from "./tcp-repair.ts";
import { tcpState } from "./tcp-state.ts";
import { timer } from "./timer.ts";
import { toolBug } from "./tool-bug.ts";
import { toolTooOld } from "./tool-too-old.ts";
import { ttyExternal } from "./tty-external.ts";
import { ttyShellJob } from "./tty-shell-job.ts";
import { unixDgramExternal } from "./unix-dgram-external.ts";
import { unixInFlight } from "./unix-in-flight.ts";
import { unixRestore } from "./unix-restore.ts";
import { unixSocketPath } from "./unix-socket-path.ts";
import { unixStreamExternal } from "./unix-stream-external.ts";
import { userNs } from "./user-ns.ts";
import type { Rule } from "./rule.ts";

export const RULES: readonly Rule[] = [
  unixStreamExternal,
  unixDgramExternal,
  unixSocketPath,
  unixInFlight,
  tcpEstablished,
  tcpInFlight,
  tcpState,
  tcpRepair,
  inetProtoUnsupported,
  socketFamilyUnsupported,
  netlinkPending,
  networkLock,
  ttyShellJob,
  ttyExternal,
  sessionLeaderOutside,
  deviceFile,
  deviceMapping,
  aioRing,
  ioUring,
  anonInodeUnsupported,
  gpu,
  fileDeletedGhost,
  fileLinkRemap,
  fileUnreachable,
  fileHandle,
  fileLock,
  fileMissing,
  fileChanged,
  ghostRestore,
  mountExternal,
  mountUnsupported,
  mountRestore,
  mntNsNested,
  cgroup,
  freeze,
  ptraceBusy,
  taskState,
  permission,
  lsm,
  seccomp,
  userNs,
  compat32bit,
  kernelFeature,
  kernelVdso,
  rseq,
  cpuFeatures,
  cpuState,
  memoryTracking,
  imageMissing,
  imageCorrupt,
  imageVersion,
  diskSpace,
  pageServer,
  lazyPages,
  pidConflict,
  pidSet,
  sessionRestore,
  socketAddress,
  unixRestore,
  netnsRestore,
  inheritFd,
  rlimit,
  creds,
  mmLayout,
  sysvIpc,
  hugetlb,
  timer,
  taskKilled,
  plugin,
  runtimeConfig,
  option,
  toolTooOld,
  selfInTree,
  rootIsChroot,
  epollTarget,
  parasiteCrash,
  helperTool,
  internalNameClash,
  rpcService,
  logMissing,
  hang,
  crashAfterRestore,
  toolBug,
];

/** The rule that states a cause. */
export function rulesById(): ReadonlyMap<CauseId, Rule> {
  return new Map(RULES.map((rule) => [rule.id, rule]));
}
