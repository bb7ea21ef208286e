/** What the zstd decoder throws for data that breaks the format; frame.ts turns it into a CkptError with its place. */

export class Corrupt extends Error {}

export function corrupt(what: string): never {
  throw new Corrupt(what);
}
