/** An option or configuration value of criu is wrong, missing, or does not fit the images. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import { OPTION_WORDS } from "./option-words.ts";
import type { Rule } from "./rule.ts";
import { choose, group } from "./say.ts";

export const option: Rule = {
  id: "option",
  patterns: OPTION_WORDS,
  title: (facts) => {
    const { detail, subject } = facts;
    const name = subject.option ?? group(facts, "flag") ?? group(facts, "only");
    const value = group(facts, "value");
    return choose(
      detail,
      {
        unknown: () => `The option ${name ?? ""} is not known to this version`.replace("  ", " "),
        feature: () => `criu check knows no feature ${value ?? "of that name"}`,
        command: () => `The command line ${value === undefined ? "" : `(${value}) `}is not one criu understands`,
        "no-pid": () => "No process was named: -t PID is missing",
        "no-process": () => `There is no process ${subject.pid ?? "with the pid given"} in this pid namespace`,
        thread: () => `-t was given ${subject.tid ?? "a number"}, which is a thread and not a process`,
        gone: () => `${value ?? name ?? "What was asked for"} is no longer part of criu`,
        "tcp-established": () =>
          "The images hold an established TCP connection, and the restore was not told that it may restore it",
        repeat: () => `${name ?? "An option of the dump"} was used at the dump and must be given on restore too`,
        root: () => "The images hold a mount namespace, and no root directory was given with --root",
        log: () =>
          `The log or pid file${subject.path === undefined ? "" : ` ${subject.path}`} cannot be made${group(facts, "exists") === undefined ? "" : ": there is one already"}`,
        directory: () =>
          `The working directory ${subject.path ?? "given with -W"} is ${group(facts, "kind") === undefined ? "not there" : "no directory"}`,
        parent: () => "The directory of the parent images is not there: its path counts from the images directory",
        config: () => "A configuration file of criu cannot be read",
        file: () => `The file ${subject.path ?? ""} of ${name ?? "an option"} cannot be read`.replace("  ", " "),
        script: () =>
          `The action script ${subject.path ?? ""} failed${group(facts, "code") === undefined ? "" : ` with status ${group(facts, "code") ?? ""}`}`.replace(
            "  ",
            " ",
          ),
        namespace: () => `The namespace ${subject.path ?? "to join"} (--join-ns) is not there`,
        exec: () => `The command to run after the restore (${subject.path ?? "--exec-cmd"}) cannot be started`,
        uprobes: () =>
          `A probe (uprobe) is set in ${subject.pid === undefined ? "the tree" : `task ${subject.pid}`}, and criu was not told to ignore it`,
        combination: () => `${name ?? "The options given"} cannot be used in this way`,
      },
      () =>
        `The value ${value === undefined || value === "" ? "" : `${value} `}of ${name ?? "an option"} is not understood`,
    );
  },
  why: ({ detail }) =>
    detail === "no-process"
      ? "criu attaches to the process of -t first and finds none of that number. It has ended in the meantime, the number is that of another pid namespace (inside a container it differs), or it is a mistake."
      : detail === "thread"
        ? "criu dumps processes with all their threads, and -t names the root of the tree. The number given is that of a single thread, as top -H and htop show them; criu takes it for a process, and stumbles over the process's own number among its threads or over children that name the process as their parent."
        : detail === "tcp-established" || detail === "repeat"
          ? "Some options change what the images hold and must be given on restore as well: criu does not take a connection, a lock or a terminal back without being told, since the other side may have changed in the meantime."
          : detail === "root"
            ? "To build the saved mounts criu begins with a root file system, which is not part of the images: a directory that is a mount point and holds the same files as the container's root."
            : detail === "unknown" || detail === "feature" || detail === "gone" || detail === "command"
              ? "The words on the command line, in a configuration file or in the engine's request are none that this version knows: newer options are missing in older versions, and some old ones were removed."
              : detail === "script"
                ? "criu runs the scripts of --action-script at fixed stages, and gives up when one ends with another status than 0. What it wrote is on the lines before."
                : detail === "combination"
                  ? "criu checks the options against each other and against the command before it touches anything, and refuses what makes no sense together."
                  : "criu reads the options before it touches any process, and stops when a value is not of the form it expects or names something that does not exist.",
  remedies: ({ detail, subject }) => [
    ...(detail === "uprobes"
      ? withOption("--allow-uprobes", {
          when: "both",
          cost: "the probes must be set on restore too, or the task meets their break points",
        })
      : []),
    ...(detail === "no-process"
      ? [
          doThis(
            "Look the pid up in the namespace that criu runs in.",
            "pgrep -a NAME; podman inspect --format '{{.State.Pid}}' CONTAINER",
          ),
        ]
      : []),
    ...(detail === "thread"
      ? [
          doThis(
            "Give the number of the process: Tgid in the status file of the thread.",
            `grep Tgid /proc/${subject.tid ?? "TID"}/status`,
          ),
        ]
      : []),
    ...(detail === "tcp-established"
      ? [
          doThis(
            "Restore with the option.",
            "criu restore -D DIR --tcp-established",
            "the address must be free here, and the peer must still be there",
          ),
          doThis(
            "Or let the connections come back closed.",
            "criu restore -D DIR --tcp-close",
            "all established connections break",
          ),
          doWith("podman", "Give the option on restore too.", "podman container restore --tcp-established CONTAINER"),
          doWith("runc", "Give the option on restore too.", "runc restore --tcp-established CONTAINER"),
          doWith("crun", "Give the option on restore too.", "crun restore --tcp-established CONTAINER"),
          doWith(
            "docker",
            "docker has no flag: put tcp-established into the file runc gives to criu.",
            "echo tcp-established >> /etc/criu/runc.conf",
          ),
        ]
      : []),
    ...(detail === "repeat"
      ? [doThis("Give it on restore.", `criu restore -D DIR ${subject.option ?? "OPTION"}`)]
      : []),
    ...(detail === "root"
      ? [
          doThis(
            "Make the root file system a mount point and name it.",
            "mount --bind ROOTFS ROOTFS; criu restore -D DIR --root ROOTFS",
          ),
        ]
      : []),
    ...(detail === "feature" ? [doThis("List the features that can be asked for.", "criu check --feature list")] : []),
    ...(detail === "directory" || detail === "log"
      ? [doThis("Make the directory first; the name of the log is taken below -W or -D.", "mkdir -p DIR")]
      : []),
    ...(detail === "exec"
      ? [
          doThis(
            "Name a program that exists, by its path, after two dashes.",
            "criu restore -D DIR --exec-cmd -- /bin/sh -c 'wait'",
          ),
        ]
      : []),
    ...(detail === "namespace"
      ? [
          doThis(
            "Name the namespace by the pid of a process that is in it, or by its file.",
            "lsns -t net; criu restore -D DIR --join-ns net:/proc/PID/ns/net",
          ),
        ]
      : []),
    ...(detail === "log" && subject.option === "--pidfile"
      ? [doThis("Remove the file of an earlier run when it is there.", `rm ${subject.path ?? "PIDFILE"}`)]
      : []),
    ...(detail === "script"
      ? [
          doThis(
            "Run the script by hand with the variables criu sets.",
            "CRTOOLS_SCRIPT_ACTION=pre-dump SCRIPT; echo $?",
          ),
        ]
      : []),
    ...(detail === "parent"
      ? [
          doThis(
            "Give the parent relative to the images directory.",
            "criu dump -t PID -D DIR/2 --prev-images-dir ../1",
          ),
        ]
      : []),
    ...(detail === "config"
      ? [
          doThis(
            "Look through the files criu reads: one option a line, without dashes.",
            "cat /etc/criu/default.conf /etc/criu/runc.conf ~/.criu/default.conf",
          ),
        ]
      : []),
    doThis("Compare with what this version knows; configuration files count as well.", "criu --version; criu --help"),
  ],
  references: ["criu(8)", "criu wiki: Configuration files"],
};
