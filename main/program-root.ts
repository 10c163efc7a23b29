import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder that the program stands in: the one with package.json and templates/. Found by walking up from this module,
 * so it is the same from the source, from dist/ and from inside app.asar.
 */
export function programRoot(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json')) && existsSync(path.join(folder, 'templates'))) return folder;
    if (folder === path.dirname(folder)) throw new Error(`There is no program folder above ${from}`);
  }
}
