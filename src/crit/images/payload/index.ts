/** Which codec reads and writes which kind of payload. */

import type { WireWriter } from "../../schema/wire.ts";
import type { ByteInput } from "../input.ts";
import type { PayloadKind } from "../table.ts";
import { readGhost, writeGhost } from "./ghost.ts";
import { readMsg, writeMsg } from "./msg.ts";
import type { Payload, PayloadContext, PayloadReading } from "./payload.ts";
import { readPlain, writePlain } from "./plain.ts";
import { readSem, writeSem } from "./sem.ts";
import { readTcp, writeTcp } from "./tcp.ts";

interface PayloadCodec {
  read(input: ByteInput, context: PayloadContext): PayloadReading;
  write(writer: WireWriter, payload: Payload | undefined, context: PayloadContext): void;
}

const plain = (kind: "pipe" | "packet" | "bpfmap" | "shm"): PayloadCodec => ({
  read: (input, context) => readPlain(kind, input, context),
  write: (writer, payload, context) => writePlain(kind, writer, payload, context),
});

export const PAYLOADS: Readonly<Record<PayloadKind, PayloadCodec>> = {
  pipe: plain("pipe"),
  packet: plain("packet"),
  bpfmap: plain("bpfmap"),
  shm: plain("shm"),
  tcp: { read: readTcp, write: writeTcp },
  sem: { read: readSem, write: writeSem },
  msg: { read: readMsg, write: writeMsg },
  ghost: { read: readGhost, write: writeGhost },
};
