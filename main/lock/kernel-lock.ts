import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** Held until released, or until the process ends: the kernel drops it then, so nothing can be left behind. */
export interface KernelLock {
  release(): Promise<void>;
}

/**
 * Takes the lock of this name for this process, or says that it is taken (by this process or another one of this machine).
 * No lock file is ever made: the lock is a listening socket, abstract on Linux, a named pipe on Windows, a socket file of the
 * temporary folder elsewhere. Throws when the system refuses sockets altogether.
 */
export async function tryKernelLock(name: string): Promise<KernelLock | 'taken'> {
  const address = lockAddress(name);
  const server = await listen(address);
  if (server !== 'taken') return lockOf(server);
  if (!leavesSocketFile() || (await answers(address))) return 'taken';
  // A socket file whose process ended: nobody answers, so it may go. Of two that come here at once, one listens and one is told "taken".
  await rm(address, { force: true });
  const second = await listen(address);
  return second === 'taken' ? 'taken' : lockOf(second);
}

/** Where the socket of a name listens; the name is hashed, because socket names are short and public. */
export function lockAddress(name: string, platform: NodeJS.Platform = process.platform): string {
  const id = `attest-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
  if (platform === 'linux' || platform === 'android') return `\0${id}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${id}`;
  return path.join(os.tmpdir(), `${id}.sock`);
}

function leavesSocketFile(): boolean {
  return !['linux', 'android', 'win32'].includes(process.platform);
}

function lockOf(server: Server): KernelLock {
  return {
    release: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

function listen(address: string): Promise<Server | 'taken'> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve('taken');
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
