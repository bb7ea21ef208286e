/** The real Python crit and its interpreter, kept running for all tests of a process. */

import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import type { Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Test } from "tap";
import { peer, REPOSITORY } from "./peers.ts";

export interface Outcome {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

interface Waiting {
  readonly resolve: (answer: Record<string, unknown>) => void;
  readonly reject: (error: Error) => void;
}

export class Python {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting: Waiting[] = [];
  #errors = "";

  constructor(interpreter: string) {
    this.#child = spawn(interpreter, [join(REPOSITORY, "test/support/python-server.py")], {
      env: { PATH: process.env.PATH },
    });
    this.#child.stderr.on("data", (text: Buffer) => (this.#errors += text.toString()));
    createInterface({ input: this.#child.stdout }).on("line", (line) => {
      this.#waiting.shift()?.resolve(JSON.parse(line) as Record<string, unknown>);
      if (this.#waiting.length === 0) this.#stdout.unref();
    });
    // It ends when its standard input does, with this process, which does not wait for it.
    this.#child.unref();
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) (stream as Socket).unref();
    this.#child.on("close", () => {
      for (const { reject } of this.#waiting.splice(0)) reject(new Error(`python ended: ${this.#errors}`));
    });
  }

  /** Runs Python crit with these arguments and this standard input. */
  async crit(argv: readonly string[], stdin: Uint8Array | string = ""): Promise<Outcome> {
    const answer = await this.#ask({ argv, stdin: Buffer.from(stdin).toString("base64") });
    return {
      code: answer["code"] as number,
      stdout: Buffer.from(answer["stdout"] as string, "base64"),
      stderr: answer["stderr"] as string,
    };
  }

  /** Executes Python text that sets `result` from `data`; both go as JSON. */
  async run<T>(source: string, data: unknown = null): Promise<T> {
    return (await this.#ask({ source, data }))["result"] as T;
  }

  get #stdout(): Socket {
    return this.#child.stdout as Socket;
  }

  #ask(request: unknown): Promise<Record<string, unknown>> {
    return new Promise((resolve, reject) => {
      this.#stdout.ref();
      this.#waiting.push({ resolve, reject });
      this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    });
  }
}

/** One a process: starting it and loading its schema takes longer than most of what is asked of it. */
const started = new Map<string, Python>();

/** Python crit's interpreter, or undefined when it is not installed and the test skipped. */
export function python(t: Test): Python | undefined {
  const interpreter = peer(t, "python");
  if (interpreter === undefined) return undefined;
  let running = started.get(interpreter);
  if (running === undefined) started.set(interpreter, (running = new Python(interpreter)));
  return running;
}
