import path from 'node:path';
import { programRoot } from './program-root.ts';

/** The folder of units, forms, guidance, layouts and fonts that come with the program; read-only. */
export function templatesRoot(): string {
  return path.join(programRoot(), 'templates');
}
