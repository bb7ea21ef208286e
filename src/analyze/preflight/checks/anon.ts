/** Descriptors without a file: io_uring, perf, BPF, userfaultfd, pidfds of others, packet pipes … */

import type { CauseId } from "../../causes.ts";
import type { Live, LiveFd, LiveTask } from "../../proc/live.ts";
import { fdOf, nameOf, ofFd } from "../say.ts";
import type { Sight } from "../sight.ts";

/** What criu saves, by the name of the anonymous inode. */
const SAVED = ["eventfd", "eventpoll", "inotify", "fanotify", "signalfd", "timerfd", "pidfd"];
/** O_DIRECT, which makes a pipe keep packets; O_EXCL, which makes a pidfd one of a thread. */
const O_DIRECT = 0o40000;
const O_EXCL = 0o200;
/** CLOCK_REALTIME_ALARM and CLOCK_BOOTTIME_ALARM of time.h: made with CAP_WAKE_ALARM, criu has no case for them. */
const ALARM_CLOCKS = [8, 9];

export function* anonymousFiles(live: Live): Iterable<Sight> {
  for (const task of live.tasks) {
    for (const fd of task.fds) {
      const kind = /^anon_inode:\[?([^\]]*)\]?$/.exec(fd.link)?.[1];
      if (kind === "pidfd" || fd.link.startsWith("pidfd:")) yield* pidfd(live, task, fd);
      else if (kind === "timerfd") yield* timerfd(task, fd);
      else if (kind !== undefined && !SAVED.includes(kind)) yield unsaved(task, fd, kind);
      else if (fd.link.startsWith("pipe:[") && ((fd.info.flags ?? 0) & O_DIRECT) !== 0) {
        yield {
          id: "anon-inode-unsupported",
          detail: "anon-inode-unsupported/packet-pipe",
          title: `${fdOf(task, fd)} is a pipe in packet mode (O_DIRECT)`,
          subject: { ...ofFd(task, fd), path: fd.link, kind: "pipe" },
          evidence: [`${fd.link} flags 0${(fd.info.flags ?? 0).toString(8)}`],
        };
      }
    }
  }
}

function unsaved(task: LiveTask, fd: LiveFd, kind: string): Sight {
  const id: CauseId = kind === "io_uring" ? "io-uring" : "anon-inode-unsupported";
  return {
    id,
    title: `${fdOf(task, fd)} is ${kind === "io_uring" ? "an io_uring instance" : `an anonymous file of the kind ${kind}`}`,
    subject: { ...ofFd(task, fd), path: fd.link, kind },
    evidence: [`/proc/${task.pid}/fd/${fd.fd} -> ${fd.link}`],
  };
}

function* pidfd(live: Live, task: LiveTask, fd: LiveFd): Iterable<Sight> {
  const { pid, flags = 0 } = fd.info;
  const base = {
    id: "anon-inode-unsupported" as const,
    subject: { ...ofFd(task, fd), path: "anon_inode:[pidfd]", kind: "pidfd" },
  };
  const evidence = [`Pid: ${pid ?? "?"}, flags 0${flags.toString(8)}`];
  if ((flags & O_EXCL) !== 0) {
    yield { ...base, title: `${fdOf(task, fd)} is a pidfd of a thread (PIDFD_THREAD)`, evidence };
  } else if (pid !== undefined && pid > 0 && !live.inside.has(pid)) {
    const other = live.everyone.get(pid);
    yield {
      ...base,
      title: `${fdOf(task, fd)} is a pidfd of ${other === undefined ? pid : nameOf(other)}, outside the tree`,
      evidence,
    };
  }
}

function* timerfd(task: LiveTask, fd: LiveFd): Iterable<Sight> {
  const clock = fd.info.clock;
  if (clock === undefined || !ALARM_CLOCKS.includes(clock)) return;
  yield {
    id: "timer",
    detail: "timer/alarm-clock",
    title: `${fdOf(task, fd)} is a timerfd of clock ${clock}, one that wakes a sleeping machine`,
    subject: { ...ofFd(task, fd), kind: "timerfd" },
    evidence: [`clockid: ${clock}`],
  };
}
