/** What a remap is asked to change, and how it is written on the command line. */

import { CkptError } from "../errors.ts";
import { addressFromText } from "../json/address.ts";

/** One thing becomes another. `text` is as it was typed, for messages. */
export interface Rule<T> {
  readonly text: string;
  readonly from: T;
  readonly to: T;
}

export interface RemapRequest {
  /** Ports of TCP sockets. */
  readonly tcp: readonly Rule<number>[];
  /** Internet addresses: one word of IPv4 or four of IPv6, as images have them. */
  readonly addr: readonly Rule<readonly number[]>[];
  /** Absolute paths without a slash at their end; "" is the root. A path and everything below it. */
  readonly path: readonly Rule<string>[];
  /** Strings of the environment: `from` is the name with its equals sign, `to` the whole string. */
  readonly env: readonly Rule<string>[];
  /** Names of tasks, of all of them or of one. */
  readonly comm: readonly { readonly text: string; readonly name: string; readonly pid: number | undefined }[];
  /** Paths, after `path` was applied, whose size, mode and build-id are taken from this machine. */
  readonly expect: readonly string[];
  /** Only the environment and the names of this task. */
  readonly pid: number | undefined;
}

/** The options of crit remap as text. */
export interface RemapWords {
  readonly tcp: readonly string[];
  readonly addr: readonly string[];
  readonly path: readonly string[];
  readonly env: readonly string[];
  readonly comm: readonly string[];
  readonly fileExpect: readonly string[];
  readonly pid?: number | undefined;
}

/** Bytes of a task's name without its NUL. Source: TASK_COMM_LEN 16, linux/sched.h. */
const LONGEST_COMM = 15;

/** Throws CkptError "usage" naming the option that is wrong, or when there is none at all. */
export function parseRequest(words: RemapWords): RemapRequest {
  const request: RemapRequest = {
    tcp: words.tcp.map(portRule),
    addr: words.addr.map(addressRule),
    path: words.path.map(pathRule),
    env: words.env.map(environmentRule),
    comm: words.comm.map(commRule),
    expect: words.fileExpect.map(expectation),
    pid: words.pid,
  };
  const { tcp, addr, path, env, comm, expect } = request;
  if ([tcp, addr, path, env, comm, expect].every((rules) => rules.length === 0))
    throw new CkptError("usage", "nothing to remap", {
      hint: "--tcp, --addr, --path, --env, --comm or --file-expect says what",
    });
  return request;
}

function portRule(text: string): Rule<number> {
  const [, from, to] = /^(\d{1,5}):(\d{1,5})$/.exec(text) ?? [];
  const port = (word: string | undefined): number => {
    const value = Number(word);
    if (!(value >= 1 && value <= 65535)) throw wrong("--tcp", text, "two ports, 8080:9090");
    return value;
  };
  return { text: `--tcp ${text}`, from: port(from), to: port(to) };
}

function addressRule(text: string): Rule<readonly number[]> {
  const [, from6, to6, from4, to4] = /^(?:\[([^\]]*)\]:\[([^\]]*)\]|([^:[\]]*):([^:[\]]*))$/.exec(text) ?? [];
  const address = (word: string | undefined): readonly number[] => {
    const words = word === undefined ? undefined : addressFromText(word);
    if (words === undefined) throw wrong("--addr", text, "10.0.0.1:10.0.0.2 or [fd00::1]:[fd00::2]");
    return words;
  };
  const rule = { text: `--addr ${text}`, from: address(from6 ?? from4), to: address(to6 ?? to4) };
  if (rule.from.length !== rule.to.length) throw wrong("--addr", text, "two addresses of one family");
  return rule;
}

function pathRule(text: string): Rule<string> {
  const [, from, to] = /^(\/[^:]*|\/.*?):(\/.*)$/s.exec(text) ?? [];
  if (from === undefined || to === undefined || text.includes("\0"))
    throw wrong("--path", text, "two absolute paths, /old:/new");
  const bare = (path: string): string => path.replace(/\/+$/, "");
  return { text: `--path ${text}`, from: bare(from), to: bare(to) };
}

function environmentRule(text: string): Rule<string> {
  const equals = text.indexOf("=");
  if (equals < 1 || text.includes("\0")) throw wrong("--env", text, "NAME=VALUE");
  return { text: `--env ${text}`, from: text.slice(0, equals + 1), to: text };
}

function commRule(text: string): RemapRequest["comm"][number] {
  const [, name = text, pid] = /^(.*):(\d+)$/s.exec(text) ?? [];
  if (name === "" || name.includes("\0")) throw wrong("--comm", text, "NAME or NAME:PID");
  const length = Buffer.byteLength(name);
  if (length > LONGEST_COMM)
    throw wrong("--comm", text, `at most ${LONGEST_COMM} bytes, the kernel keeps no more; these are ${length}`);
  return { text: `--comm ${text}`, name, pid: pid === undefined ? undefined : Number(pid) };
}

function expectation(text: string): string {
  if (!text.startsWith("/")) throw wrong("--file-expect", text, "an absolute path, as the images have it");
  return text;
}

function wrong(option: string, text: string, expected: string): CkptError {
  return new CkptError("usage", `${option} ${text}: ${expected} expected`);
}
