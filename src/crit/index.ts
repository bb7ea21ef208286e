/**
 * The library: checkpoint images as typed data. Importing it does nothing; nothing here writes files or the terminal.
 *
 * @packageDocumentation
 */

export { CkptError, type ErrorCode, type ErrorFacts } from "./errors.ts";
export { graph } from "./graph/graph.ts";
export type * from "./graph/types.ts";
export { decodeImage, encodeImage, type DecodedImage, type DecodeOptions, type ImageData } from "./image.ts";
export type { DirectReader, ImageReader } from "./images/decode.ts";
export type { Entry, ImageHead, PlacedEntry } from "./images/entry.ts";
export type { Payload, QueuedMessage } from "./images/payload/payload.ts";
export {
  IMAGE_TYPES,
  imageFileName,
  imageTypeNamed,
  imageTypeOfFile,
  type ImageType,
  type PayloadKind,
} from "./images/table.ts";
export type { Message, MessageBase } from "./schema/message.ts";
export * from "./schema/generated/types.ts";
export { ImageSet } from "./set/image-set.ts";
export type { OpenOptions } from "./set/open.ts";
export type { PassOptions, Progress } from "./set/pace.ts";
export type { Member, Source } from "./set/source.ts";
