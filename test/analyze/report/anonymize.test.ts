import t from "tap";
import { explain } from "../../../src/analyze/index.ts";
import { anonymize } from "../../../src/analyze/report/anonymize.ts";

async function hidden(...lines: string[]): Promise<string> {
  return JSON.stringify(anonymize(await explain([{ name: "x.log", log: lines.join("\n") }])));
}

t.test("a path is one, with and without its first slash", async (t) => {
  const text = await hidden(
    "(00.1)  7: Error (criu/files-reg.c:2143): Can't open file home/jane/a.txt on restore: No such file or directory",
    "(00.2)  7: Error (criu/files-reg.c:2086): Can't open file /home/jane/a.txt: No such file or directory",
  );
  t.notMatch(text, /jane/);
  t.equal(new Set([...text.matchAll(/open file \/?(path\d+)/g)].map(([, token]) => token)).size, 1);
});

t.test("addresses and container ids go; what belongs to the kernel and criu stays", async (t) => {
  const id = "ab".repeat(32);
  const text = await hidden(
    `(00.1) Error (criu/cgroup.c:639): cg: Can't make cgroup dir memory/docker/${id}: Read-only file system`,
    "(00.2) Error (criu/util.c:1): Can't connect to server 10.20.30.40:9876",
    "(00.3) Error (criu/x.c:1): see /proc/42/maps and /dev/null",
  );
  t.notMatch(text, /abab|10\.20\.30\.40/);
  t.match(text, /criu\/cgroup\.c:639/);
  t.match(text, "/proc/42/maps");
});
