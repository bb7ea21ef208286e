/** /proc/PID/status: "Key:\tvalue" lines. */

export type ProcStatus = ReadonlyMap<string, string>;

export function parseStatus(text: string): ProcStatus {
  const fields = new Map<string, string>();
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return fields;
}

/** A decimal field, undefined when it is not there. */
export function numberIn(status: ProcStatus, key: string): number | undefined {
  const text = status.get(key);
  return text === undefined || !/^-?\d+$/.test(text) ? undefined : Number(text);
}

/** The words of a field such as Uid or NSpid, as numbers. */
export function numbersIn(status: ProcStatus, key: string): number[] {
  const text = status.get(key);
  return text === undefined || text === "" ? [] : text.split(/\s+/).map(Number);
}

/** A mask in hex, such as CapEff. */
export function maskIn(status: ProcStatus, key: string): bigint | undefined {
  const text = status.get(key);
  return text === undefined || !/^[0-9a-f]+$/.test(text) ? undefined : BigInt(`0x${text}`);
}
