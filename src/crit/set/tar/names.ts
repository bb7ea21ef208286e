/** Which member names an archive may have. */

/**
 * The path without "./" and doubled or trailing slashes; "" is the archive's root. Throws a plain Error for an absolute
 * path and for one with a ".." component, in the spelling of any system: whoever made such a name wants to get out of
 * somewhere.
 */
export function cleanPath(path: string): string {
  if (/^([A-Za-z]:)?[\\/]/.test(path)) throw new Error("its name is absolute");
  if (/(^|[\\/])\.\.([\\/]|$)/.test(path)) throw new Error('its name has a ".." component');
  return path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}
