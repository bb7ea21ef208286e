/** The engine or runtime itself refused, before criu was asked, or it is not set up for checkpoints. */

import { doThis } from "../remedies/index.ts";
import { ENGINE_REFUSALS } from "./runtime-config-refusals.ts";
import { RUNTIME_WORDS } from "./runtime-config-words.ts";
import { RUNTIME_WAYS } from "./runtime-config-ways.ts";
import type { Rule } from "./rule.ts";
import { choose, group } from "./say.ts";

export const runtimeConfig: Rule = {
  id: "runtime-config",
  patterns: [...RUNTIME_WORDS, ...ENGINE_REFUSALS],
  title: (facts) => {
    return choose(
      facts.detail,
      {
        "no-criu": () => "The runtime cannot find or start criu",
        libcriu: () =>
          `The runtime cannot use ${facts.subject.path ?? group(facts, "lib") ?? "libcriu"}: missing, or not built in`,
        disabled: () => "The engine has checkpoint and restore switched off",
        experimental: () => "docker offers checkpoints only with experimental features switched on",
        "feature-gate": () => "The kubelet or its runtime does not offer the checkpoint call",
        "checkpoint-dir": () => "This docker cannot start from a checkpoint in a directory of your own",
        state: () => "The container is not in the state this operation needs",
        name: () => "The name given for an image is not well formed",
        hook: () => "A hook of the container's configuration failed, and the runtime gave up",
        exists: () => "The name of the container or checkpoint is in use already",
        "auto-remove": () => "A container of this kind cannot be checkpointed by this engine",
        flags: () => "The options given to the engine do not go together",
        mismatch: () => "Engine and runtime do not fit: the runtime does not understand how it was called",
        lxc: () => "lxc refused: the container's configuration does not fit a checkpoint",
        image: () => "What was given to restore from is no checkpoint image this engine can read",
        console: () => "The terminal of the container is not set up for this restore",
        runtime: () => "The runtime this container uses has no checkpoint",
      },
      () => "The engine refuses checkpoints here",
    );
  },
  why: ({ detail }) =>
    detail === "no-criu" || detail === "libcriu"
      ? "Runtimes do not contain criu: runc starts the program `criu` found in the PATH of the daemon, crun loads the library libcriu at run time and must have been built for it. A static build, a minimal image of the node or another PATH of the service leaves it without."
      : detail === "experimental" || detail === "feature-gate" || detail === "disabled"
        ? "The engine knows the call but offers it only when it is switched on in its configuration, and when it found a usable criu at its own start."
        : detail === "state" || detail === "exists"
          ? "A checkpoint needs a running container, a restore a stopped one with a name that is free. The engine checked that before it called criu."
          : detail === "hook"
            ? "Runtimes run the hooks of config.json while criu waits, after the namespaces are set up. One ended with an error, and the runtime broke the restore off."
            : detail === "name"
              ? "Names of images are lower case, with an optional host, path and tag. The engine read the name before it touched the container."
              : detail === "mismatch"
                ? "The engine passes options to the runtime that the runtime's version does not know, as happens when the two come from different packages."
                : "The engine checked the request, or the container's configuration, and gave up before criu was called. There is no log of criu for this.",
  remedies: ({ detail }) => [
    ...(RUNTIME_WAYS[detail ?? ""]?.() ?? []),
    doThis(
      "See what the engine itself says about criu.",
      "criu check; podman info --format '{{.Host.OCIRuntime.Path}}'; docker info",
    ),
  ],
  references: [
    "podman-container-checkpoint(1), podman-container-restore(1)",
    "docker checkpoint",
    "runc-checkpoint(8)",
    "crun(1)",
    "Kubernetes: Kubelet Checkpoint API",
  ],
};
