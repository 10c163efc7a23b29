import { watch } from 'node:fs';

/**
 * Calls back, at most every tenth of a second, when what the profile knows may have changed: another process on it, the command line
 * say. Stops with the answer. The folder must be there.
 */
export function watchLibrary(profileFolder: string, changed: () => void): () => void {
  let soon: NodeJS.Timeout | undefined;
  const watcher = watch(profileFolder, (_event, name) => {
    if (name !== 'catalogue.json') return;
    clearTimeout(soon);
    soon = setTimeout(changed, 100);
  });
  // A profile that goes away (a stick, a logged-off network drive) is met at the next question.
  watcher.on('error', () => watcher.close());
  return () => {
    clearTimeout(soon);
    watcher.close();
  };
}
