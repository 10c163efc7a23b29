/** One job: its name, by which progress is told, and whether it was cancelled. */
export interface Job { readonly name: string; readonly signal: AbortSignal }

/** Jobs that can be cancelled, by the name that the page gave them. */
export class Jobs {
  readonly #running = new Map<string, AbortController>();

  /** Runs a job, which can be cancelled as soon as this was called. A name that is used again takes the cancel from the one before. */
  async run<T>(name: string, job: (job: Job) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.#running.set(name, controller);
    try {
      return await job({ name, signal: controller.signal });
    } finally {
      if (this.#running.get(name) === controller) this.#running.delete(name);
    }
  }

  /** Cancels a job; one that has ended already is fine. */
  cancel(name: string): void {
    this.#running.get(name)?.abort();
  }

  cancelAll(): void {
    for (const controller of this.#running.values()) controller.abort();
  }
}
