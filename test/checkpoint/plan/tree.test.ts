/** The order in which tasks are made: played through by a model of the kernel's rules for sessions and groups. */
import t, { type Test } from "tap";
import { type Caller, planTree, type TreeStep, type TreeTask } from "../../../src/checkpoint/plan/tree.ts";

const CALLER: Caller = { sid: 5, pgid: 6, freePids: [900, 901, 902], shellJob: false };

interface State {
  readonly parent: Map<number, number>;
  readonly sid: Map<number, number>;
  readonly pgid: Map<number, number>;
  readonly order: number[];
}

/** What fork, setsid, setpgid, prctl and exit do; anything the kernel would refuse throws. */
function play(steps: readonly TreeStep[], caller = CALLER): State {
  const [parent, sid, pgid] = [
    new Map<number, number>(),
    new Map<number, number>([[0, caller.sid]]),
    new Map([[0, caller.pgid]]),
  ];
  const reapers = new Set<number>();
  const order: number[] = [];
  const there = (pid: number): void => {
    if (pid !== 0 && !parent.has(pid)) throw new Error(`${pid} is not there`);
  };
  for (const step of steps) {
    there(step.by);
    switch (step.kind) {
      case "fork":
        if (parent.has(step.pid)) throw new Error(`${step.pid} is there already`);
        parent.set(step.pid, step.asSibling ? parent.get(step.by)! : step.by);
        sid.set(step.pid, sid.get(step.by)!);
        pgid.set(step.pid, pgid.get(step.by)!);
        order.push(step.pid);
        break;
      case "setsid":
        if ([...pgid.values()].includes(step.by)) throw new Error(`${step.by} leads a group`);
        sid.set(step.by, step.by);
        pgid.set(step.by, step.by);
        break;
      case "setpgid": {
        if (sid.get(step.by) === step.by) throw new Error(`${step.by} leads a session`);
        const members = [...pgid].filter(([, group]) => group === step.pgid).map(([pid]) => pid);
        if (step.pgid !== step.by && !members.some((pid) => sid.get(pid) === sid.get(step.by)))
          throw new Error(`no group ${step.pgid} in the session of ${step.by}`);
        pgid.set(step.by, step.pgid);
        break;
      }
      case "subreaper":
        if (step.on) reapers.add(step.by);
        else reapers.delete(step.by);
        break;
      case "end": {
        if (parent.get(step.by) !== step.parent) throw new Error(`${step.parent} is not the parent of ${step.by}`);
        let reaper = step.parent;
        while (reaper !== 0 && !reapers.has(reaper)) reaper = parent.get(reaper)!;
        for (const [pid, of] of parent) if (of === step.by) parent.set(pid, reaper);
        for (const map of [parent, sid, pgid]) map.delete(step.by);
        break;
      }
    }
  }
  return { parent, sid, pgid, order };
}

function comesOut(t: Test, tasks: readonly TreeTask[], caller = CALLER): State {
  const state = play(planTree(tasks, caller), caller);
  t.strictSame(
    [...state.parent]
      .map(([pid, ppid]) => ({ pid, ppid, pgid: state.pgid.get(pid), sid: state.sid.get(pid) }))
      .toSorted((a, b) => a.pid - b.pid),
    tasks.map((task) => ({ ...task })).toSorted((a, b) => a.pid - b.pid),
  );
  return state;
}

const task = (pid: number, ppid: number, pgid: number, sid: number): TreeTask => ({ pid, ppid, pgid, sid });

t.test("siblings keep their order", async (t) => {
  const tasks = [task(100, 0, 100, 100), task(103, 100, 100, 100), task(101, 100, 100, 100), task(102, 100, 100, 100)];
  t.same(comesOut(t, tasks).order, [100, 103, 101, 102]);
});

t.test("a child left in the session its parent went out of", async (t) => {
  comesOut(t, [task(100, 0, 100, 100), task(101, 100, 101, 101), task(102, 101, 100, 100), task(103, 101, 101, 101)]);
});

t.test("groups, also of leaders that come later than members", async (t) => {
  comesOut(
    t,
    [task(100, 0, 100, 100), task(101, 100, 102, 100), task(102, 100, 102, 100), task(103, 102, 101, 100)].slice(0, 3),
  );
});

t.test("a group and a session whose leaders died", async (t) => {
  comesOut(t, [task(100, 0, 100, 100), task(101, 100, 77, 100), task(102, 100, 77, 100)]);
  comesOut(t, [task(100, 0, 100, 100), task(101, 100, 88, 88), task(102, 100, 88, 88), task(103, 101, 103, 88)]);
});

t.test("an orphan of a session deeper in the tree", async (t) => {
  comesOut(t, [
    task(100, 0, 100, 100),
    task(101, 100, 101, 101),
    task(102, 101, 102, 102),
    task(103, 100, 102, 102),
    task(104, 103, 104, 102),
  ]);
});

t.test("a job of a shell joins the caller's session and group", async (t) => {
  const caller = { ...CALLER, shellJob: true };
  const state = play(
    planTree([task(100, 0, 100, 40), task(101, 100, 100, 40), task(102, 100, 41, 40)], caller),
    caller,
  );
  t.same([...state.sid.values()], [5, 5, 5, 5]);
  t.equal(state.pgid.get(101), 100);
});

t.test("a session outside is refused without that", async (t) => {
  t.throws(() => planTree([task(100, 0, 100, 40)], CALLER), { code: "unsupported", message: /session 40/ });
});

t.test("any tree that could have come about", async (t) => {
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  for (let round = 0; round < 300; round++) {
    const tasks = [task(100, 0, 100, 100)];
    for (let pid = 101; pid < 103 + random(12); pid++) {
      const parent = tasks[random(tasks.length)]!;
      const how = random(4);
      const sid = how === 0 ? pid : parent.sid;
      tasks.push(task(pid, parent.pid, how <= 1 ? pid : parent.pgid, sid));
      // Parents may leave for a session of their own afterwards; children stay where they were born.
      const leaver = tasks[random(tasks.length)]!;
      if (random(5) === 0 && leaver.pgid !== leaver.pid && leaver.pid !== 100)
        tasks[tasks.indexOf(leaver)] = task(leaver.pid, leaver.ppid, leaver.pid, leaver.pid);
    }
    comesOut(t, tasks);
  }
});
