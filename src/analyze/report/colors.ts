/** Colours of the report: names for their uses, nothing where they are off. */

export interface Colors {
  readonly cause: (text: string) => string;
  readonly label: (text: string) => string;
  readonly good: (text: string) => string;
  readonly key: (text: string) => string;
  readonly dim: (text: string) => string;
}

const paint =
  (code: string, on: boolean) =>
  (text: string): string =>
    on && text !== "" ? `\u001b[${code}m${text}\u001b[0m` : text;

export function colors(on: boolean): Colors {
  return {
    cause: paint("1;31", on),
    label: paint("1", on),
    good: paint("1;32", on),
    key: paint("33", on),
    dim: paint("2", on),
  };
}
