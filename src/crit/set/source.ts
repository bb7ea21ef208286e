/** Where the bytes of an image set come from: a directory, an archive, an OCI layout, or memory. */

/** One file of a set, by its bare image name ("core-42.img", "stats-dump"); an extra by its path in the archive. */
export interface Member {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Random access to the files of one image set. All offsets and sizes are bytes. */
export interface Source {
  /** "directory", "tar", "tar.gz", "tar.zst", "oci" or "memory". */
  readonly format: string;
  /** What the user named, for messages. */
  readonly label: string;
  /** Of format "directory": the image directory itself, for what is beside the images (the link `parent`). */
  readonly directory?: string;
  /** The files of the image directory, with statistics and logs beside it, by name; cheap after the first call. */
  list(): Promise<readonly Member[]>;
  /** What a container engine put beside the image directory ("config.dump", "rootfs-diff.tar"), sorted by name. */
  extras(): Promise<readonly Member[]>;
  /** `length` bytes of a member or extra from `offset`, fewer only where it ends. Throws CkptError "not-found". */
  read(name: string, offset: number, length: number): Promise<Uint8Array>;
  /**
   * All bytes of a member shorter than 4 KiB, or than `room` where that is given and the bytes are a view of it: for
   * passes over thousands of small images, where that takes no more than a few calls of the system. Undefined for what
   * is anything else or not there; `read` tells more.
   */
  readSmall?(name: string, room?: Uint8Array): Uint8Array | undefined;
  /**
   * Bytes of one member or extra, undefined where it is not there: where asking for it costs less than listing all and
   * less than a failed `read`.
   */
  sizeOf?(name: string): number | undefined;
  /** Gives back descriptors. A closed source must not be read. */
  close(): Promise<void>;
}
