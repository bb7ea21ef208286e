/** SysV shared memory, semaphores and messages, and POSIX queues. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Facts, Hit, Rule, Verdict } from "./rule.ts";
import { errnoOf, RESTORING, task } from "./say.ts";

function limit(hit: Hit): Verdict {
  const errno = errnoOf(hit.event.message);
  return errno === "ENOMEM" || errno === "ENOSPC" || errno === "EINVAL" ? { detail: "sysv-ipc/limit" } : {};
}

export const sysvIpc: Rule = {
  id: "sysv-ipc",
  patterns: [
    { match: /Unsupported message size: (?<size>\d+) \(MAX/, strength: "likely", detail: "sysv-ipc/limit" },
    {
      match: /Task @?(?<pid>\d+) with S(?:ys|YS)V ?IPC shmem map @(?<addr>\w+) (?:doesn't|does not) live in IPC ns/,
      strength: "names",
      detail: "sysv-ipc/no-namespace",
    },
    {
      match: /with S(?:ys|YS)V ?IPC shmem map @\S* ?(?:doesn't|does not) live in IPC ns/,
      strength: "names",
      detail: "sysv-ipc/no-namespace",
    },
    {
      match: /(?:Sys[Vv]|SYSV|SysVIPC) shmem .*(?:not supported|points to anon vma|misordered|with (?:a |tail )?hole)/,
      strength: "names",
      detail: "sysv-ipc/mapping",
    },
    {
      match: /Can't find sysv shmem for (?<addr>\w+)|Shmem \w+ already collected as SYSVIPC/,
      strength: "names",
      detail: "sysv-ipc/mapping",
    },
    {
      match: /Failed to (?:create|restore) (?<kind>shm|msg|sem) (?:set|id)/,
      strength: "names",
      judge: limit,
      detail: "sysv-ipc/restore",
    },
    {
      match: /(?:Failed to|Can't|Unable to) (?:set|create|write|restore) IPC (?<kind>shm|msg|sem)/,
      strength: "names",
      detail: "sysv-ipc/id",
    },
    { match: /Failed to set desired IPC (?<kind>shm|msg|sem) ID/, strength: "names", detail: "sysv-ipc/id" },
    {
      match: /Failed to restore (?<kind>shm|msg|sem) id \((?<got>\d+) instead of (?<shmid>\d+)\)/,
      strength: "names",
      detail: "sysv-ipc/id",
    },
    { match: /(?<kind>shm|msg|sem)ctl(?:\(\w+\))? failed/, strength: "names", detail: "sysv-ipc/dump" },
    {
      match:
        /Failed to (?:attach|detach|get stats for|write|read|prepare|copy|collect|update|send|set (?:shm|msq|sem)) (?:IPC |shm|msq|message|sem|\d+ message)/,
      strength: "likely",
      judge: limit,
      detail: "sysv-ipc/dump",
    },
    {
      match:
        /Failed to (?:get (?:semaphore|shm|msq|sem)|set (?:semaphores|shm|msq|sem)|allocate memory for (?:IPC|semaphore))/,
      strength: "likely",
      judge: limit,
      detail: "sysv-ipc/dump",
    },
    {
      match: /Failed to collect \d+ (?:message queues )?\(only \d+ succeeded\)/,
      strength: "likely",
      detail: "sysv-ipc/dump",
    },
    {
      match:
        /IPC (?:shared memory|messages? queue|semaphores?|namespace)\b.*(?:fail|can't|unable)|(?:[Ff]ailed|[Cc]an't|[Uu]nable).*\bIPC (?:shared memory|messages? queue|semaphores?|namespace|variables)/,
      strength: "likely",
      levels: ["error"],
      detail: "sysv-ipc/dump",
    },
    {
      match: /(?:mqueue|POSIX message queues?|mq_\w).{0,200}(?:not supported|unsupported|can't|unable|fail)/i,
      strength: "names",
      levels: ["error"],
      detail: "sysv-ipc/mqueue",
      subject: { kind: "mqueue" },
    },
    {
      match: /Can't dump file (?<fd>\d+) of that type \[\d+\] \(.{0,200}mqueue.{0,200}\)/,
      strength: "names",
      detail: "sysv-ipc/mqueue",
      subject: { kind: "mqueue" },
    },
    {
      match:
        /Can't (?:open sysctl|write|open) (?:\/proc\/sys\/)?(?<path>(?:kernel\/(?:shm|msg|sem|auto_msgmni)\w*|fs\/mqueue\/\w+))/,
      strength: "names",
      phases: RESTORING,
      detail: "sysv-ipc/sysctl",
    },
    {
      match: /Can't (?:map|mmap|find my|resize) shmem 0x(?<addr>\w+)/,
      strength: "follows",
      detail: "sysv-ipc/mapping",
    },
  ],
  title: (facts) => {
    const kind = facts.subject.kind === undefined ? "SysV IPC" : (KINDS[facts.subject.kind] ?? facts.subject.kind);
    switch (facts.detail) {
      case "sysv-ipc/no-namespace":
        return `${cap(task(facts.subject))} has SysV shared memory mapped${at(facts)} and shares the IPC namespace with the host`;
      case "sysv-ipc/mapping":
        return `SysV shared memory${at(facts)} is mapped in a way that cannot be saved`;
      case "sysv-ipc/id":
        return `The kernel did not give a ${kind} object the id of the images`;
      case "sysv-ipc/limit":
        return `A ${kind} object is larger than this kernel's limits allow`;
      case "sysv-ipc/mqueue":
        return "POSIX message queues cannot be saved";
      case "sysv-ipc/sysctl":
        return `A limit of the IPC namespace${facts.subject.path === undefined ? "" : ` (${facts.subject.path})`} could not be set`;
      case undefined:
      default:
        return `The ${kind} objects of the IPC namespace could not be saved or put back`;
    }
  },
  why: (facts) => {
    switch (facts.detail) {
      case "sysv-ipc/no-namespace":
        return (
          "SysV segments belong to the IPC namespace, not to a process: any other process of the host may use the same one, and its id must be free on restore. " +
          "criu therefore saves them only together with a whole IPC namespace, when the tree has one of its own."
        );
      case "sysv-ipc/mapping":
        return "One segment was attached in pieces, with a hole, or twice in an order that criu cannot repeat with shmat.";
      case "sysv-ipc/id":
        return "Programs remember ids, so criu sets kernel.shm_next_id (msg_next_id, sem_next_id; Linux 3.8 with CONFIG_CHECKPOINT_RESTORE) before it creates an object. The file is missing or read-only, or the id is in use.";
      case "sysv-ipc/limit":
        return "The size is limited by kernel.shmmax, shmall, msgmnb and sem of the namespace and by the memory of the machine; criu versions before 3.0 could not write segments of 2 GB and more either.";
      case "sysv-ipc/mqueue":
        return "The messages in a POSIX queue and the descriptors on it have no form in the images. Queues that are open end the dump.";
      case undefined:
      default:
        return "criu walks all shared memory, semaphores and message queues of the namespace, saves their contents, and creates them again with the same ids and owners. A step of that failed.";
    }
  },
  remedies: (facts) => [
    ...(facts.detail === "sysv-ipc/no-namespace"
      ? [
          doThis("Start the program in an IPC namespace of its own.", "unshare --ipc --fork COMMAND"),
          doWith("docker", "Do not share the host's IPC.", "docker run --ipc private …"),
          doWith("podman", "Do not share the host's IPC.", "podman run --ipc private …"),
          doWith(
            "kubernetes",
            "Set hostIPC: false; containers of one pod share one namespace, which is that of the pod sandbox.",
          ),
          doThis(
            "Or let the program use mmap or POSIX shared memory (PostgreSQL: shared_memory_type = mmap; Oracle: memory_target).",
          ),
        ]
      : []),
    ...(facts.detail === "sysv-ipc/limit"
      ? [doThis("Raise the limits before the restore.", "sysctl kernel.shmmax=BYTES kernel.shmall=PAGES")]
      : []),
    ...(facts.detail === "sysv-ipc/mqueue"
      ? [doThis("Close the queues before the dump and open them again afterwards.")]
      : []),
    doThis("See what exists.", "ipcs -a; lsipc"),
    doThis("Remove objects that nobody uses any more (those of dead programs stay).", "ipcrm -m ID"),
  ],
  references: ["sysvipc(7)", "ipc_namespaces(7)", "CRIU wiki: What cannot be checkpointed"],
};

const KINDS: Readonly<Record<string, string>> = {
  shm: "shared memory",
  msg: "message queue",
  sem: "semaphore",
  mqueue: "POSIX queue",
};

function at(facts: Facts): string {
  const { addr } = facts.groups;
  return addr === undefined ? "" : ` at ${/^(?:0x)/.test(addr) ? addr : `0x${addr}`}`;
}

function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
