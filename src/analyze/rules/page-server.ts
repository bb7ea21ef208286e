/** Pages could not be sent to, or received by, another process or machine. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { UNMARKED, choose, later, soonAfter } from "./say.ts";

export const pageServer: Rule = {
  id: "page-server",
  patterns: [
    {
      match:
        /Unexpected EOF from page server|receive remote pages_info|page-xfer: .{0,120}recv: .{0,40}(?:timed out|reset)|^recv: Connection (?:timed out|reset)/,
      strength: "names",
    },
    {
      match: /Can't connect to (?:page |lazy-pages )?server:? ?(?<local>[\w.:[\]-]+:\d+)?/,
      strength: "names",
      detail: "connect",
      ...UNMARKED,
    },
    {
      match: /Can't bind (?:page|lazy-pages|(?<!\S)\S+)? ?server(?: socket)?: .{0,200}Address already in use/,
      strength: "names",
      detail: "port-taken",
    },
    { match: /Can't bind (?:page|lazy-pages|\S+) server/, strength: "names", detail: "address" },
    { match: /Can't (?:init|listen on|get) (?:page|lazy-pages|\S+) server/, strength: "likely", detail: "address" },
    { match: /Can't accept connection to server/, strength: "names", detail: "connect" },
    { match: /Failed to resolve hostname: \(null\)/, strength: "likely", detail: "no-address" },
    { match: /Failed to resolve hostname: (?<host>(?!\(null\))\S+?)(?::|$)/, strength: "names", detail: "name" },
    { match: /Invalid server address "(?<host>[^"]*)"|Failed converting address/, strength: "likely", detail: "name" },
    {
      match: /\btls: (?:Pull|Push) callback (?:recv|send) failed: /,
      strength: "names",
      detail: "tls",
      judge: (hit) => (soonAfter(hit, /TLS handshake failed/, 2) === undefined ? { detail: "closed" } : {}),
    },
    {
      match: /\btls: (?:.{0,200}: )?TLS handshake failed|TLS handshake failed/,
      strength: "names",
      detail: "tls",
      ...UNMARKED,
    },
    {
      match: /\btls: .{0,200}(?:[Cc]ertificate|x509|trust|verify|CRL)|Unable to verify TLS peer/,
      strength: "names",
      detail: "tls",
    },
    { match: /\btls: /, strength: "likely", detail: "tls" },
    {
      match: /(?:Failed (?:to )?(?:load|set|find)\w*|Error) .{0,200}(?:TLS|x509|CA certificat|certificate revocation)/i,
      strength: "likely",
      detail: "tls",
    },
    { match: /gnutls_\w+ failed|GnuTLS|CRIU was built without (?:GnuTLS|TLS)/i, strength: "likely", detail: "tls" },
    {
      match:
        /page-xfer: .{0,200}(?:Remote side closed connection|[Ss]ocket was closed unexpectedly|pipe was closed unexpectedly)/,
      strength: "names",
      detail: "closed",
    },
    { match: /Remote side closed connection|A socket was closed unexpectedly/, strength: "likely", detail: "closed" },
    { match: /The page server doesn'?t answer/, strength: "names", detail: "closed" },
    {
      match: /Can't (?:write|send) (?:pages to socket|to page server|PSI -?\d* ?to server|the final package)/,
      strength: "names",
      detail: "closed",
    },
    {
      match:
        /Can't write (?:pages|iov|pagemap|page_server_iov) ?(?:to )?(?:server|socket)?:? .{0,200}(?:Broken pipe|reset|timed out)/,
      strength: "names",
      detail: "closed",
    },
    { match: /Can't read (?:pagemap )?from (?:page server )?socket/, strength: "likely", detail: "closed" },
    { match: /Error reading data from page server|The data were not flushed/, strength: "names", detail: "closed" },
    {
      match: /Unable to (?:spice|splice) data|Error splicing data/,
      strength: "likely",
      detail: "closed",
      judge: (hit) =>
        /No space left|quota|too large/i.test(hit.event.message)
          ? { cause: "disk-space" }
          : /ghost|pipe #|%#|^\S*0x[0-9a-f]+: Error/.test(hit.event.message)
            ? undefined
            : {},
    },
    {
      match: /page-xfer: Unknown (?:command|pagemap type)|page-xfer: Unexpected data/,
      strength: "names",
      detail: "protocol",
    },
    {
      match: /page-xfer: .{0,200}(?:Unable to send response|Can't poll socket|Unable to write ps_info|Splice failed)/,
      strength: "likely",
      detail: "closed",
    },
    {
      match: /page-xfer: (?:Failed to open page read|\d+: failed to open page-read|Failed adding page)/,
      strength: "likely",
      detail: "images",
    },
    { match: /Target process PID:? ?(?<pid>\d+) not found/, strength: "likely", ...UNMARKED },
    { match: /Switched to server.{0,200}failed|Can't switch to page server/, strength: "likely" },
    {
      match: /Unable to connect to image streamer socket: (?<path>\S+?):|Failed to communicate with the image streamer/,
      strength: "names",
      detail: "streamer",
    },
    { match: /Can't dup local fd.{0,200}streamer|streamer(?:-\w+)?\.sock/, strength: "likely", detail: "streamer" },
    {
      match: /Connecting to server (?<local>[\w.:[\]-]+:\d+)/,
      strength: "follows",
      detail: "connect",
      ...UNMARKED,
      judge: (hit) => (later(hit, /Can't connect|connect to server|FAILED/, 2) === undefined ? undefined : {}),
    },
  ],
  title: ({ detail, subject, groups }) => {
    return choose(
      detail,
      {
        connect: () => `No page server answers at ${subject.local ?? "the address given"}`,
        "port-taken": () => "The page server's port is in use by another program",
        address: () => "The page server cannot listen at the address given",
        "no-address": () => "criu was told to send pages to a page server, and not where it is: --address is missing",
        name: () => `The page server's address ${groups["host"] ?? ""} cannot be resolved`.replace("  ", " "),
        tls: () => "The TLS connection for the pages could not be made",
        protocol: () => "The two ends of the page transfer do not understand each other",
        streamer: () => "The image streamer does not answer",
        images: () => "The page server could not open its images",
      },
      () => "The connection that carries the pages broke",
    );
  },
  why: ({ detail }) =>
    detail === "streamer"
      ? "With --stream criu writes and reads no image files itself: it talks to criu-image-streamer over a socket in the images directory, which must be running before criu starts."
      : detail === "tls"
        ? "Both ends of a --tls transfer show a certificate and check the other's against their CA; the name in the server's certificate must be the one given with --address. One of these steps failed, so no page was sent."
        : detail === "connect" || detail === "name" || detail === "port-taken" || detail === "address"
          ? "With --page-server the memory does not go into image files but over TCP to a criu page-server, which serves one dump and ends. criu connects before it freezes anything; the connection could not be made."
          : "Memory goes over one TCP connection between the dump (or the restore) and the page server. It ended before all was sent: the other side failed, was stopped, ran out of disk, or a network between them cut the connection. The reason is in the other side's log.",
  remedies: ({ detail, subject }) => [
    ...(detail === "address"
      ? [
          doThis(
            "Give --address an address of this machine, or 0.0.0.0 for all, and --port a number above 1023 (those below need CAP_NET_BIND_SERVICE).",
            "ip -brief address; criu page-server --images-dir DIR --address 0.0.0.0 --port 9876",
          ),
        ]
      : []),
    ...(detail === "streamer"
      ? [doThis("Start the streamer first.", "criu-image-streamer --images-dir DIR capture > FILE")]
      : [
          doThis(
            "Start the page server on the target first; it serves one dump and then ends, so start it anew for each.",
            "criu page-server --images-dir DIR --address 0.0.0.0 --port 9876",
          ),
        ]),
    ...(detail === "connect" || detail === undefined || detail === "closed"
      ? [
          doThis(
            "See whether the port can be reached, and what the other side's log says.",
            `nc -vz ${subject.local?.replace(/:(\d+)$/, " $1") ?? "HOST PORT"}`,
          ),
        ]
      : []),
    ...(detail === "no-address" || detail === "name"
      ? [
          doThis(
            "Give the address of the machine that the page server runs on, as a number or a name that this machine can resolve.",
            "criu dump -t PID -D DIR --page-server --address 192.0.2.1 --port 9876",
          ),
        ]
      : []),
    ...(detail === "port-taken"
      ? [doThis("Take another port, or end what holds it.", "ss -ltnp 'sport = :9876'")]
      : []),
    ...(detail === "tls"
      ? [
          doThis(
            "Check both certificates against the CA, and the name in the server's.",
            "openssl verify -CAfile cacert.pem cert.pem; openssl x509 -in cert.pem -noout -subject -dates",
          ),
          ...withOption("--tls-no-cn-verify", {
            when: "both",
            only: ["criu"],
            cost: "any certificate the CA signed is taken for the server's",
          }),
        ]
      : []),
    doWith("runc", "Give the server's address to the checkpoint.", "runc checkpoint --page-server HOST:PORT CONTAINER"),
    doThis("Without a page server: dump into files and copy them.", "criu dump -t PID -D DIR"),
  ],
  references: ["criu(8), page-server, --tls", "criu wiki: Page server, Disk-less migration"],
};
