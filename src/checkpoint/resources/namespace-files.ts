/** Open files of namespaces: /proc/PID/ns/NAME, all of them the tree's own. */

import { CkptError } from "../../crit/errors.ts";
import { nsKindOfFlag } from "../../crit/graph/namespaces.ts";
import { CLONE_NAMESPACES } from "../../crit/names/namespaces.ts";
import { numberOf } from "../../crit/names/table.ts";
import { FdTypes } from "../../crit/schema/generated/types.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { AT_FDCWD, SYS } from "../plan/sys.ts";
import { NAMESPACES, READ } from "../tape/kinds.ts";
import type { Resource } from "./resource.ts";
import { NAMESPACE_IDS } from "./tree.ts";

export const namespaceFilesRestore: RestoreHalf = {
  name: "namespace-files",
  files: {
    types: [FdTypes.NS],
    make(restoring, files, pid) {
      for (const { id, nsf } of files) {
        if (nsf === undefined) continue;
        const kind = nsKindOfFlag(nsf.ns_cflag);
        // Those of others are not made: a set with such tasks has been refused.
        const own = restoring.dumped.tasks.some(
          ({ ids }) => kind !== undefined && ids?.[`${kind}_ns_id`] === nsf.ns_id,
        );
        if (kind === undefined || !own)
          throw new CkptError("unsupported", `file ${id} is a namespace that no task of the tree lives in`);
        const path = `/proc/self/ns/${kind}`;
        restoring.step("make", pid, (program) => {
          const fd = program.call(`open ${path}`, SYS.openat, [AT_FDCWD, program.text(path), nsf.flags]);
          restoring.descriptors.place(program, fd, id, path);
        });
      }
    },
  },
};

/** What /proc/PID/fd shows of one. */
const LINK = /^([a-z]+):\[\d+\]$/;

export const namespaceFiles: Resource = {
  name: "namespace-files",
  file: {
    claims: ({ link }) => NAMESPACES.some((name) => LINK.exec(link)?.[1] === name),
    save: (file, { tasks, refuse }) => {
      const { link, pid, fd, flags } = file;
      const kind = NAMESPACES.find((name) => link.startsWith(`${name}:`))!;
      const key = BigInt(NAMESPACES.indexOf(kind));
      if (tasks.some((task) => task.facts.text(READ.NAMESPACE, task.pid, { key }) === link)) {
        const nsf = { ns_id: NAMESPACE_IDS[`${kind}_ns_id`], ns_cflag: numberOf(CLONE_NAMESPACES, kind)!, flags };
        return { type: FdTypes.NS, member: ["nsf", nsf] };
      }
      const title = `fd ${fd} of task ${pid} is the namespace ${link}, in which no task of the tree lives`;
      refuse({ id: "file-unreachable", title, subject: { pid, fd, path: link } });
      return undefined;
    },
  },
};
