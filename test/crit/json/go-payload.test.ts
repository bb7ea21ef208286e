import t from "tap";
import { golden, goldens } from "../../support/go-crit.ts";
import { fromJson, sameBytes, toJson } from "../../support/round-trip.ts";

const go = (image: Uint8Array, nopl = false): string => toJson(image, undefined, { dialect: "go", pretty: nopl, nopl });

const DESC = '"desc":{"key":1,"uid":0,"gid":0,"cuid":0,"cgid":0,"mode":384,"id":0}';
const TCP = '"inq_len":3,"inq_seq":1,"outq_len":2,"outq_seq":4,"opt_mask":7,"snd_wscale":10,"mss_clamp":65495';
const image = (magic: string, ...members: string[]): string =>
  `{"magic":"${magic}","entries":[{${members.join(",")}}]}`;

t.test("sizes in place of bytes", (t) => {
  const sized = goldens().filter(({ nopl, name }) => nopl !== undefined && name !== "ghost-chunks");
  t.ok(sized.length >= 6);
  for (const { name, image, nopl } of sized) t.equal(`${go(image, true)}\n`, nopl, name);
  t.notMatch(go(golden("ghost-chunks").image, true), "extra", "none for pieces of a ghost file");
  t.match(go(golden("tcp").image, true), '"extra": "5 B"');
  for (const [size, text] of [
    [1023, "1023 B"],
    [1024, "1.0 KB"],
    [1048575, "1024.0 KB"],
    [1600000, "1.5 MB"],
  ] as const) {
    const pipe = image("PIPES_DATA", `"pipe_id":1,"bytes":${size},"extra":"${Buffer.alloc(size).toString("base64")}"`);
    t.match(go(fromJson(pipe, [], "go"), true), `"extra": "${text}"`);
  }
  t.end();
});

t.test("text inside text, where go-crit stops", (t) => {
  t.match(golden("tcp").error, "after object key:value pair");
  const tcp = go(golden("tcp").image);
  t.equal(tcp, image("TCP_STREAM", TCP, '"extra":"{\\"inq\\":\\"YWJj\\",\\"outq\\":\\"ZGU=\\"}"'));
  t.ok(sameBytes(fromJson(tcp, [], "go"), golden("tcp").image));
  t.match(golden("small-msg").error, "after object key:value pair");
  const msg = go(golden("small-msg").image);
  const extra = JSON.stringify(JSON.stringify(['{"mtype":"1","msize":8}', "YWJjZGVmZ2g="]));
  t.equal(msg, image("IPCNS_MSG", DESC, '"qbytes":16384,"qnum":1', `"extra":${extra}`));
  t.ok(sameBytes(fromJson(msg, [], "go"), golden("small-msg").image));
  t.ok(sameBytes(fromJson(go(golden("msg").image), [], "go"), golden("msg").image), "queues of a real set");
  const header = '"extra":"[{\\"mtype\\":\\"1\\",\\"msize\\":8},\\"YWJjZGVmZ2g=\\"]"';
  const easy = image("IPCNS_MSG", DESC, '"qbytes":16384,"qnum":1', header);
  t.ok(sameBytes(fromJson(easy, [], "go"), golden("small-msg").image), "a header that is no text is taken as well");
  t.end();
});

t.test("refuses with the place", (t) => {
  const bad = (text: string, error: { message: string | RegExp; code?: string; hint?: string | RegExp }): void => {
    t.throws(() => fromJson(text, [], "go"), error);
  };
  const pipe = (extra: string): string => image("PIPES_DATA", '"pipe_id":1,"bytes":3,"size":1', `"extra":${extra}`);
  bad(pipe('"3 B"'), { message: /entries\[0\]\.extra: the size of a payload/, hint: /--nopl/ });
  bad(pipe('"1.0 KB"'), { message: /the size of a payload/ });
  bad(pipe('"YWJ"'), { message: "entries[0].extra: base64 text expected" });
  bad(pipe('"YWJjZA=="'), { message: /announces 3 bytes of payload, but 4 are there/ });
  bad(pipe("[1]"), { message: "entries[0].extra: a string expected", hint: /--dialect python/ });
  bad(image("FDINFO", '"id":1,"flags":0,"type":"REG","fd":0,"extra":""'), {
    message: "entries[0].extra: entries of this image have no payload",
  });
  const tcp = (extra: string): string => image("TCP_STREAM", TCP, `"extra":${JSON.stringify(extra)}`);
  bad(tcp("YWJj"), { message: /entries\[0\]\.extra: JSON text in a string expected: line 1, column 1/ });
  bad(tcp("{} {}"), { message: /JSON text in a string expected/ });
  bad(tcp('{"inc":""}'), { code: "unknown-key", message: /"inq" and "outq" expected, not "inc"/ });
  bad(tcp('{"inq":1}'), { message: "entries[0].extra.inq: base64 text expected" });
  const sem = (extra: string): string => image("IPCNS_SEM", DESC, '"nsems":2', `"extra":${JSON.stringify(extra)}`);
  bad(sem("{}"), { message: "entries[0].extra: a list of semaphore values expected" });
  bad(sem('["1","2"]'), { message: "entries[0].extra: a list of semaphore values expected" });
  const msg = (extra: string): string =>
    image("IPCNS_MSG", DESC, '"qbytes":1,"qnum":1', `"extra":${JSON.stringify(extra)}`);
  bad(msg('["{}"]'), { message: /a list of headers and texts in turn expected/ });
  bad(msg('["{\\"mtpe\\":1}","YWJj"]'), { message: /has no field "mtpe"/, hint: 'did you mean "mtype"?' });
  bad(msg('["{","YWJj"]'), { message: /entries\[0\]\.extra\[0\]: JSON text in a string expected/ });
  bad(msg('["{\\"mtype\\":\\"1\\",\\"msize\\":0}",0]'), { message: "entries[0].extra[1]: base64 text expected" });
  t.end();
});
