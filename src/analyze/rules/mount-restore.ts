/** A mount of the images that could not be made again. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Facts, Hit, Rule, Verdict } from "./rule.ts";
import { errnoOf, RESTORING } from "./say.ts";

const YARD = /^(?:\/tmp)?\/?\.?(?:\/tmp\/)?\.criu\.mntns\.\w+\/(?:mnt-\d+|\d+-\d+)?/;

/** The finer id, by the error; paths below criu's own temporary root are turned into those of the container. */
function judge(hit: Hit): Verdict {
  const shown = hit.groups["path"];
  const path = shown?.replace(YARD, "");
  const subject = path === undefined || path === shown ? {} : { subject: { path: path === "" ? "/" : path } };
  const errno = errnoOf(hit.event.message);
  const detail =
    errno === "ENOENT" || errno === "ENOTDIR"
      ? "mount-restore/target-missing"
      : errno === "EACCES"
        ? "mount-restore/denied"
        : errno === "EINVAL"
          ? "mount-restore/refused"
          : errno === "ENXIO"
            ? "mount-restore/no-filesystem"
            : errno === "EROFS"
              ? "mount-restore/read-only"
              : errno === "EBUSY"
                ? "mount-restore/busy"
                : undefined;
  return { ...subject, ...(detail === undefined ? {} : { detail }) };
}

export const mountRestore: Rule = {
  id: "mount-restore",
  patterns: [
    { match: /Can't (?:re-|bind-)?mount (?:\d+:\S+ to|at) (?<path>\S+?):? /, strength: "names", judge },
    {
      match: /Can't (?:bind remount 0x\w+|remount) (?:at )?(?<path>\S+?)(?: with \w+)?: /,
      strength: "likely",
      judge,
      phases: RESTORING,
    },
    { match: /Can't stat mountpoint (?<path>\S+?): /, strength: "names", judge },
    { match: /Unable to (?:mkdir|create) mountpoint (?<path>\S+?): /, strength: "names", judge },
    {
      match: /mnt(?:-v2)?: Unable to (?:bind-)?mount (?<source>\S+) (?:to )?(?<path>\S+?)(?: \(id=(?<mnt_id>\d+)\))?: /,
      strength: "names",
      judge,
    },
    { match: /mnt(?:-v2)?: Unable to mount (?<path>\S+)/, strength: "likely", judge, phases: RESTORING },
    {
      match: /mnt(?:-v2)?: Unable to make (?<mnt_id>\d+) (?:private|slave|shared|unbindable)/,
      strength: "names",
      judge,
    },
    { match: /mnt(?:-v2)?: Failed to make mount (?<mnt_id>\d+) (?:private|slave|shared)/, strength: "names", judge },
    {
      match: /Failed to set(?:ting)? (?:mount (?<mnt_id>\d+) unbindable|unbindable flag on)/,
      strength: "names",
      judge,
    },
    {
      match:
        /Unable to apply (?:root mount|bind-mount) options|Unable to apply mount flags (?<flags>-?\d+) for (?<path>[^:]\S*?)(?:$|:)/,
      strength: "names",
      judge,
    },
    {
      match: /Failed to (?:re)?(?:store|mount) (?<mnt_id>\d+):(?<path>\S+) (?:mount flags \w+|writable)/,
      strength: "names",
      judge,
    },
    {
      match: /Failed to (?:cross-mntns move_mount plain )?(?:move )?mount (?<mnt_id>\d+)(?: from| ?:)/,
      strength: "names",
      judge,
    },
    { match: /Failed to (?:move_mount|open_tree)(?: from)? (?<path>\S+?)(?: to|:)/, strength: "names", judge },
    { match: /Failed to copy sharing from (?:source )?(?<path>\S+) to \d+/, strength: "likely", judge },
    { match: /Unable to move mount (?<path>\S+) -> /, strength: "names", judge },
    { match: /Can't re-create deleted (?:directory|file) (?<path>\S+?): /, strength: "names", judge },
    { match: /pivot_root\(\., (?<path>\S+)\) failed/, strength: "names", judge },
    { match: /A few mount points can't be mounted/, strength: "names", detail: "mount-restore/order" },
    {
      match: /The mount (?<mnt_id>\d+) has (?:a )?read-?only sb/,
      strength: "likely",
      detail: "mount-restore/read-only",
    },
    {
      match: /(?:Failed|Unable) to mount autofs to (?<path>\S+?): /,
      strength: "names",
      judge,
      subject: { kind: "autofs" },
    },
    {
      match: /Failed to (?:setup root yard in|create) empty mntns|mnt(?:-v2)?: Unable to create a new mntns: /,
      strength: "likely",
      judge,
    },
    { match: /mnt(?:-v2)?: Unable to mount tmpfs (?:in|into) (?<path>\S+?): /, strength: "likely", judge },
    {
      match: /mnt(?:-v2)?: No device for (?<path>\S+?)\((?<mnt_id>\d+)\) mount/,
      strength: "likely",
      subject: { kind: "device" },
    },
    {
      match: /mnt(?:-v2)?: (?:Unable to statfs|chdir\() ?(?<path>[^\s:)]+)/,
      strength: "follows",
      judge,
      phases: RESTORING,
    },
    {
      match:
        /mnt(?:-v2)?: (?:Can't create a temporary directory|Unable to (?:unshare a mount namespace|remount|open|create|mark|umount))\b/,
      strength: "likely",
      judge,
      phases: ["restore"],
      levels: ["error"],
    },
    { match: /mnt(?:-v2)?: Can't remove the directory (?<path>\S+?): /, strength: "follows", judge },
    { match: /mnt: (?:Bad child exit status|Can't restore mntns)/, strength: "follows", phases: ["restore"] },
  ],
  title: (facts) => {
    const path = facts.subject.path;
    const where =
      path === undefined
        ? facts.subject.mnt_id === undefined
          ? "a mount"
          : `mount ${facts.subject.mnt_id}`
        : `the mount at ${path}`;
    switch (facts.detail) {
      case "mount-restore/target-missing":
        return `The place or the source of ${where} does not exist`;
      case "mount-restore/denied":
        return `The kernel did not allow ${where}`;
      case "mount-restore/refused":
        return `The kernel refused the options or the source of ${where}`;
      case "mount-restore/no-filesystem":
        return `This kernel does not have the file system or the device of ${where}`;
      case "mount-restore/read-only":
        return `${where.charAt(0).toUpperCase()}${where.slice(1)} needs a directory or file on a read-only file system`;
      case "mount-restore/order":
        return "Some mounts of the images could not be reached in any order";
      case undefined:
      default:
        return `criu could not make ${where} again`;
    }
  },
  why,
  remedies: (facts) => [
    ...(facts.detail === "mount-restore/target-missing"
      ? [
          doThis(
            `Create ${facts.subject.path ?? "the mount point"} below the new root (a directory, or an empty file for a bind mount of a file), then restore again.`,
            facts.subject.path === undefined ? undefined : `mkdir -p ROOT${facts.subject.path}`,
          ),
          doThis(
            "Give a complete root file system with --root: the directory itself must be a mount point.",
            "mount --bind ROOTFS /new-root; mount --make-private /new-root; criu restore -D DIR --root /new-root",
          ),
          doWith(
            "docker",
            "Create the new container from the same image and with the same volumes before docker start --checkpoint.",
          ),
          doWith(
            "podman",
            "Bring the same volumes: podman container restore --import needs them under the same names.",
            "podman container restore --import ARCHIVE --ignore-volumes",
            "the volumes' contents are not restored",
          ),
          doWith(
            "kubernetes",
            "Mount the same secrets, config maps and volumes at the same paths in the pod that is restored.",
          ),
        ]
      : []),
    ...(facts.detail === "mount-restore/denied"
      ? [
          doThis(
            "Run criu with CAP_SYS_ADMIN in the user namespace that owns the mount namespace; inside a container that means --privileged or seccomp and AppArmor profiles that allow mount(2).",
          ),
        ]
      : []),
    ...(facts.detail === "mount-restore/no-filesystem"
      ? [
          doThis(
            "Load the module of the file system on this host, or restore where it is available.",
            "modprobe FSTYPE",
          ),
        ]
      : []),
    ...withOption("--external", {
      value: `mnt[NAME]:${facts.subject.path ?? "/host/path"}`,
      when: "restore",
      only: ["criu"],
      cost: "only for mounts that were declared external at the dump",
    }),
    ...withOption("--mntns-compat-mode", {
      when: "restore",
      cost: "uses the older way of restoring mounts, slower and with fewer kinds of sharing",
    }),
  ],
  references: ["mount(2)", "criu(8): --root, --external, --mntns-compat-mode", "CRIU wiki: Mount-v2"],
};

function why(facts: Facts): string {
  const start =
    "To restore a mount namespace criu builds all mounts of the images again, one by one, below a temporary directory " +
    "(/tmp/.criu.mntns.*) and then makes that the new root. ";
  switch (facts.detail) {
    case "mount-restore/target-missing":
      return (
        start +
        "Every mount needs an existing directory or file to be put on, and a bind mount an existing source. One of them is " +
        "missing here: usually the root file system given for the restore is not the one of the dump, or a volume was not attached."
      );
    case "mount-restore/denied":
      return (
        start +
        "mount(2) was refused for want of rights: CAP_SYS_ADMIN over the namespace, a locked mount inherited from a more privileged namespace, or a security module's profile."
      );
    case "mount-restore/refused":
      return (
        start +
        "mount(2) answered EINVAL: the kernel or the file system's driver here does not accept an option of the dump, or the source is not a mount as expected."
      );
    case "mount-restore/no-filesystem":
      return (
        start +
        "mount(2) answered ENODEV or ENXIO: the file system's driver or the device behind it is not there on this machine."
      );
    case "mount-restore/read-only":
      return (
        start +
        "criu must create the missing mount point or a temporary file first, and the file system there is read-only."
      );
    case "mount-restore/order":
      return (
        start +
        "It goes on until nothing more can be mounted; the mounts listed after this line still waited for a parent, a source or a master that never came."
      );
    case undefined:
    default:
      return start + "One of these steps failed; the error at the end of the line is the kernel's.";
  }
}
