/** What the options of a remap mean. */

import t from "tap";
import { parseRequest, type RemapWords } from "../../../src/crit/remap/request.ts";

const NONE: RemapWords = { tcp: [], addr: [], path: [], env: [], comm: [], fileExpect: [] };

t.test("words", (t) => {
  const request = parseRequest({
    ...NONE,
    addr: ["10.0.0.1:10.0.0.2", "[::1]:[fd00::1]"],
    path: ["/old/:/new/", "/:/root", "/a:b/c:/d"],
    env: ["A=b=c"],
    comm: ["name", "kworker/0:1", "a:b"],
  });
  t.strictSame(request.addr[0]!.from, [0x0100000a]);
  t.equal(request.addr[1]!.to.length, 4);
  t.match(request.path, [
    { from: "/old", to: "/new" },
    { from: "", to: "/root" },
    { from: "/a:b/c", to: "/d" },
  ]);
  t.match(request.env, [{ from: "A=", to: "A=b=c" }]);
  t.match(request.comm, [{ name: "name" }, { name: "kworker/0", pid: 1 }, { name: "a:b", pid: undefined }]);
  t.end();
});

t.test("what is no word", (t) => {
  for (const words of [
    { tcp: ["0:1"] },
    { addr: ["10.0.0.1:[::1]"] },
    { path: ["/a"] },
    { env: ["=x"] },
    { comm: [""] },
  ])
    t.throws(() => parseRequest({ ...NONE, ...words }), { code: "usage" }, JSON.stringify(words));
  t.throws(() => parseRequest(NONE), { code: "usage", message: /nothing to remap/ });
  t.end();
});
