/** --format and --json, as commands of ckpt take them. */

import { Option } from "commander";

export interface Formatted {
  readonly format: "text" | "json";
  readonly json?: true;
}

export function formatOption(): Option {
  return new Option("--format <format>", "text for people or json").choices(["text", "json"]).default("text");
}

export function jsonOption(): Option {
  return new Option("--json", "the same as --format json");
}

export function formatOf({ format, json }: Formatted): "text" | "json" {
  return json === true ? "json" : format;
}
