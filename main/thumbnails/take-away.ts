import { rm } from 'node:fs/promises';

/** Takes a file or a folder away where that can be done now; what cannot goes at the next opening. */
export async function takeAway(place: string): Promise<void> {
  await rm(place, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
}
