import { constants } from "node:os";
import t from "tap";
import { signalName, signalNumber, SIGNALS, signalSet, signalWord } from "../../../src/crit/names/signals.ts";

t.test("numbers are those of the system", { skip: process.platform !== "linux" && "not Linux" }, (t) => {
  for (const [number, name] of SIGNALS)
    t.equal((constants.signals as Record<string, number>)[name] ?? number, number, name);
  t.equal(SIGNALS.filter(([, name]) => name in constants.signals).length, SIGNALS.length);
  t.end();
});

t.test("names and numbers, in both directions", (t) => {
  for (let signal = 1; signal <= 64; signal++) t.equal(signalNumber(signalName(signal)), signal, signalName(signal));
  t.equal(signalName(34), "SIGRTMIN");
  t.equal(signalName(37), "SIGRTMIN+3");
  t.equal(signalName(64), "SIGRTMAX");
  t.equal(signalName(32), "32");
  t.equal(signalName(0), "0");
  for (const name of ["term", "SIGTERM", "15"]) t.equal(signalNumber(name), 15);
  t.equal(signalNumber("SIGPOLL"), 29);
  for (const name of ["SIGNOTHING", "", "RTMIN+31", "-1"]) t.equal(signalNumber(name), undefined, name);
  t.strictSame(signalWord(9), { number: 9, name: "SIGKILL" });
  t.end();
});

t.test("sets: bit n - 1 is signal n", (t) => {
  t.strictSame(signalSet(0n), []);
  t.strictSame(signalSet(1n << 14n), ["SIGTERM"]);
  t.strictSame(signalSet((1n << 63n) | 1n), ["SIGHUP", "SIGRTMAX"]);
  t.end();
});
