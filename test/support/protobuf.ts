/** Our .proto files read by protobufjs: an opinion on the wire format that is not ours. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import protobuf from "protobufjs";
import { REPOSITORY } from "./peers.ts";

export function protobufRoot(): protobuf.Root {
  const dir = join(REPOSITORY, "src/crit/schema/proto");
  const root = new protobuf.Root();
  for (const name of readdirSync(dir).filter((each) => each.endsWith(".proto") && each !== "ckpt.proto")) {
    protobuf.parse(readFileSync(join(dir, name), "utf8"), root, { keepCase: true });
  }
  root.resolveAll();
  return root;
}
