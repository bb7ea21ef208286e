/** Options that several commands have: text or JSON, and numbers. */

import { InvalidArgumentError, Option } from "commander";

export const formatOption = (): Option =>
  new Option("--format <format>", "text for people or json").choices(["text", "json"]).default("text");

export const jsonOption = (): Option => new Option("--json", "the same as --format json");

/** What commander makes of the two. */
export interface Formatted {
  readonly format: "text" | "json";
  readonly json?: true;
}

/** The format that they ask for. */
export function formatOf({ format, json }: Formatted): "text" | "json" {
  return json ? "json" : format;
}

/** A number on the command line; anything else is a usage error. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("a whole number expected.");
  return Number(text);
}
