import path from 'node:path';
import { guidanceSchema, type Guidance } from '../../domain/guidance/guidance.ts';
import { templatesRoot } from '../templates-root.ts';
import { readTemplate, templateNames } from './read-template.ts';

/** A topic guide that comes with the program, and its exact JSON text. */
export interface KnownGuidance { readonly guidance: Guidance; readonly text: string }

/** All background reading, in order of file name. */
export function loadGuidance(root: string = templatesRoot()): readonly KnownGuidance[] {
  const folder = path.join(root, 'guidance');
  return templateNames(folder, '.guidance.json').map((name) => {
    const { value, text } = readTemplate(guidanceSchema, folder, name);
    return { guidance: value, text };
  });
}
