import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** Whether the disk that a folder is on is encrypted, as far as the system says without asking for rights (FORMAT 24). */
export type DiskEncryption = 'encrypted' | 'not-encrypted' | 'unknown';

/** Looks at the block device under `folder`. Only Linux tells everyone; elsewhere, and on network and memory disks, it is unknown. */
export async function diskEncryption(folder: string, devices = '/sys/dev/block'): Promise<DiskEncryption> {
  if (process.platform !== 'linux') return 'unknown';
  try {
    const { dev } = await stat(folder);
    return await ofDevice(path.join(devices, deviceName(dev)));
  } catch {
    // No such device: a share, a memory disk, a layered file system. Nothing can be said of it.
    return 'unknown';
  }
}

/** A device number as Linux names it in sysfs: "253:0" (makedev(3): 12 bits of major, 20 of minor, interleaved). */
export function deviceName(dev: number): string {
  const major = Math.floor(dev / 0x100) % 0x1000;
  const minor = (dev % 0x100) + Math.floor(dev / 0x100000) * 0x100;
  return `${major}:${minor}`;
}

/** An encrypted volume says so in its mapper's id; a volume on top of one is as safe as all that it rests on. */
async function ofDevice(device: string): Promise<DiskEncryption> {
  await stat(device);
  const id = await readFile(path.join(device, 'dm', 'uuid'), 'utf8').catch(() => '');
  if (id.startsWith('CRYPT-')) return 'encrypted';
  const below = await readdir(path.join(device, 'slaves')).catch(() => []);
  if (below.length === 0) return 'not-encrypted';
  const found = await Promise.all(below.map((name) => ofDevice(path.join(device, 'slaves', name))));
  return found.every((one) => one === 'encrypted') ? 'encrypted' : 'not-encrypted';
}
