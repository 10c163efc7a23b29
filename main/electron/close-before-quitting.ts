import type { App } from 'electron';

/** The most that quitting waits for what is still to be written. All that was acknowledged is on the disk before that. */
const limitMs = 5_000;

/** Lets `finish` end before the program quits, for a while. The windows are closed by then, so nothing more is asked for. */
export function closeBeforeQuitting(app: Pick<App, 'on' | 'quit'>, finish: () => Promise<void>): void {
  let isFinished = false;
  app.on('will-quit', (event) => {
    if (isFinished) return;
    event.preventDefault();
    const limit = new Promise((resolve) => setTimeout(resolve, limitMs));
    void Promise.race([finish(), limit]).catch(() => undefined).then(() => {
      isFinished = true;
      // In a turn of its own: Electron passes over a quit that is asked for while it still takes in that this one was put off.
      setTimeout(() => app.quit(), 0);
    });
  });
}
