/** Joins the numbers of a log with the objects of the image set beside it. */

import { graph } from "../../crit/graph/graph.ts";
import { titleOf } from "../../crit/graph/title.ts";
import type { Graph, Obj, Ref } from "../../crit/graph/types.ts";
import { CkptError } from "../../crit/errors.ts";
import { ImageSet } from "../../crit/set/image-set.ts";
import type { EvidenceLine, Subject } from "../finding.ts";
import type { LogEvent } from "../log/event.ts";
import type { Source } from "./join.ts";

export interface ImageSource {
  readonly source: Source;
  close(): Promise<void>;
}

/** Opens a set (a directory or an archive). A set that is damaged where it is asked tells nothing there. */
export async function imageSource(path: string): Promise<ImageSource> {
  const set = await ImageSet.open(path);
  let world: Promise<Graph> | undefined;
  return {
    source: async (subject, event) => {
      world ??= graph(set);
      const objects = await unlessDamaged(async () => objectsOf(await world!, subject, event), []);
      const evidence: EvidenceLine[] = objects.map(({ ref, object, image }) => ({
        number: 0,
        text: `${image}: ${ref} is ${titleOf(object)}`,
      }));
      return {
        subject: objects.reduce<Subject>((known, { object }) => ({ ...factsOf(object), ...known }), {}),
        evidence,
      };
    },
    close: () => set.close(),
  };
}

interface Known {
  readonly ref: Ref;
  readonly object: Obj;
  readonly image: string;
}

async function objectsOf(world: Graph, subject: Subject, event: LogEvent): Promise<Known[]> {
  const known: Known[] = [];
  for (const ref of refsOf(subject, event)) {
    const object = await unlessDamaged(() => world.get(ref), undefined);
    if (object === undefined) continue;
    known.push({ ref, object, image: object.at.image });
    if (object.kind !== "fd") continue;
    for (const edge of await unlessDamaged(() => world.out(ref), [])) {
      const file =
        edge.label === "opens" && edge.resolved ? await unlessDamaged(() => world.get(edge.to), undefined) : undefined;
      if (file !== undefined) known.push({ ref: edge.to, object: file, image: file.at.image });
    }
  }
  return known;
}

/** What the subject and the line name, as the graph names it. */
function refsOf({ pid, fd, inode, mnt_id: mount }: Subject, event: LogEvent): Ref[] {
  const id = /\bid[ =](0x[\da-f]{1,8})\b/.exec(event.message)?.[1];
  return [
    ...(pid === undefined ? [] : [`task:${pid}`]),
    ...(pid === undefined || fd === undefined ? [] : [`fd:${pid}/${fd}`]),
    ...(inode === undefined ? [] : [`unix:${inode}`]),
    ...(mount === undefined ? [] : [`mnt:${mount}`]),
    ...(id === undefined ? [] : [`file:REG/${id}`, `file:PIPE/${id}`, `file:TTY/${id}`]),
  ];
}

function factsOf(object: Obj): Subject {
  if (object.kind === "task") return { comm: object.comm };
  if (object.kind === "mnt") return { path: object.mountpoint };
  if (object.kind === "file" && object.type === "REG") return { path: object.path };
  if (object.kind === "unix" && object.address !== undefined) return { path: object.address };
  return {};
}

async function unlessDamaged<T>(look: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof CkptError) return otherwise;
    throw error;
  }
}
