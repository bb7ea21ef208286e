import t from "tap";
import { Painter } from "../../../src/tui/terminal/painter.ts";

t.test("only lines that changed are written", (t) => {
  const written: string[] = [];
  const painter = new Painter((text) => written.push(text));
  painter.paint(["one", "two", "three"]);
  t.match(written[0], /2J.*one.*two.*three/s);
  painter.paint(["one", "TWO", "three"]);
  t.match(written[1], "\x1b[2;1H");
  t.match(written[1], "TWO");
  t.notMatch(written[1], /one|three|2J/);
  painter.paint(["one", "TWO", "three"]);
  t.equal(written.length, 2, "the same frame writes nothing");
  painter.paint(["one", "TWO"]);
  t.match(written[2], /2J.*one/s, "another height is drawn whole");
  painter.forget();
  painter.paint(["one", "TWO"]);
  t.match(written[3], /2J.*one/s, "so is what the terminal forgot");
  t.end();
});
