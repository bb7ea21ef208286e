/** The link between the program that asked and criu's service process broke. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, ENGINE, earlier } from "./say.ts";

export const rpcService: Rule = {
  id: "rpc-service",
  patterns: [
    { match: /^Failed unpacking response: /, strength: "names", detail: "closed", ...ANYONE },
    { match: /Failed unpacking request/, strength: "names", detail: "unpack" },
    { match: /\bRPC EOF\b|\bRPC (?:connection|socket)\b.*(?:closed|reset)/, strength: "likely", detail: "closed" },
    { match: /Can't (?:recv|read) request/, strength: "likely", detail: "closed" },
    {
      match: /Can't send (?:response|request|pre-dump resp|request message)/,
      strength: "likely",
      detail: "closed",
      ...ANYONE,
      judge: sending,
    },
    {
      match: /Failed packing response|Can't receive (?:from|response)/,
      strength: "likely",
      detail: "closed",
      ...ANYONE,
    },
    { match: /RPC error: Invalid req\b/, strength: "names", detail: "unpack" },
    { match: /RPC error: (?<what>.+?)(?:: .*)?$/, strength: "likely", detail: "notify" },
    {
      match: /^Can't (?:bind|listen for socket connections): (?!.*already in use)/,
      strength: "names",
      detail: "socket",
      judge: ofService,
    },
    { match: /RPC client reported script error/, strength: "likely", detail: "notify" },
    { match: /Client exited unexpectedly/, strength: "likely", detail: "closed", ...ANYONE },
    {
      match: /^Invalid req$|RPC NOTIFY (?!query-ext-files)\S+ no `opts` returned/,
      strength: "names",
      detail: "closed",
      ...ANYONE,
    },
    // The Go client's socket pair to `criu swrk` has no name.
    {
      match: /(?:read|write) unix(?:packet)? @->@: (?:(?:read|write): (?:connection reset by peer|broken pipe)|EOF)/,
      strength: "names",
      detail: "closed",
      ...ANYONE,
    },
    { match: /data too short after length-prefix/, strength: "names", detail: "unpack", ...ANYONE },
    {
      match:
        /Can't (?:connect to|create|listen for|bind|accept) (?:the )?(?:service socket|socket connections|criu service)|Can't (?:initialize|change permissions of the) service socket|Can't run service server/,
      strength: "likely",
      detail: "socket",
    },
    {
      match: /(?:connect(?:ion)? to|dial unix) \S*criu_service\.socket/,
      strength: "names",
      detail: "socket",
      ...ANYONE,
    },
    {
      match:
        /criu(?: swrk)?:? (?:unexpected EOF|EOF\b)|(?:[Dd]ump|[Rr]estore) (?:fail|error)\w*: (?:unexpected )?EOF$|unexpected EOF.{0,200}criu|reading criu response|criu.{0,200}(?:broken pipe|connection reset)/i,
      strength: "likely",
      detail: "closed",
      ...ENGINE,
    },
    {
      match:
        /(?:unable|failed) to (?:parse|unmarshal|marshal|read) (?:the )?(?:CRIU|criu) (?:response|request|notification)|(?:Unexpected|unexpected) (?:CRIU|criu) RPC (?:response|reply|type)|unexpected message type/i,
      strength: "names",
      detail: "unpack",
      ...ENGINE,
    },
    {
      match:
        /\bswrk\b.{0,80}(?:EOF|broken pipe|reset by peer|exited|closed)|(?:EOF|broken pipe|reset by peer|closed)\b.{0,80}\bswrk\b/i,
      strength: "names",
      detail: "closed",
      ...ANYONE,
    },
    {
      match: /(?:read|write) unix @?->?@?: ?(?:read|write)?:? ?(?:connection reset|broken pipe|EOF)/,
      strength: "likely",
      detail: "closed",
      ...ANYONE,
    },
    {
      match:
        /CRIUExceptionExternal(?!.{0,200}(?:denied|permitted))|RPC request failed|(?:recv|send)(?:ing)? (?:the )?(?:CRIU|criu|RPC) (?:response|request)/,
      strength: "likely",
      detail: "closed",
      ...ANYONE,
    },
    {
      match: /Message (?:reply from|to) daemon is trimmed|Message truncated/,
      strength: "follows",
      detail: "closed",
      judge: (hit) => (earlier(hit, /swrk|service/, 40) === undefined ? undefined : {}),
    },
    {
      match: /(?:err(?:no)?|ret(?:urn)?|error)[= :(]*-?(?:52|EBADE)\b.{0,200}(?:criu| rpc)|criu_\w.{0,200}-52\b/i,
      strength: "follows",
      detail: "badexchange",
      ...ANYONE,
    },
  ],
  title: ({ detail }) =>
    detail === "unpack"
      ? "criu's service could not read the request it was sent"
      : detail === "socket"
        ? "The service socket of criu cannot be used"
        : detail === "notify"
          ? "The program that asked criu answered a notification with an error, or not at all"
          : detail === "descriptor"
            ? "The request names a descriptor of the images or work directory that its sender has not open"
            : "The link between the runtime and criu's service process broke",
  why: ({ detail }) =>
    detail === "descriptor"
      ? "images_dir_fd and work_dir_fd of a request are numbers of descriptors of whoever sent it; criu opens them below /proc/PID/fd. This one is not open there: it was closed, or never a directory's."
      : detail === "unpack"
        ? "Runtimes and libcriu send their request as one protocol-buffer message over a socket. This one was cut or is of another format: the sender split it, it is larger than the socket's buffer, asks for something that this criu does not know, or the library's version does not fit the program's."
        : detail === "notify"
          ? "At each stage (network lock, setup of namespaces, after restore) the service asks its client to act and waits for the answer. The client reported that its own step failed; the reason is in the client's log, not in criu's."
          : "Runtimes start `criu swrk` and talk to it over a socket pair; libcriu may use a socket of a running service. One side closed it before the answer: it crashed, was killed, or was not allowed to start.",
  remedies: ({ detail }) => [
    ...(detail === "unpack"
      ? [doThis("Use a client library of the same version as criu.", "criu --version; ls -l /usr/lib*/libcriu*")]
      : []),
    ...(detail === "socket"
      ? [
          doThis("See that the directory of the socket is there and may be written to.", "mkdir -p /run/criu"),
          doThis("Start the service and name its socket.", "criu service --address /run/criu.sock --daemon"),
        ]
      : []),
    doThis(
      "Do the same with the command line of criu: it fails with the reason, or works.",
      "criu dump -t PID -D DIR -v4 -o dump.log",
    ),
    doWith("runc", "Read the client's side too.", "runc --debug checkpoint CONTAINER"),
    doWith("crun", "Read the client's side too.", "crun --debug checkpoint CONTAINER"),
  ],
  references: ["criu(8), service, swrk", "criu wiki: RPC, Libcriu"],
};

function ofService({ event }: Hit): Verdict | undefined {
  return /cr-service\.c$/.test(event.file ?? "") ? {} : undefined;
}

/** criu asks the kernel about its sockets and links with the same words as a service is asked. */
function sending(hit: Hit): Verdict {
  if (/request message/.test(hit.event.message))
    return /No such file|not supported/.test(hit.event.message)
      ? { cause: "kernel-feature", detail: "kernel-feature/sock_diag", subject: { kind: "sock_diag" } }
      : { cause: "netns-restore" };
  return earlier(hit, /exec criu/, 3) === undefined ? {} : { strength: "follows" };
}
