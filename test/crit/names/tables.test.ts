import t from "tap";
import { CAPABILITIES, CAPABILITY_BITS, capabilityBits, SECUREBITS } from "../../../src/crit/names/capabilities.ts";
import * as events from "../../../src/crit/names/events.ts";
import { FILE_FORMATS, OPEN_FLAGS, SEALS } from "../../../src/crit/names/files.ts";
import { LOCK_ACCESS, LOCK_KINDS } from "../../../src/crit/names/locks.ts";
import { ADVICE_BITS, MAP_FLAGS, VMA, VMA_STATUS } from "../../../src/crit/names/memory.ts";
import { FILE_SYSTEMS, MOUNT_FLAGS } from "../../../src/crit/names/mounts.ts";
import { CLONE_NAMESPACES, NS_KINDS } from "../../../src/crit/names/namespaces.ts";
import { INTERFACE_FLAGS, NETDEV_TYPES } from "../../../src/crit/names/netdev.ts";
import { SIGACTION_FLAGS, SIGEV } from "../../../src/crit/names/signals.ts";
import * as sockets from "../../../src/crit/names/sockets.ts";
import { flags, nameOf, numberOf, type Names } from "../../../src/crit/names/table.ts";
import {
  PERSONALITY_FLAGS,
  RLIMITS,
  SCHED_POLICIES,
  SECCOMP_MODES,
  TASK_STATES,
} from "../../../src/crit/names/tasks.ts";
import { Fstype, NdType, SeccompMode } from "../../../src/crit/schema/generated/types.ts";

const TABLES: Readonly<Record<string, Names>> = {
  ...events,
  ...sockets,
  CAPABILITIES,
  CAPABILITY_BITS,
  SECUREBITS,
  FILE_FORMATS,
  OPEN_FLAGS,
  SEALS,
  LOCK_ACCESS,
  LOCK_KINDS,
  ADVICE_BITS,
  MAP_FLAGS,
  VMA_STATUS,
  FILE_SYSTEMS,
  MOUNT_FLAGS,
  CLONE_NAMESPACES,
  INTERFACE_FLAGS,
  NETDEV_TYPES,
  SIGACTION_FLAGS,
  SIGEV,
  PERSONALITY_FLAGS,
  RLIMITS,
  SCHED_POLICIES,
  SECCOMP_MODES,
  TASK_STATES,
};

t.test("every name has one number, every number one name", (t) => {
  for (const [table, entries] of Object.entries(TABLES)) {
    for (const [number, name] of entries) {
      t.equal(nameOf(entries, number), name, `${table} ${name}`);
      t.equal(numberOf(entries, name), number, `${table} ${name}`);
    }
  }
  t.end();
});

t.test("tables of the schema's enums have their numbers", (t) => {
  t.strictSame(
    FILE_SYSTEMS.map(([number]) => number),
    Object.values(Fstype),
  );
  t.strictSame(
    NETDEV_TYPES.map(([number]) => number),
    Object.values(NdType),
  );
  t.strictSame(Object.fromEntries(SECCOMP_MODES.map(([number, name]) => [name, number])), SeccompMode);
  t.end();
});

t.test("numbers at the ends of the long lists", (t) => {
  t.equal(nameOf(CAPABILITIES, 21), "CAP_SYS_ADMIN");
  t.equal(nameOf(CAPABILITIES, 40), "CAP_CHECKPOINT_RESTORE");
  t.equal(CAPABILITIES.length, 41);
  t.equal(nameOf(RLIMITS, 7), "NOFILE");
  t.equal(nameOf(RLIMITS, 15), "RTTIME");
  t.equal(nameOf(TASK_STATES, 6), "zombie");
  t.equal(nameOf(sockets.SOCKET_STATES, 10), "LISTEN");
  t.equal(nameOf(sockets.NETLINK_PROTOCOLS, 16), "GENERIC");
  t.equal(nameOf(FILE_SYSTEMS, 17), "overlay");
  t.end();
});

t.test("capabilities from their words", (t) => {
  t.equal(capabilityBits([0xffffffff, 0x1ff]), (1n << 41n) - 1n);
  t.equal(capabilityBits(undefined), 0n);
  t.strictSame(flags(CAPABILITY_BITS, capabilityBits([1, 0x100])).names, ["CAP_CHOWN", "CAP_CHECKPOINT_RESTORE"]);
  t.equal(flags(CAPABILITY_BITS, capabilityBits([0xffffffff, 0x1ff])).names.length, 41);
  t.end();
});

t.test("bits of areas by name and by number agree", (t) => {
  const words: Readonly<Record<keyof typeof VMA, string>> = {
    regular: "REGULAR",
    stack: "STACK",
    vsyscall: "VSYSCALL",
    vdso: "VDSO",
    heap: "HEAP",
    filePrivate: "FILE_PRIVATE",
    fileShared: "FILE_SHARED",
    anonShared: "ANON_SHARED",
    anonPrivate: "ANON_PRIVATE",
    sysvipc: "SYSVIPC",
    socket: "SOCKET",
    vvar: "VVAR",
    aioRing: "AIORING",
    memfd: "MEMFD",
    shadowStack: "SHSTK",
    guard: "GUARD",
    uprobes: "UPROBES",
  };
  for (const [key, bit] of Object.entries(VMA)) t.equal(nameOf(VMA_STATUS, bit), words[key as keyof typeof VMA], key);
  t.end();
});

t.test("namespaces: every kind has a clone flag", (t) => {
  t.strictSame(CLONE_NAMESPACES.map(([, name]) => name).sort(), [...NS_KINDS].sort());
  t.equal(numberOf(CLONE_NAMESPACES, "net"), 0x40000000);
  t.end();
});
