/** A mount that leads out of the container: criu must be told what it is. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Facts, Rule } from "./rule.ts";
import { group } from "./say.ts";

export const mountExternal: Rule = {
  id: "mount-external",
  patterns: [
    {
      match: /(?<!\S)(?<mnt_id>\d+):(?<path>\S*) (?:doesn't|does not|don't) have a proper root mount/,
      strength: "names",
      detail: "mount-external/no-root-mount",
    },
    {
      match:
        /Mount (?<mnt_id>\d+):? (?:(?<path>\S+) )?\(?(?:master_id: (?<master>\d+) shared_id: \d+\)?)? ?has unreachable sharing/,
      strength: "names",
      detail: "mount-external/master",
    },
    {
      match: /Sharing group \(\d+, (?<master>\d+)\) has unreachable sharing/,
      strength: "names",
      detail: "mount-external/master",
    },
    { match: /has unreachable sharing\b/, strength: "names", detail: "mount-external/master" },
    {
      match: /External slavery sharing group \(\d+, (?<master>\d+)\) (?:has parent|collision)/,
      strength: "names",
      detail: "mount-external/master",
    },
    {
      match: /(?<!\S)(?<mnt_id>\d+):(?<path>\S+) is (?:an )?auto-?detected external mount/,
      strength: "names",
      detail: "mount-external/undeclared",
    },
    {
      match: /No mapping for (?:(?<mnt_id>\d+):)?(?<path>\S+) mountpoint/,
      strength: "names",
      detail: "mount-external/no-mapping",
    },
    {
      match: /Can't restore ext mount \((?<code>-?\d+)\)/,
      strength: "likely",
      detail: "mount-external/source-missing",
    },
    {
      match: /External (?:bind )?mount(?:point)? (?<path>\/\S+) (?:is )?not found/i,
      strength: "names",
      detail: "mount-external/source-missing",
    },
    {
      match: /(?:external (?:bind )?mount|--external mnt|ext[- ]mount[- ]map)\b/,
      strength: "likely",
      levels: ["error"],
      speakers: ["criu"],
      detail: "mount-external/undeclared",
    },
    {
      match: /(?:Failed to (?:copy sharing from|find) (?:source )?(?<path>\/\S+)) (?:to (?<mnt_id>\d+)|mountpoint)/,
      strength: "likely",
      detail: "mount-external/source-missing",
    },
  ],
  title: (facts) => {
    const what = mount(facts);
    switch (facts.detail) {
      case "mount-external/no-mapping":
        return `${what} is an external mount of the images, and the restore was not told what to put there`;
      case "mount-external/master":
        return `${what} receives mounts from a peer outside the container`;
      case "mount-external/source-missing":
        return `The source given for ${lower(what)} cannot be used`;
      case undefined:
      default:
        return `${what} comes from a file system outside the container`;
    }
  },
  why: (facts) => {
    switch (facts.detail) {
      case "mount-external/no-mapping":
        return (
          "The images say only that something from outside was mounted there, under a name. On restore the tool must " +
          "map that name to a path of this host; without the mapping criu does not know what to bind. A container " +
          "restored with another set of volumes, or by another runtime than the one that saved it, lacks such mappings."
        );
      case "mount-external/master":
        return (
          "The mount is a slave: mount events of a group outside the dumped mount namespace propagate into it. criu " +
          "recreates propagation from the mounts it can see, and this master is in another namespace, so it refuses " +
          "unless it may treat the master as belonging to the outside."
        );
      case "mount-external/source-missing":
        return (
          "The mount was declared external, so criu bind-mounts what it is told instead of recreating it. That path " +
          "does not exist here, or is not the kind of file (file or directory) the images expect."
        );
      case undefined:
      default:
        return (
          "The mount shows only a part of its file system (a bind mount of one file or directory), and the mount of " +
          "that file system's root is not inside the dumped mount namespace. criu could neither save the file system " +
          "nor find the source to bind from on restore, so it wants the mount declared external."
        );
    }
  },
  remedies: (facts) => {
    const path = target(facts);
    if (facts.detail === "mount-external/master") {
      return [
        ...withOption("--external", { value: `mnt[${path}]:${NAME}`, cost: OUTSIDE }),
        ...withOption("--enable-external-masters", {
          cost: "events from outside reach the restored mount only if its new source has the same master",
        }),
        doThis(
          "Make the mount private before the container starts (propagation rprivate), so that it has no master.",
          `mount --make-rprivate ${path}`,
        ),
        doWith("docker", "Give the volume private propagation.", "docker run -v SRC:DST:rprivate …"),
      ];
    }
    if (facts.phase === "restore" || facts.detail === "mount-external/no-mapping") {
      return [
        ...withOption("--external", {
          value: `mnt[${NAME}]:${path === "PATH" ? "/host/path" : path}`,
          when: "restore",
          only: ["criu"],
          cost: OUTSIDE,
        }),
        doThis(
          "With the older option: --ext-mount-map, the name of the dump and the path to bind here.",
          `criu restore -D DIR --ext-mount-map ${path}:/host/path`,
        ),
        doWith(
          "podman",
          "Restore with the same volumes and the same OCI runtime as at the checkpoint.",
          "podman container restore --import ARCHIVE --runtime RUNTIME",
        ),
        doWith(
          "docker",
          "Create the new container with the same -v and --mount options as the old one, then start it from the checkpoint.",
        ),
        doWith("kubernetes", "Restore on a node and with a pod that has the same volumes mounted at the same paths."),
      ];
    }
    return [
      ...withOption("--external", { value: `mnt[${path}]:${NAME}`, cost: OUTSIDE, only: ["criu"] }),
      doThis(
        "Let criu find such mounts itself (criu 4.x: --external 'mnt[]'; before: --ext-mount-map auto).",
        "criu dump -t PID -D DIR --external 'mnt[]:ms'",
        OUTSIDE,
      ),
      ...withOption("--ext-mount-map", { value: "auto", cost: OUTSIDE, except: ["criu"] }),
      doThis("Or take the mount away before the dump.", `umount ${path}`),
    ];
  },
  references: [
    "criu(8): --external, --ext-mount-map, --enable-external-masters",
    "CRIU wiki: External bind mounts",
    "mount_namespaces(7)",
  ],
};

const NAME = "NAME";
const OUTSIDE = "the contents are not saved: the same source must be there on restore";

function target(facts: Facts): string {
  const { path } = facts.subject;
  return path === undefined ? "PATH" : path.replace(/^\.(?=\/|$)/, "") || "/";
}

function mount(facts: Facts): string {
  const id = facts.subject.mnt_id === undefined ? "" : ` ${facts.subject.mnt_id}`;
  const path = facts.subject.path === undefined ? "" : ` (${target(facts)})`;
  const master = group(facts, "master");
  return `Mount${id}${path}${master === undefined || master === "0" ? "" : `, slave of group ${master},`}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
