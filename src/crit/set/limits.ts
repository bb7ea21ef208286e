/** Ceilings for what an archive may ask of us. An archive beyond one is refused; nothing here depends on the host. */

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** Fields are bytes unless said otherwise. */
export interface Limits {
  /** Members of a compressed archive up to this size are kept in memory; bigger ones are streamed again when read. */
  readonly keepMember: number;
  /** All kept members together, but memory pages. Past it the rest is streamed again when read. */
  readonly keepTotal: number;
  /** The same for memory pages (pages-*.img), which must not crowd out what is read all the time. */
  readonly keepPages: number;
  /** Headers in one archive (a number). A set of 10,000 processes has about 70,000. */
  readonly members: number;
  /** A member's path: Linux PATH_MAX. */
  readonly path: number;
  /** All paths together. */
  readonly paths: number;
  /** A PAX or GNU long-name record. */
  readonly record: number;
  /** The size a member may announce. In a plain tar the archive's own size is the narrower limit. */
  readonly member: number;
  /** What a compressed archive may unpack to whatever its ratio. */
  readonly freeExpansion: number;
  /** Beyond `freeExpansion`: unpacked bytes for one compressed byte (a number). Real dumps stay below 20. */
  readonly ratio: number;
  /** The window of a zstd frame, as the zstd command's own default. */
  readonly zstdWindow: number;
  /** A JSON document of an OCI layout. */
  readonly json: number;
}

export const LIMITS: Limits = {
  keepMember: 4 * MIB,
  keepTotal: 48 * MIB,
  keepPages: 16 * MIB,
  members: 250_000,
  path: 4 * KIB,
  paths: 32 * MIB,
  record: MIB,
  member: 16 * KIB * GIB,
  freeExpansion: 4 * GIB,
  ratio: 500,
  zstdWindow: 128 * MIB,
  json: 4 * MIB,
};
