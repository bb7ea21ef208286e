/** Options that were given to the dump, and must be given to the restore again. */

import type { Sight } from "../sight.ts";
import type { Machine } from "./machine.ts";
import type { Needs } from "./needs.ts";
import type { CriuOptions } from "../options.ts";

export function* repeated(needs: Needs, machine: Machine, options: CriuOptions): Iterable<Sight> {
  const { root } = needs;
  yield* connections(needs);
  yield* terminals(needs, options);
  yield* namespaces(needs, options);
  if (needs.uprobes) {
    yield {
      id: "option",
      title: "The dump left out areas of uprobes",
      subject: {},
      need: { option: "--allow-uprobes" },
    };
  }
  if (root !== undefined && !needs.hostNamespaces.has("mnt")) yield* rootDirectory(machine, options);
}

function* connections({ inet, tcpClose }: Needs): Iterable<Sight> {
  const connected = inet.find(({ socket }) => socket.protocol.name === "TCP" && socket.destination !== undefined);
  if (connected === undefined && !tcpClose) return;
  yield {
    id: "option",
    title:
      connected === undefined || tcpClose
        ? "The dump closed its TCP connections"
        : `${connected.user} is a TCP connection, ${connected.socket.source.address}:${connected.socket.source.port}`,
    subject: connected === undefined ? {} : { pid: connected.pid, comm: connected.comm, fd: connected.fd },
    need: { option: tcpClose ? "--tcp-close" : "--tcp-established" },
  };
}

/** A namespace that was declared external is entered through a descriptor of whoever restores. */
function* namespaces({ root, outerNamespaces }: Needs, options: CriuOptions): Iterable<Sight> {
  const given = [...(options.get("--inherit-fd") ?? []), ...(options.get("--join-ns") ?? [])];
  for (const { kind, key } of outerNamespaces) {
    if (given.some((value) => value.endsWith(`:${key}`) || value.startsWith(`${kind}:`))) continue;
    yield {
      id: "inherit-fd",
      title: `The ${kind} namespace was declared external as ${key}, and is not handed over`,
      subject: { ...(root === undefined ? {} : { pid: root.pid, comm: root.comm }), kind, option: "--inherit-fd" },
      need: { option: "--inherit-fd", value: `fd[N]:${key}` },
    };
  }
}

/** A session whose leader was not dumped comes from whoever restores, and so does its terminal. */
function* terminals({ root, terminals: all, hostNamespaces }: Needs, options: CriuOptions): Iterable<Sight> {
  const external = all.find(({ type }) => type.name === "EXT_TTY");
  if (external !== undefined) {
    const { major, minor } = external.device;
    const resource = `tty[${((major << 8) | minor).toString(16)}:`;
    if (options.get("--inherit-fd")?.some((value) => value.includes(resource)) !== true) {
      yield {
        id: "inherit-fd",
        title: `${external.name} was declared external and must be handed over`,
        subject: { path: external.name, option: "--inherit-fd" },
        evidence: [`${external.ref}, device ${major}:${minor}`],
      };
    }
  }
  const slave = all.find(({ side, peer, hung_up: hungUp }) => side === "slave" && peer === undefined && !hungUp);
  if (root === undefined || (slave === undefined && (root.sid === root.pid || !hostNamespaces.has("pid")))) return;
  yield {
    id: slave === undefined ? "session-restore" : "tty-shell-job",
    title:
      slave === undefined
        ? `${root.pid} (${root.comm}) was in the session ${root.sid}, whose leader is not in the images`
        : `${slave.name} is open without its master: the terminal of whoever restores takes its place`,
    subject: { pid: root.pid, comm: root.comm, sid: root.sid, ...(slave === undefined ? {} : { path: slave.name }) },
    need: { option: "--shell-job" },
  };
}

function* rootDirectory({ snapshot, root }: Machine, options: CriuOptions): Iterable<Sight> {
  if (!options.has("--root")) {
    yield {
      id: "option",
      detail: "option/root",
      title: "The images hold a mount namespace, and its root file system is not given",
      subject: {},
      need: { option: "--root", value: "DIR" },
    };
    return;
  }
  const mounted = new RegExp(`^(?:\\S+ ){4}${root.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\/+$/, "")} `, "m");
  if (mounted.test(snapshot.texts["/proc/self/mountinfo"] ?? "")) return;
  yield {
    id: "mount-restore",
    detail: "mount-restore/root",
    title: `${root}, the root of the container, is not a mount point`,
    subject: { path: root },
    evidence: [`no line of mountinfo has ${root}`],
  };
}
