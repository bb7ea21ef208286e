/** Parser of an option that may be given again. */

export function collect(value: string, values: readonly string[] | undefined): string[] {
  return [...(values ?? []), value];
}
