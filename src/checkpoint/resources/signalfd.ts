/** Descriptors of signalfd(2). */

import { FdTypes } from "../../crit/schema/generated/types.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { F, O, SYS } from "../plan/sys.ts";
import { ownerOf } from "./owner.ts";
import type { Resource } from "./resource.ts";

export const signalfdRestore: RestoreHalf = {
  name: "signalfd",
  files: {
    types: [FdTypes.SIGNALFD],
    make(restoring, files, pid) {
      for (const { id, sgfd } of files) {
        if (sgfd === undefined) continue;
        restoring.step("make", pid, (program) => {
          const mask = program.data(new Uint8Array(new BigUint64Array([sgfd.sigmask]).buffer));
          const fd = program.call("make a signalfd", SYS.signalfd4, [-1, mask, 8, sgfd.flags & O.NONBLOCK]);
          const rest = sgfd.flags & ~(O.NONBLOCK | O.ACCMODE | O.ASYNC);
          if (rest !== 0) program.call("its status flags", SYS.fcntl, [fd, F.SETFL, sgfd.flags & ~O.ASYNC]);
          restoring.descriptors.place(program, fd, id, "signalfd");
        });
        setOwner(restoring, id, sgfd.fown, sgfd.flags);
      }
    },
  },
};

export const signalfd: Resource = {
  name: "signalfd",
  file: {
    claims: ({ link }) => link === "anon_inode:[signalfd]",
    save: (file) => {
      const sigmask = BigInt(`0x${/^sigmask:\s*([0-9a-f]+)/m.exec(file.fdinfo)?.[1] ?? "0"}`);
      return { type: FdTypes.SIGNALFD, member: ["sgfd", { flags: file.flags, fown: ownerOf(file), sigmask }] };
    },
  },
};
