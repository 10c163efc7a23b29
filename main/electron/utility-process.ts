import { utilityProcess } from 'electron';
import type { StartWorker } from '../worker/worker.ts';

/** A process of its own: whatever it does, and if it runs out of memory, the window goes on. Only after Electron is ready. */
export const startUtilityProcess: StartWorker = (file, { message, gone }) => {
  const child = utilityProcess.fork(file, [], { serviceName: 'Attest worker', stdio: 'ignore' });
  const begun = new Promise<void>((resolve) => child.once('spawn', resolve));
  const exited = new Promise<void>((resolve) => {
    child.once('exit', (code) => {
      child.off('message', message);
      gone(`exit ${code}`);
      resolve();
    });
  });
  child.on('message', message);
  return {
    send: (sent) => child.postMessage(sent),
    end: async () => {
      // One that has not begun yet cannot be ended.
      await Promise.race([begun, exited]);
      child.kill();
      await exited;
    },
  };
};
