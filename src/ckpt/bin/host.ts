/** This process, as a program that takes the terminal over needs it. */

import type { Host } from "../../crit/commands/io.ts";

export const HOST: Host = {
  onSignal: (signal, act) => {
    process.on(signal, act);
    return () => process.off(signal, act);
  },
  size: () => ({ columns: process.stdout.columns, rows: process.stdout.rows }),
  onResize: (act) => {
    process.stdout.on("resize", act);
    return () => process.stdout.off("resize", act);
  },
  onExit: (act) => {
    process.on("exit", act);
    return () => process.off("exit", act);
  },
  suspend: () => {
    const listeners = process.listeners("SIGTSTP");
    process.removeAllListeners("SIGTSTP"); // a signal with a listener stops nobody
    process.kill(0, "SIGTSTP"); // the whole group: npx and the like wait for us
    setTimeout(() => {
      for (const listener of listeners) process.on("SIGTSTP", listener);
    });
  },
  end: (code) => process.exit(code),
  variable: (name) => process.env[name] || undefined,
};
