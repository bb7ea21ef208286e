import t from "tap";
import { screenAfter } from "../../support/explorer.ts";

const WIDE = "160x45";

t.test("sockets of the internet: states, both ends, what is queued", async (t) => {
  const screen = (await screenAfter("tcp", "4", WIDE)).join("\n");
  t.match(screen, /^> 100\/3 inet +tcp +LISTEN +127\.0\.0\.1:8080 +- /m);
  t.match(screen, /100\/4 inet +tcp6 +LISTEN +\[::\]:8081 /);
  t.match(screen, /100\/6 inet +udp +ESTAB +\S+:34133 +127\.0\.0\.1:5353, outside /);
  t.match(screen, /100\/11 inet +tcp +ESTAB +127\.0\.0\.1:40042 +→ 100\/12 inet +25 /);
  t.match(screen, /100\/12 inet +tcp +ESTAB +127\.0\.0\.1:8080 +→ 100\/11 inet +18 /);
  t.match(screen, / FIN-W\d /);
  const peer = await screenAfter("tcp", "4 / 40042 enter enter", WIDE);
  t.ok(
    peer.some((line) => line.startsWith("> 100/12 inet ")),
    "enter follows to the other end",
  );
});

t.test("netlink and packet sockets", async (t) => {
  const screen = (await screenAfter("odd-sockets", "4", WIDE)).join("\n");
  t.match(screen, /100\/3 oddsockets +netlink +CLOSE +ROUTE 100 /);
  t.match(screen, /100\/5 oddsockets +netlink +GENERIC 0 /);
  t.match(screen, /100\/6 oddsockets +packet +ALL /);
});

t.test("names that would do something to a terminal", async (t) => {
  const screen = (await screenAfter("names", "4", WIDE)).join("\n");
  // eslint-disable-next-line no-control-regex
  t.notMatch(screen, /[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  t.match(screen, /@abstract \\udcff\\x1b\[2J/);
});
