import t from "tap";
import { addressFromText, addressToText } from "../../../src/crit/json/address.ts";
import { python } from "../../support/python.ts";
import { Random } from "../../support/random.ts";

/** Addresses with runs of zeros, embedded IPv4 addresses and every kind of group. */
function samples(): number[][] {
  const random = new Random(11);
  const word = (): number => random.pick([0, 0, 0, 1, 0xffff, 0xffff0000, 0x01000000, 0x80fe, random.word()]);
  return [
    ...Array.from({ length: 3000 }, () => [word(), word(), word(), word()]),
    ...Array.from({ length: 300 }, () => [0, 0, random.pick([0, 0xffff0000]), random.word()]),
    ...Array.from({ length: 500 }, () => [random.word()]),
  ];
}

t.test("words to text and back", (t) => {
  for (const words of samples()) {
    const text = addressToText(words);
    if (text === undefined || addressFromText(text)?.join() !== words.join()) t.fail(`${words.join()} is ${text}`);
  }
  t.equal(addressToText([0x0100007f]), "127.0.0.1");
  t.equal(addressToText([0, 0, 0, 0x01000000]), "::1");
  t.equal(addressToText([0, 0, 0, 0]), "::");
  t.equal(addressToText([0, 0, 0xffff0000, 0x0100007f]), "::ffff:127.0.0.1");
  for (const words of [[], [1, 2], [1, 2, 3], [1, 2, 3, 4, 5]])
    t.equal(addressToText(words), undefined, `${words.length} words are no address`);
  t.end();
});

t.test("texts that are no address", (t) => {
  const texts = [
    "",
    "1",
    "1.2.3",
    "1.2.3.4.5",
    "256.1.1.1",
    "1.2.3.x",
    "::1::",
    ":",
    ":::",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1::2:3:4:5:6:7:8",
    "12345::",
    "g::",
    "1.2.3.4::",
    "::1.2.3",
    " 1.2.3.4",
    "1.2.3.4 ",
    "-1.2.3.4",
    "::1%lo",
    "1.2.3.4:80",
  ];
  for (const text of texts) t.equal(addressFromText(text), undefined, text);
  t.end();
});

t.test("as the C library's inet_ntop and inet_pton", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  const list = samples();
  const ntop =
    "import socket, struct\nresult = [socket.inet_ntop(socket.AF_INET if len(w) == 1 else socket.AF_INET6, struct.pack('<%dI' % len(w), *w)) for w in data]";
  t.strictSame(list.map(addressToText), await py.run(ntop, list));
  const texts = [
    "1:2:3:4:5:6:7:8",
    "1::8",
    "::",
    "::1.2.3.4",
    "1:2:3:4:5:6:1.2.3.4",
    "FE80::ABcd",
    "0001::",
    "1:2:3:4:5:6:7::",
    "::2:3:4:5:6:7:8",
    "0.0.0.0",
    "255.255.255.255",
    "1::1.2.3.4",
  ];
  const pton =
    "import socket, struct\nresult = [list(struct.unpack('<4I' if ':' in s else '<I', socket.inet_pton(socket.AF_INET6 if ':' in s else socket.AF_INET, s))) for s in data]";
  t.strictSame(texts.map(addressFromText), await py.run(pton, texts));
});
