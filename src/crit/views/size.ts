/** Numbers of bytes for people. */

const UNITS = ["", "K", "M", "G", "T"] as const;

/** Powers of 1024, one digit behind the point where it is not 0: "4K", "1.5G"; "" of nothing. */
export function sizeText(bytes: number): string {
  if (bytes === 0) return "";
  let unit = 0;
  let value = bytes;
  for (; value >= 1024 && unit < UNITS.length - 1; unit++) value /= 1024;
  return `${value.toFixed(1).replace(/\.0$/, "")}${UNITS[unit]}`;
}
