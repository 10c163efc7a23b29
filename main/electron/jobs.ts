/** One job: its name, by which progress is told, and whether it was cancelled. */
export interface Job { readonly name: string; readonly signal: AbortSignal }

interface Running { readonly controller: AbortController; readonly ended: Promise<unknown> }

/** Jobs that can be cancelled, by the name that the page gave them. */
export class Jobs {
  readonly #running = new Set<Running>();
  readonly #named = new Map<string, Running>();

  /** Runs a job, which can be cancelled as soon as this was called. A name that is used again takes the cancel from the one before. */
  async run<T>(name: string, job: (job: Job) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const ended = job({ name, signal: controller.signal });
    const running = { controller, ended };
    this.#running.add(running);
    this.#named.set(name, running);
    try {
      return await ended;
    } finally {
      this.#running.delete(running);
      if (this.#named.get(name) === running) this.#named.delete(name);
    }
  }

  /** Cancels a job; one that has ended already is fine. */
  cancel(name: string): void {
    this.#named.get(name)?.controller.abort();
  }

  /** Cancels all of them, and waits until each has taken away what it had begun. */
  async end(): Promise<void> {
    const running = [...this.#running];
    for (const { controller } of running) controller.abort();
    await Promise.allSettled(running.map(({ ended }) => ended));
  }
}
