import path from 'node:path';
import { programRoot } from '../program-root.ts';

/** The built worker of the installed program and of a clone. Tests build it from its source and name their own. */
export function exportWorkerFile(): string {
  return path.join(programRoot(), 'dist', 'export', 'worker.js');
}
