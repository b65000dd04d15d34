/** Ctrl-C, or the system's wish to end, asked for once: the run ends after the article at hand. A second one ends the program. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Stops listening. */
  readonly off: () => void;
}

export function interruption(): Interruption {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, stop);
  return {
    signal: controller.signal,
    off: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
