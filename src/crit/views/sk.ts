/** x sk: the sockets that the descriptors of each task lead to. */

import type { Graph } from "../graph/types.ts";
import { writeGoString } from "../json/go-text.ts";
import type { JsonOut } from "../json/out.ts";
import { escapeControls } from "./escape.ts";
import { jsonPage } from "./json-list.ts";
import { typeName } from "./open-name.ts";
import { type Page, readable } from "./page.ts";
import { socketFacts, type SocketFacts } from "./socket-facts.ts";
import { Table } from "./table.ts";
import { holders } from "./task-lists.ts";

interface Row {
  readonly pid: number;
  readonly fd: number;
  readonly fdType: string;
  readonly facts: SocketFacts;
}

const HEADERS = [
  "PID",
  "FD",
  "FD_TYPE",
  "FAMILY",
  "PROTOCOL",
  "TYPE",
  "STATE",
  "SRC_ADDR",
  "SRC_PORT",
  "DEST_ADDR",
  "DEST_PORT",
  "SEND_BUF",
  "RECV_BUF",
  "PEER",
] as const;

/** go-criu's facts as a table, with the inode of a unix socket's other end. */
export async function skText(graph: Graph, page: Page): Promise<void> {
  const table = new Table(HEADERS, (text) => page.print(text));
  for await (const { pid, fd, fdType, facts } of sockets(graph, page)) {
    const { family, protocol, type, state, source, sourcePort, destination, destinationPort } = facts;
    const words = [fdType, family, protocol, type, state].map((word) => word ?? "");
    const ends = [
      escapeControls(facts.shown ?? source ?? ""),
      port(sourcePort),
      destination ?? "",
      port(destinationPort),
    ];
    table.row([
      String(pid),
      String(fd),
      ...words,
      ...ends,
      facts.sendBuffer ?? "",
      facts.receiveBuffer ?? "",
      facts.peer ?? "",
    ]);
  }
  table.end();
}

function port(number: number | undefined): string {
  return number === undefined || number === 0 ? "" : String(number);
}

/** go-criu's JSON: tasks that have sockets; facts that are empty or 0 are left out. */
export function skJson(graph: Graph, page: Page): Promise<void> {
  return jsonPage(page, async (out) => {
    let pid: number | undefined;
    const endTask = (): void => {
      if (pid === undefined) return;
      out.close("]");
      out.close("}");
    };
    out.open("[");
    for await (const row of sockets(graph, page)) {
      if (row.pid !== pid) {
        endTask();
        pid = row.pid;
        out.item();
        out.open("{");
        out.key("pid");
        out.number(pid);
        out.key("sockets");
        out.open("[");
      }
      out.item();
      writeSocket(out, row);
      out.flush();
    }
    endTask();
    out.close("]");
  });
}

function writeSocket(out: JsonOut, { fd, fdType, facts }: Row): void {
  const text = (key: string, value: string | undefined): void => {
    if (value === undefined || value === "") return;
    out.key(key);
    writeGoString(out, value);
  };
  const number = (key: string, value: number | undefined): void => {
    if (value === undefined || value === 0) return;
    out.key(key);
    out.number(value);
  };
  out.open("{");
  out.key("fd");
  out.number(fd);
  text("fd_type", fdType);
  text("family", facts.family);
  text("protocol", facts.protocol);
  text("type", facts.type);
  text("state", facts.state);
  text("src_addr", facts.source);
  number("src_port", facts.sourcePort);
  text("dest_addr", facts.destination);
  number("dest_port", facts.destinationPort);
  text("send_buf", facts.sendBuffer);
  text("recv_buf", facts.receiveBuffer);
  out.close("}");
}

const SOCKETS = ["INETSK", "UNIXSK", "PACKETSK", "NETLINKSK"];

async function* sockets(graph: Graph, page: Page): AsyncGenerator<Row> {
  for await (const task of holders(graph, page)) {
    for await (const { fd, file } of readable(page, graph.lists.descriptors(task.pid))) {
      if (fd === undefined || !SOCKETS.includes(typeName(fd))) continue;
      yield { pid: task.pid, fd: fd.fd, fdType: typeName(fd), facts: socketFacts(file) };
    }
  }
}
