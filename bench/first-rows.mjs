// Opens a set and its graph and takes the first 50 rows of one list, as a program that uses the library does; prints
// milliseconds from the call to the last row. Usage: first-rows.mjs DIR LIST
const { ImageSet, graph } = await import("../dist/crit/index.js");

const [dir, list] = process.argv.slice(2);
const PID = 100; // the root task of the large set
const ROWS = 50;
const start = performance.now();
const set = await ImageSet.open(dir);
const { lists } = await graph(set);
const of = {
  threads: () => lists.threads(PID),
  descriptors: () => lists.descriptors(PID),
  vmas: () => lists.vmas(PID),
  pages: () => lists.pages(`task:${PID}`),
};
const iterator = (of[list] ?? lists[list])()[Symbol.asyncIterator]();
let rows = 0;
while (rows < ROWS && !(await iterator.next()).done) rows++;
console.log(JSON.stringify({ rows, ms: performance.now() - start }));
await set.close();
