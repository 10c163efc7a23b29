import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, statfs, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A place where space can run out, and come back. */
export interface SmallDisk {
  /** An empty folder. */
  readonly folder: string;
  /** Leaves so many bytes for `file` of the process, or to the whole disk. */
  readonly leave: (bytes: number, file: string, pid: number) => Promise<void>;
  readonly free: (pid: number) => Promise<void>;
  /** Takes the disk away; whoever made it does so in the end. */
  readonly remove: () => Promise<void>;
}

/** A tmpfs of 512 kB where this account may mount one; else a limit on the size of files, which the kernel enforces in the same place. */
export async function smallDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attest-small-'));
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder]).then(() => true, () => false);
  const remove = async (): Promise<void> => {
    if (mounted) await run('umount', ['-l', folder]);
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, remove, ...(mounted ? tmpfs(folder) : limited()) };
}

/** tmpfs gives space in pages of 4,096 bytes: what is left is the rest of the page that the file ends in. */
function tmpfs(folder: string): Pick<SmallDisk, 'leave' | 'free'> {
  const filler = path.join(folder, 'filler');
  return {
    leave: async () => {
      const { bavail, bsize } = await statfs(folder);
      await writeFile(filler, Buffer.alloc(bavail * bsize));
    },
    free: () => rm(filler),
  };
}

function limited(): Pick<SmallDisk, 'leave' | 'free'> {
  return {
    leave: async (bytes, file, pid) => {
      await run('prlimit', [`--pid=${pid}`, `--fsize=${(await stat(file)).size + bytes}:unlimited`]);
    },
    free: async (pid) => {
      await run('prlimit', [`--pid=${pid}`, '--fsize=unlimited:unlimited']);
    },
  };
}
