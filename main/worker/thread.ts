import { Worker as Thread } from 'node:worker_threads';
import type { StartWorker } from './worker.ts';

/** A thread of this process: for the command line, which has nothing to do meanwhile, and wherever there is no Electron. */
export const startThread: StartWorker = (file, { message, gone }) => {
  const thread = new Thread(file);
  let why: string | null = null;
  const exited = new Promise<void>((resolve) => {
    thread.once('exit', (code) => {
      thread.off('message', message);
      gone(why ?? `exit ${code}`);
      resolve();
    });
  });
  thread.on('message', message);
  // What cannot be read is nothing that a schema takes.
  thread.on('messageerror', () => message(undefined));
  thread.on('error', (error) => {
    why = error instanceof Error ? error.message : String(error);
  });
  return {
    send: (sent) => thread.postMessage(sent),
    end: async () => {
      await thread.terminate();
      await exited;
    },
  };
};
