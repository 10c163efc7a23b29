import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceFileName } from '../../domain/evidence/evidence-file.ts';
import { formContentSchema, type FormContent } from '../../domain/form/form.ts';
import { redactedCopies } from '../../domain/portfolio/redacted-copies.ts';
import type { FileFacts } from '../../domain/report/report-input.ts';
import { findBytes } from '../evidence/find-bytes.ts';
import { pictureSize } from '../export/docx/picture-size.ts';
import { parseJson } from '../journal/parse-json.ts';
import { pathsOf } from '../portfolio/paths.ts';
import type { Look } from './work.ts';

/** What is known of the files of all evidence, gathered from the folder. */
export interface EvidenceFacts { readonly written: ReadonlyMap<EvidenceFileName, FormContent>; readonly files: ReadonlyMap<EvidenceFileName, FileFacts> }

/** Pictures larger than this are printed as files, not looked into: a photograph is a few megabytes. */
const largestPicture = 100_000_000;
const pictures = /\.(jpe?g|png|gif|bmp)$/;

/**
 * Reads what print needs to know of every file: the state of its bytes, what was written on forms, the size of pictures. What a redacted copy
 * stands in for is withheld from print, here as it may be: paper travels too.
 */
export async function evidenceFacts({ session }: Look): Promise<EvidenceFacts> {
  const written = new Map<EvidenceFileName, FormContent>();
  const files = new Map<EvidenceFileName, FileFacts>();
  const { evidence: folder } = pathsOf(session.folder);
  const copies = redactedCopies(session.portfolio);
  for (const item of session.portfolio.evidence.values()) {
    for (const { file, state: found } of await findBytes(session.folder, item, 'look', copies)) {
      const state = found === 'here' && copies.has(file.file) ? 'withheld' : found;
      const bytes = state === 'here' && isReadFor(file.file, file.size, item.fields.written?.file) ? await readBytes(path.join(folder, file.file)) : null;
      const content = file.file === item.fields.written?.file && bytes !== null ? readContent(bytes) : null;
      if (content !== null) written.set(file.file, content);
      files.set(file.file, { state, ...(bytes !== null && pictures.test(file.file) ? pictureOf(bytes) : {}) });
    }
  }
  return { written, files };
}

function isReadFor(name: EvidenceFileName, size: number, written: EvidenceFileName | undefined): boolean {
  return name === written || (pictures.test(name) && size <= largestPicture);
}

/** Null where the file went away, or may not be read, since its state was looked up: then it prints as a file. */
async function readBytes(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch(() => null);
}

function readContent(bytes: Uint8Array): FormContent | null {
  const read = formContentSchema.safeParse(parseJson(new TextDecoder().decode(bytes)));
  return read.success ? read.data : null;
}

function pictureOf(bytes: Uint8Array): Pick<FileFacts, 'picture'> {
  const size = pictureSize(bytes);
  if (size === null) return {};
  const { width, height, turn } = size;
  return { picture: turn === 90 || turn === 270 ? { width: height, height: width } : { width, height } };
}
