/** Messages to and from one executor process: framing, matching of replies, its end. */

import { type ChildProcess, spawn } from "node:child_process";
import type { Duplex } from "node:stream";
import { CkptError } from "../../crit/errors.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { ExecutorError } from "./failure.ts";
import { HEADER_SIZE, MESSAGE, type MessageName, REPLY } from "./protocol.ts";

/** A reply whose status was 0. */
export interface Reply {
  readonly text: string;
  /** What follows the text. */
  readonly payload: Uint8Array;
}

interface Waiting {
  readonly name: MessageName;
  resolve(reply: Reply): void;
  reject(error: unknown): void;
}

export interface ChannelOptions {
  /** Path of the executor's program. */
  readonly program: string;
  /** Ends the executor, which thaws what it froze, and fails what is asked of it. */
  readonly signal?: AbortSignal | undefined;
  /** Hears what the executor says on standard error, line by line. */
  readonly onLine?: ((line: string) => void) | undefined;
}

/** One executor process. Requests are processed in the order they are sent. */
export class Channel {
  readonly #child: ChildProcess;
  readonly #stream: Duplex;
  readonly #waiting = new Map<bigint, Waiting>();
  readonly #ended: Promise<void>;
  readonly #signal: AbortSignal | undefined;
  #next = 1n;
  #pieces: Uint8Array[] = [];
  #held = 0;
  #wanted = HEADER_SIZE;
  #failure: CkptError | undefined;

  constructor({ program, signal, onLine }: ChannelOptions) {
    const child = spawn(program, [], { stdio: ["inherit", "inherit", onLine ? "pipe" : "inherit", "pipe"] });
    this.#child = child;
    this.#signal = signal;
    this.#stream = child.stdio[3] as Duplex;
    this.#stream.on("data", (piece: Uint8Array) => this.#receive(piece));
    this.#stream.on("error", (cause) => this.#fail(new CkptError("io", "the executor hung up", { cause })));
    this.#ended = new Promise((resolve) => {
      child.on("error", (cause) => {
        this.#fail(new CkptError("not-found", "the executor cannot be started", { file: program, cause }));
        resolve();
      });
      child.on("close", (code, killer) => {
        const how = killer === null ? `with status ${code ?? "unknown"}` : `by ${killer}`;
        this.#fail(new CkptError("io", `the executor ended ${how}`));
        resolve();
      });
    });
    if (onLine && child.stderr) eachLine(child.stderr, onLine);
    if (signal?.aborted === true) this.#abort();
    else signal?.addEventListener("abort", this.#abort, { once: true });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Sends a request. Throws an ExecutorError where the executor refuses or fails. */
  ask(name: MessageName, body: Uint8Array): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      const id = this.#next++;
      this.#waiting.set(id, { name, resolve, reject });
      const head = new ByteWriter(HEADER_SIZE).u32(body.length).u32(MESSAGE[name]).u64(id).finish();
      this.#stream.cork();
      this.#stream.write(head);
      this.#stream.write(body);
      this.#stream.uncork();
    });
  }

  /** Sends what `ask` asks in one piece: the executor begins when all of it is there. */
  together<T>(ask: () => T): T {
    this.#stream.cork();
    try {
      return ask();
    } finally {
      this.#stream.uncork();
    }
  }

  /** Hangs up: the executor thaws what is still frozen, kills what it made, and ends. Resolves when it has. */
  async close(): Promise<void> {
    this.#signal?.removeEventListener("abort", this.#abort);
    this.#stream.destroy();
    await this.#ended;
  }

  readonly #abort = (): void => {
    this.#fail(new CkptError("aborted", "interrupted"));
    this.#stream.destroy();
  };

  #fail(error: CkptError): void {
    this.#failure ??= error;
    for (const waiting of this.#waiting.values()) waiting.reject(this.#failure);
    this.#waiting.clear();
  }

  #receive(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#held += piece.length;
    while (this.#held >= this.#wanted) {
      const bytes = this.#pieces.length === 1 ? (this.#pieces[0] as Uint8Array) : Buffer.concat(this.#pieces);
      const head = new ByteReader(bytes);
      const whole = HEADER_SIZE + head.u32();
      this.#pieces = [bytes];
      this.#wanted = whole;
      if (bytes.length < whole) return;
      const type = head.u32();
      const id = head.u64();
      this.#deliver(type, id, bytes.subarray(HEADER_SIZE, whole));
      this.#pieces = bytes.length > whole ? [bytes.subarray(whole)] : [];
      this.#held -= whole;
      this.#wanted = HEADER_SIZE;
    }
  }

  #deliver(type: number, id: bigint, body: Uint8Array): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined || type !== (MESSAGE[waiting.name] | REPLY) >>> 0) {
      this.#fail(new CkptError("io", `the executor answered ${type} to request ${id}, which was not asked`));
      this.#stream.destroy();
      return;
    }
    this.#waiting.delete(id);
    const reader = new ByteReader(body);
    const status = reader.s32();
    const text = Buffer.from(reader.take(reader.u32())).toString();
    const payload = body.subarray(reader.align().offset);
    if (status === 0) waiting.resolve({ text, payload });
    else waiting.reject(new ExecutorError(text === "" ? waiting.name : text, -status));
  }
}

function eachLine(stream: NodeJS.ReadableStream, hear: (line: string) => void): void {
  let rest = "";
  stream.on("data", (piece: Uint8Array) => {
    const lines = (rest + Buffer.from(piece).toString()).split("\n");
    rest = lines.pop() ?? "";
    lines.forEach(hear);
  });
  stream.on("end", () => {
    if (rest !== "") hear(rest);
  });
}
