import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, statfs, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);

/** A place where space can run out, and come back. */
export interface SmallDisk {
  /** An empty folder. */
  readonly folder: string;
  /** Leaves so many bytes for `file`, or to the whole disk. */
  readonly leave: (bytes: number, file: string, pid: number) => Promise<void>;
  readonly free: (pid: number) => Promise<void>;
}

/** A tmpfs of 512 kB where this account may mount one; else a limit on the size of files, which the kernel enforces in the same place. */
export async function smallDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attest-small-'));
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder]).then(() => true, () => false);
  onTestFinished(async () => {
    if (mounted) await run('umount', ['-l', folder]);
    await rm(folder, { recursive: true, force: true });
  });
  return mounted ? tmpfs(folder) : limited(folder);
}

/** tmpfs gives space in pages of 4,096 bytes: what is left is the rest of the page that the file ends in. */
function tmpfs(folder: string): SmallDisk {
  const filler = path.join(folder, 'filler');
  return {
    folder,
    leave: async () => {
      const { bavail, bsize } = await statfs(folder);
      await writeFile(filler, Buffer.alloc(bavail * bsize));
    },
    free: () => rm(filler),
  };
}

function limited(folder: string): SmallDisk {
  return {
    folder,
    leave: async (bytes, file, pid) => {
      await run('prlimit', [`--pid=${pid}`, `--fsize=${(await stat(file)).size + bytes}:unlimited`]);
    },
    free: async (pid) => {
      await run('prlimit', [`--pid=${pid}`, '--fsize=unlimited:unlimited']);
    },
  };
}
