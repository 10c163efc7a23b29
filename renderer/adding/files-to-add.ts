import type { ActionOf, FileGiven } from '../../main/electron/contract/action.ts';
import { titleFrom, type Given } from './given.ts';
import { toSay, type Said } from './item-said.ts';

/** What is said of one file: its own title, and what it shows, where it is a picture. */
export interface FileSaid { readonly title?: string; readonly shows?: string }

/** The actions that add these files: one item of them all, or one each with its own title and day. */
export function filesToAdd(given: readonly Given[], said: Said, each: ReadonlyMap<string, FileSaid>, several: boolean): readonly ActionOf<'add-evidence'>[] {
  const file = (one: Given): FileGiven => ({ ...one.file, ...shows(each.get(one.key)?.shows) });
  if (!several) return [{ kind: 'add-evidence', evidence: toSay(said), files: given.map(file) }];
  return given.map((one) => ({ kind: 'add-evidence', evidence: toSay({ ...said, title: each.get(one.key)?.title ?? titleFrom(one.name) }), files: [file(one)] }));
}

function shows(words = ''): { readonly shows?: string } {
  return words.trim() === '' ? {} : { shows: words.trim() };
}
