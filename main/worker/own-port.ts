import { parentPort } from 'node:worker_threads';

/** A worker's own end of the line to whoever started it. */
export interface Port {
  readonly listen: (take: (message: unknown) => void) => void;
  readonly post: (message: unknown) => void;
}

/** The port of the thread, or of Electron's utility process, that this runs in: one built file is either. Thrown where it is neither. */
export function ownPort(): Port {
  if ('parentPort' in process) {
    const port = process.parentPort;
    return { listen: (take) => port.on('message', ({ data }) => take(data)), post: (message) => port.postMessage(message) };
  }
  const port = parentPort;
  if (port === null) throw new Error('This runs in a thread or a process of its own only');
  return { listen: (take) => port.on('message', take), post: (message) => port.postMessage(message) };
}
