/** State inside a graphics card, or the tools that save it. */

import { doThis, doWith } from "../remedies/index.ts";
import { GPU_WORDS } from "./devices.ts";
import { mappedFile } from "./mapped-file.ts";
import { holder } from "./objects.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, earlier, errnoOf } from "./say.ts";

const MAPPING = "gpu/mapping";
const CUDA = { detail: "gpu/cuda", subject: { kind: "cuda" } } as const;
const AMD = { detail: "gpu/amdgpu", subject: { kind: "amdgpu" } } as const;

export const gpu: Rule = {
  id: "gpu",
  patterns: [
    {
      match:
        /cuda_plugin: .{0,200}(?:[Ff]ail|[Uu]nable|[Ee]rror|[Tt]imed? ?out|[Cc]an't|[Cc]ould not|not (?:found|supported))/,
      strength: "names",
      levels: ["error"],
      ...CUDA,
    },
    {
      match:
        /\bcuCheckpoint\w*|driver (?:version )?(?:is )?too old for cuda|\bcuda-checkpoint\b.{0,80}(?:driver|symbol)/,
      strength: "likely",
      ...ANYONE,
      ...CUDA,
    },
    { match: /cuda_plugin: /, strength: "follows", levels: ["error", "warn"], ...CUDA },
    {
      match: /Error (?:initializing|checkpointing|restoring|locking|unlocking|toggling) CUDA/i,
      strength: "likely",
      ...ANYONE,
      ...CUDA,
    },
    {
      match: /cuda-checkpoint\b.*(?:not found|No such file|[Ff]ailed|[Ee]rror|[Tt]imed? ?out|exited with)/,
      strength: "likely",
      ...ANYONE,
      levels: ["error", "warn"],
      ...CUDA,
    },
    {
      match:
        /amdgpu_plugin: .{0,200}(?:[Ff]ail|[Uu]nable|[Ee]rror|[Tt]imed? ?out|[Cc]an't|[Cc]annot|[Mm]ismatch|not (?:found|supported))/,
      strength: "names",
      levels: ["error"],
      ...AMD,
    },
    { match: /amdgpu_plugin: |\/dev\/kfd\b/, strength: "follows", levels: ["error", "warn"], ...AMD },
    { match: /(?:kfd|AMDKFD)_IOC\w{0,60} ?(?:failed|error)/i, strength: "likely", levels: ["error"], ...AMD },
    {
      match: /Can't handle non-regular mapping(?: on (?<pid>\d+)'s map (?<vma>[0-9a-f]+))?/,
      strength: "names",
      detail: MAPPING,
      judge: mapping,
    },
    {
      match: /Can't open (?<pid>\d+)'s (?:map ?file link|mapfile)/,
      strength: "likely",
      detail: MAPPING,
      judge: linked,
    },
    {
      match: /(?:nvidia|cuda|gpu).{0,60}(?:checkpoint|restore)\b.{0,60}(?:not supported|unsupported|failed|timed out)/i,
      strength: "likely",
      levels: ["error", "warn"],
      speakers: ["engine", "program"],
    },
  ],
  title: ({ subject, detail }) => {
    if (detail === MAPPING) {
      return `A mapping${subject.vma === undefined ? "" : ` at ${subject.vma}`}${holder(subject)} belongs to a graphics card (${subject.path ?? "GPU driver"}), and no plugin has taken it`;
    }
    const tool = subject.kind === "cuda" ? "NVIDIA" : subject.kind === "amdgpu" ? "AMD" : "graphics card";
    return `The ${tool} state${holder(subject)} could not be saved or put back`;
  },
  why: ({ subject, detail }) =>
    subject.kind === "cuda"
      ? "criu's cuda_plugin calls NVIDIA's cuda-checkpoint on each task: it locks CUDA, moves the card's memory into the task's own and closes the device, so that an ordinary dump can follow; on restore the reverse. It needs the plugin, the tool, a driver of version 550 or later (570 for most uses), and a card and container where CUDA works for the caller; one of these failed or took too long."
      : subject.kind === "amdgpu"
        ? "criu's amdgpu_plugin asks the driver (/dev/kfd) for the queues, buffers and events of each task. It needs a driver with checkpoint support (Linux 6.1, ROCm 5.2), the same kind of card on restore, and the rights to use it."
        : detail === MAPPING
          ? "The program has memory of the card or of its driver mapped. criu can save it only through a plugin that knows the card; with CUDA the memory must have been moved away from the card before, and here the mapping was still there: the plugin is missing, was not found, or the toggle did not end."
          : "Memory, queues and contexts of a graphics card are known to its driver only; criu can save them only through a plugin for this card.",
  remedies: ({ subject }) => [
    ...(subject.kind === "amdgpu"
      ? [
          doThis(
            "Install criu's amdgpu plugin, and check kernel and ROCm.",
            "ls /usr/lib/criu/amdgpu_plugin.so; uname -r; ls -l /dev/kfd",
          ),
        ]
      : [
          doThis(
            "Install criu 4.0 or later with its CUDA plugin, cuda-checkpoint in PATH, and a driver of 570 or later.",
            "ls /usr/lib/criu/cuda_plugin.so; cuda-checkpoint --help; nvidia-smi",
          ),
          doThis("See that CUDA is suspended in every task before the dump.", "cuda-checkpoint --get-state --pid PID"),
          doThis(
            "Give large cards more time.",
            "criu dump -t PID -D DIR --timeout 300",
            "the tasks stand still for up to that long",
          ),
        ]),
    doWith(
      "kubernetes",
      "Give criu on the node its plugin directory: libdir /usr/lib/criu in /etc/criu/crun.conf or runc.conf.",
    ),
    doThis("Let the program free the card before the dump and set it up again afterwards."),
  ],
  references: ["criu wiki: CUDA plugin, AMDGPU plugin", "cuda-checkpoint's README"],
};

/** On a device of a card; or, when the log does not name the file, after talk of a card or of a plugin that failed. */
function mapping(hit: Hit): Verdict | undefined {
  const { path, subject } = mappedFile(hit);
  if (path !== undefined) {
    return GPU_WORDS.test(path) ? { subject } : undefined;
  }
  if (earlier(hit, GPU_WORDS, 40) !== undefined) {
    return {};
  }
  return earlier(hit, /handle_device_vma plugin failed/, 3) === undefined ? undefined : { strength: "likely" };
}

function linked(hit: Hit): Verdict | undefined {
  const { path, subject } = mappedFile(hit);
  return path !== undefined && GPU_WORDS.test(path) && errnoOf(hit.event.message) !== "EACCES"
    ? { subject }
    : undefined;
}
