// @ts-check
import path from 'node:path';

/** The folder of the project. */
export const root = path.dirname(import.meta.dirname);

/** The script of a package's own command, to be run with Node: no shell, no .cmd. @param {string} file */
export function packageScript(file) {
  return path.join(root, 'node_modules', file);
}
