/** What to do about each kind of the cause runtime-config. */

import type { Remedy } from "../finding.ts";
import { doThis, doWith } from "../remedies/index.ts";

export const RUNTIME_WAYS: Readonly<Record<string, () => readonly Remedy[]>> = {
  "no-criu": () => [
    doThis(
      "Install criu where the engine's service finds it.",
      "dnf install criu || apt-get install criu; criu --version",
    ),
    doWith("crun", "crun needs the library too.", "dnf install criu-libs || apt-get install libcriu2"),
    doWith("kubernetes", "Install criu on every node; it is not part of the kubelet."),
  ],
  libcriu: () => [
    doWith(
      "crun",
      "Install the library, and a crun built with it (crun --version lists +CRIU); a static crun cannot load it.",
      "dnf install criu-libs || apt-get install libcriu2; crun --version",
    ),
    doWith("podman", "Use runc for this container.", "podman --runtime runc run IMAGE"),
    doWith("cri-o", "Let CRI-O use a crun of the distribution, or runc, in /etc/crio/crio.conf (default_runtime)."),
  ],
  disabled: () => [
    doWith(
      "cri-o",
      "Switch it on, install criu on the node, and restart CRI-O.",
      "printf '[crio.runtime]\\nenable_criu_support = true\\n' > /etc/crio/crio.conf.d/10-criu.conf; systemctl restart crio",
    ),
  ],
  experimental: () => [
    doWith(
      "docker",
      "Switch experimental features on and restart the daemon.",
      "echo '{\"experimental\": true}' > /etc/docker/daemon.json; systemctl restart docker",
      "the file may hold other settings: add to it",
    ),
  ],
  "feature-gate": () => [
    doWith(
      "kubernetes",
      "Switch the feature gate on in the kubelet (on by default since 1.30), and use CRI-O 1.25 or containerd 2.0.",
      "kubelet --feature-gates=ContainerCheckpoint=true",
    ),
    doWith("containerd", "Use containerd 2.0 or later; 1.x does not implement the call for Kubernetes."),
  ],
  "checkpoint-dir": () => [
    doWith(
      "docker",
      "Put the checkpoint below the container's own directory.",
      "cp -a DIR/NAME /var/lib/docker/containers/ID/checkpoints/; docker start --checkpoint NAME CONTAINER",
    ),
    doWith("podman", "podman moves checkpoints in archives.", "podman container restore --import=FILE"),
  ],
  state: () => [
    doThis("Look at the state, and start or stop the container first.", "podman ps -a; docker ps -a; runc list"),
  ],
  exists: () => [
    doWith(
      "podman",
      "Restore under another name, or remove the old container.",
      "podman container restore --import=FILE --name NEW",
    ),
    doWith("docker", "Use another name, or remove the old checkpoint.", "docker checkpoint rm CONTAINER NAME"),
  ],
  "auto-remove": () => [
    doWith(
      "podman",
      "Create the container without --rm, or checkpoint it with --export.",
      "podman container checkpoint --export=FILE CONTAINER",
    ),
  ],
  name: () => [
    doWith(
      "podman",
      "Give a name of lower case.",
      "podman container checkpoint --create-image registry.local/db:ck CONTAINER",
    ),
  ],
  hook: () => [
    doThis("Run the hook by hand; its path is in the container's config.json.", "jq .hooks BUNDLE/config.json"),
  ],
  mismatch: () => [
    doWith("docker", "Install engine and runtime from one source.", "docker info | grep -i runtime; runc --version"),
  ],
  lxc: () => [
    doWith(
      "lxc",
      "Set in the container's configuration, on both hosts: lxc.console.path = none, lxc.tty.max = 0, and no device cgroup rule that is not on the other side.",
      "lxc config set NAME raw.lxc 'lxc.console.path = none'",
    ),
  ],
  runtime: () => [
    doWith(
      "podman",
      "Use a runtime with checkpoint support: crun built with libcriu, or runc.",
      "podman --runtime runc run IMAGE",
    ),
  ],
};
