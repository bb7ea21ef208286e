/** The socket criu met outside the tree, from the lines it prints before it gives up. */

import type { Hit } from "./rule.ts";
import type { Subject } from "../finding.ts";
import { fromDecimal, known } from "./objects.ts";

/** SOCK_STREAM and SOCK_SEQPACKET: connections. SOCK_DGRAM is 2. */
const CONNECTIONS: readonly string[] = ["1", "5"];

const OUTSIDE =
  /(?:Dumping extern|Runaway socket|Ext stream not supported|Ext dgram not supported): ino (\d+) peer_ino (\d+) family +\d+ type +(\d+) state +\d+ name (.*)/;

export interface Outside {
  /** True for a connected stream or seqpacket pair, undefined when the log does not say. */
  readonly connection: boolean | undefined;
  readonly subject: Subject;
}

/**
 * criu writes of the socket outside: "Dumping extern: ino X peer_ino Y … type T … name N". X is the outer socket, Y
 * the one inside the tree that is connected to it (0 for datagrams, whose outer end need not know of us).
 */
export function outsideOf(hit: Hit): Outside {
  for (const { message } of hit.log.before(hit.event, 8)) {
    const found = OUTSIDE.exec(message);
    if (found !== null) {
      const [, outer, inner, type = "", name] = found;
      return {
        connection: CONNECTIONS.includes(type),
        subject: known({ peer_inode: fromDecimal(outer), inode: fromDecimal(inner), path: nameOf(name) }),
      };
    }
  }
  return { connection: undefined, subject: known({ path: nameOf(hit.groups["peer"]) ?? nameOf(hit.groups["name"]) }) };
}

/** A socket's name; older versions print "(null)" for none, newer ones "null". */
export function nameOf(text: string | undefined): string | undefined {
  const name = text?.trim();
  return name === undefined || name === "" || name === "(null)" || name === "null" || name === "-" ? undefined : name;
}
