/** Thrown inside the decoder; unxz.ts says where in the file it was. */
export class Damaged extends Error {}
