import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What this machine keeps of what is typed and not written yet, as it stands on the disk now; empty before there is any. */
export function draftsOnDisk(profile: string): Promise<string> {
  return readFile(path.join(profile, 'drafts.json'), 'utf8').catch(() => '');
}
