/** How /proc names memory of memfd_secret(2), which the kernel shows to nobody but its owner. */

const SECRET = "/secretmem";

/**
 * Whether a link is that of secret memory: it never has a name in a directory.
 * @param major of the file system it is on; that of secret memory has no device
 */
export function isSecret(link: string, major: number): boolean {
  return link === `${SECRET} (deleted)` && major === 0;
}
