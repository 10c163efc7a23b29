interface Turn { readonly signal: AbortSignal; readonly begin: () => void }

/** One after another, in the order in which they were asked for; what is stopped before its turn never begins. */
export class Lane {
  #waiting: readonly Turn[] = [];
  #isBusy = false;

  /** Does the work when its turn comes; null where it was stopped first. */
  take<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | null> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting = this.#waiting.filter((one) => one !== turn);
        resolve(null);
      };
      const turn: Turn = {
        signal,
        begin: () => {
          signal.removeEventListener('abort', leave);
          work().then(resolve, reject).finally(() => this.#next());
        },
      };
      signal.addEventListener('abort', leave, { once: true });
      if (signal.aborted) leave();
      else this.#waiting = [...this.#waiting, turn];
      if (!this.#isBusy) this.#next();
    });
  }

  #next(): void {
    const [turn, ...rest] = this.#waiting;
    this.#waiting = rest;
    this.#isBusy = turn !== undefined;
    turn?.begin();
  }
}
