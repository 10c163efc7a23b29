/** Jobs one after the other, in the order they were asked for; one that throws does not stop the next. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  next<T>(job: () => Promise<T>): Promise<T> {
    const run = this.#last.then(job);
    this.#last = run.catch(() => undefined);
    return run;
  }
}
