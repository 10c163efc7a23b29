import path from 'node:path';
import { readTemplate } from '../templates/read-template.ts';
import { templatesRoot } from '../templates-root.ts';
import { storySchema, type Story } from './story.ts';

/** The folder of the story, its files and its texts. */
export function exampleRoot(): string {
  return path.join(templatesRoot(), 'example');
}

/** Reads the worked example that comes with the program. */
export function readStory(root: string = exampleRoot()): Story {
  return readTemplate(storySchema, root, 'story.json').value;
}
