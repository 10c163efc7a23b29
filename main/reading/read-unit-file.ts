import type { DraftUnit } from '../../domain/reading/draft-unit.ts';
import { readUnit } from '../../domain/reading/read-unit.ts';
import type { SourceLine } from '../../domain/reading/source/source-line.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import type { Say } from '../../domain/words/say.ts';
import type { PageHooks } from './pdf/pdf-lines.ts';
import { readDocument, type DocumentRead } from './read-document.ts';

/** A file read as a unit: its lines, and the draft whose places point into them. */
export interface UnitFileRead { readonly draft: DraftUnit; readonly lines: readonly SourceLine[]; readonly format: DocumentRead['format'] }

/** Reads a file as a unit. A document that is no unit is read, too: its draft is empty and says so. */
export async function readUnitFile(say: Say, path: string, hooks: PageHooks = {}): Promise<Result<UnitFileRead>> {
  const document = await readDocument(say, path, hooks);
  if (!document.ok) return document;
  const { lines, format } = document.value;
  const draft = readUnit(lines, say);
  const isPictures = format === 'pdf' && lines.every(({ text }) => text.trim() === '');
  if (!isPictures) return done({ draft, lines, format });
  return done({ draft: { ...draft, warnings: [...draft.warnings, { code: 'pages-without-words', message: say('reading.warning.pages-without-words'), places: [] }] }, lines, format });
}
