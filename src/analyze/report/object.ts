/** The object of a finding in words: "task 42 (nginx), fd 17, /run/app.sock". */

import type { Subject } from "../finding.ts";

/** Empty when nothing is known. */
export function objectText(subject: Subject): string {
  const { pid, tid, comm, fd, path, inode, peer_inode: peer, dev, rdev, mnt_id: mount, vma, size, sid } = subject;
  const parts = [
    pid === undefined ? (comm ?? "") : `task ${pid}${comm === undefined ? "" : ` (${comm})`}`,
    tid === undefined || tid === pid ? "" : `thread ${tid}`,
    fd === undefined ? "" : `fd ${fd}`,
    path ?? "",
    subject.kind ?? "",
    subject.local ?? "",
    inode === undefined ? "" : `inode ${inode}`,
    peer === undefined ? "" : `peer inode ${peer}`,
    vma === undefined ? "" : `mapping ${vma}`,
    rdev === undefined ? "" : `device ${rdev}`,
    dev === undefined ? "" : `file system ${dev}`,
    mount === undefined ? "" : `mount ${mount}`,
    size === undefined ? "" : `${size} bytes`,
    sid === undefined ? "" : `session ${sid}`,
    subject.port === undefined || subject.local !== undefined ? "" : `port ${subject.port}`,
    subject.shmid === undefined ? "" : `segment ${subject.shmid}`,
    subject.holder_pid === undefined ? "" : `held by ${subject.holder_pid}`,
    subject.tracer_pid === undefined ? "" : `traced by ${subject.tracer_pid}`,
  ];
  return parts.filter(Boolean).join(", ");
}
