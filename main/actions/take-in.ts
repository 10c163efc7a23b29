import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { formForMethod } from '../../domain/form/form-for-method.ts';
import { formContentSchema, type FormContent } from '../../domain/form/form.ts';
import { readFormText } from '../../domain/form/read-form-text.ts';
import type { AssessmentMethod } from '../../domain/unit/method.ts';
import { fail } from '../../domain/words/fail.ts';
import { putText } from '../evidence/put-text.ts';
import { takeFile } from '../evidence/take-file.ts';
import { copyWithoutPlace } from '../evidence/without-place.ts';
import { loadForms } from '../templates/forms.ts';
import { readTextFile } from './read-text-file.ts';
import { optionalWords } from './words.ts';
import type { Work } from './work.ts';

/** Files to copy into the portfolio, and words to keep on a form: typed ones, or a text file's. */
export interface WhatToTakeIn {
  readonly files: readonly string[];
  /** What each picture shows, in the order of the files: its alternative text, of at most 250 characters. */
  readonly shows?: readonly (string | undefined)[];
  readonly textFile?: string;
  readonly content?: FormContent;
  readonly onProgress?: (done: number, total: number, file: string) => void;
  readonly signal?: AbortSignal;
}

/** What was taken in, as evidence names it. */
export interface TakenIn { readonly files: readonly EvidenceFile[]; readonly written?: EvidenceFile }

/**
 * Copies, hashes and syncs every file, and writes the words onto the form of `method`. Nothing names them yet. A photograph that says where
 * it was taken gets a copy beside it that does not, and that travels instead.
 */
export async function takeIn(work: Work, method: AssessmentMethod, what: WhatToTakeIn): Promise<Result<TakenIn>> {
  const content = await writtenContent(work, method, what);
  if (!content.ok) return content;
  const files: EvidenceFile[] = [];
  for (const [place, source] of what.files.entries()) {
    const taken = await takeFile(work.context, work.session.folder, source, { onProgress: (bytes, total) => what.onProgress?.(bytes, total, source), signal: what.signal });
    if (!taken.ok) return taken;
    const file = { ...taken.value, ...optionalWords('shows', what.shows?.[place]) };
    const bare = await copyWithoutPlace(work.context, work.session.folder, file);
    if (!bare.ok) return bare;
    files.push(file, ...(bare.value === null ? [] : [bare.value]));
  }
  if (content.value === null) return done({ files });
  const written = await putText(work.context, work.session.folder, content.value);
  return written.ok ? done({ files, written: written.value }) : written;
}

async function writtenContent({ context }: Work, method: AssessmentMethod, what: WhatToTakeIn): Promise<Result<FormContent | null>> {
  if (what.content !== undefined) return done(what.content);
  if (what.textFile === undefined) return done(null);
  const form = formForMethod(loadForms().map((known) => known.form), method);
  if (form === null) return fail(context.say, 'unknown-form', { form: method, known: '' });
  const text = await readTextFile(context.say, what.textFile);
  return text.ok ? done(readContent(text.value) ?? readFormText(form, text.value)) : text;
}

/** A text file may also hold a filled-in form as the program writes it. */
function readContent(text: string): FormContent | null {
  if (!text.trimStart().startsWith('{')) return null;
  try {
    const read = formContentSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
