/** The order in which verify reads the images of a set. */

/** The tree first, the areas of a task just before its page map, everything else by name. */
export function inOrder(names: readonly string[]): string[] {
  const late: { name: string; task: number }[] = [];
  const early: string[] = [];
  for (const name of names) {
    const task = /^(?:mm|pagemap)-(\d+)\.img$/.exec(name)?.[1];
    if (task === undefined) early.push(name);
    else late.push({ name, task: Number(task) });
  }
  late.sort((a, b) => a.task - b.task || (a.name < b.name ? -1 : 1));
  return [...early, ...late.map(({ name }) => name)];
}
