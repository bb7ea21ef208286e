/** What is to be cleaned up when the user interrupts a command. */

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** On a signal that ends programs: cleans up, then dies of that signal. Returns what takes the request back. */
export function onInterrupt(cleanUp: () => void): () => void {
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    process.removeAllListeners(signal); // also those of libraries: a signal with a listener ends nobody
    forget();
    cleanUp();
    process.kill(process.pid, signal);
    // Another thread may get the signal first: nothing of the command must run on meanwhile.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    process.exit(1);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return forget;
}
