/** Counters of eventfd(2). */

import { FdTypes } from "../../crit/schema/generated/types.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { F, O, SYS } from "../plan/sys.ts";
import { SEMAPHORES } from "./extras.ts";
import { ownerOf } from "./owner.ts";
import type { Resource } from "./resource.ts";

const EFD_SEMAPHORE = 1;

export const eventfdRestore: RestoreHalf = {
  name: "eventfd",
  files: {
    types: [FdTypes.EVENTFD],
    make(restoring, files, pid) {
      for (const { id, efd } of files) {
        if (efd === undefined) continue;
        restoring.step("make", pid, (program) => {
          const semaphore = restoring.dumped.extras?.semaphores.includes(id) === true ? EFD_SEMAPHORE : 0;
          const fd = program.call("make an eventfd", SYS.eventfd2, [0, (efd.flags & O.NONBLOCK) | semaphore]);
          // Written, for the initial value of eventfd2 has 32 bits only.
          const value = program.data(new Uint8Array(new BigUint64Array([efd.counter]).buffer));
          if (efd.counter !== 0n) program.call("its counter", SYS.write, [fd, value, 8], { expect: 8 });
          const rest = efd.flags & ~(O.NONBLOCK | O.ACCMODE | O.ASYNC);
          if (rest !== 0) program.call("its status flags", SYS.fcntl, [fd, F.SETFL, efd.flags & ~O.ASYNC]);
          restoring.descriptors.place(program, fd, id, "eventfd");
        });
        setOwner(restoring, id, efd.fown, efd.flags);
      }
    },
  },
};

export const eventfd: Resource = {
  name: "eventfd",
  file: {
    claims: ({ link }) => link === "anon_inode:[eventfd]",
    save: (file, dump) => {
      const counter = BigInt(`0x${/^eventfd-count:\s*([0-9a-f]+)/m.exec(file.fdinfo)?.[1] ?? "0"}`);
      const saved = (id: number): void => {
        if (/^eventfd-semaphore:\s*1/m.test(file.fdinfo)) dump.once<number[]>(SEMAPHORES, () => []).push(id);
      };
      return { type: FdTypes.EVENTFD, member: ["efd", { flags: file.flags, fown: ownerOf(file), counter }], saved };
    },
  },
};
