import t from "tap";
import { causeOfReason, saysOwnReason } from "../../../src/analyze/engine/engine-words.ts";
import { parseLine } from "../../../src/analyze/log/parse.ts";

const own = (text: string): boolean => saysOwnReason(parseLine(text, 1));

t.test("general words are no reason", (t) => {
  for (const text of [
    "criu failed: type NOTIFY errno 0",
    "Error: OCI runtime error: crun: CRIU checkpointing failed -52. Please check CRIU logfile /var/lib/x/dump.log",
    "Error response from daemon: Cannot checkpoint container c1: runc did not terminate successfully: exit status 1: unknown",
    "(00.1) Error (criu/mount.c:7): mnt: a long reason that criu itself gives",
  ])
    t.notOk(own(text), text);
  t.end();
});

t.test("an engine's own reason, and what it is about", (t) => {
  const cause = (text: string): string | undefined => (own(text) ? causeOfReason(parseLine(text, 1)) : undefined);
  t.equal(cause("Error: unable to restore container c1: the pod is not running"), "runtime-config");
  t.equal(cause("Error: failed to checkpoint container c1: write archive: no space left on device"), "disk-space");
  t.equal(cause("Error: the criu found here is too old for checkpoints"), "tool-too-old");
  t.end();
});
