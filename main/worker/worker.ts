/** A thread or a process that does one sort of work, away from whoever started it. Messages are plain data, read by a schema at both ends. */
export interface Worker {
  /** Sends it a message. They arrive in order, those sent before it listens too; one that is gone hears none. */
  readonly send: (message: unknown) => void;
  /** Ends it at once, whatever it is doing. Answers when it is gone. */
  readonly end: () => Promise<void>;
}

/** Who hears of a worker. */
export interface WorkerHeard {
  readonly message: (message: unknown) => void;
  /** It is gone: by itself or because it was ended, and why. Told once, and nothing after it. */
  readonly gone: (why: string) => void;
}

/** Starts the worker in this file: a built entry that listens on its `ownPort`. */
export type StartWorker = (file: string, heard: WorkerHeard) => Worker;
