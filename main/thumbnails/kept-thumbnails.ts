import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Profile } from '../profile/profile.ts';
import { makeFolders } from '../system/make-folders.ts';
import { temporaryName } from '../system/write-once.ts';
import { largestTogether, makeRoom } from './make-room.ts';
import { takeAway } from './take-away.ts';
import { isThumbnail } from './thumbnail-bytes.ts';

type Keeping = Pick<Profile, 'folder'>;

/** The folder of all thumbnails of this account. */
export function thumbnailsFolder({ folder }: Keeping): string {
  return path.join(folder, 'thumbnails');
}

/** The small picture of a file of a portfolio's evidence; null where none is kept, or none that is whole. */
export async function knownThumbnail(profile: Keeping, portfolio: string, file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await readFile(placeOf(profile, portfolio, file)).catch(() => null);
  return bytes !== null && isThumbnail(bytes) ? new Uint8Array(bytes) : null;
}

/** Keeps the small picture of a file; what is none is passed over, and so is a disk that takes no more: it is made again when it is next looked at. */
export async function keepThumbnail(profile: Keeping, portfolio: string, file: string, bytes: Uint8Array, most = largestTogether): Promise<void> {
  if (!isThumbnail(bytes)) return;
  const place = placeOf(profile, portfolio, file);
  const temporary = temporaryName(path.dirname(place));
  try {
    await makeFolders(path.dirname(place), 0o700);
    await writeFile(temporary, bytes, { mode: 0o600 });
    await rename(temporary, place);
    await makeRoom(thumbnailsFolder(profile), bytes.length, most);
  } catch {
    await takeAway(temporary);
  }
}

/** Takes away the small pictures of these files. */
export async function forgetThumbnails(profile: Keeping, portfolio: string, files: Iterable<string>): Promise<void> {
  await Promise.all([...files].map((file) => takeAway(placeOf(profile, portfolio, file))));
}

/** Takes away all small pictures of a portfolio. */
export async function forgetThumbnailsOf(profile: Keeping, portfolio: string): Promise<void> {
  await takeAway(path.join(thumbnailsFolder(profile), portfolio));
}

function placeOf(profile: Keeping, portfolio: string, file: string): string {
  return path.join(thumbnailsFolder(profile), portfolio, `${file}.webp`);
}
