import { open } from 'node:fs/promises';
import { linesOfText } from '../../domain/reading/source/from-text.ts';
import type { SourceLine } from '../../domain/reading/source/source-line.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { systemFailed } from '../system/failures.ts';
import { decodeText } from './decode-text.ts';
import { linesOfDocx } from './docx/docx-lines.ts';
import { openPackage } from './docx/open-package.ts';
import { linesOfHtml } from './html/html-lines.ts';
import type { PageHooks } from './pdf/pdf-lines.ts';

/** A document as lines with structure, and the format that it was read as. */
export interface DocumentRead { readonly lines: readonly SourceLine[]; readonly format: 'text' | 'html' | 'docx' | 'pdf' }

/** No file is read that is larger than this, in bytes. */
export const mostBytes = 100_000_000;
/** No text or page is read further than this, in characters. */
const mostText = 8_000_000;

/** Reads a file as lines with structure, by what its bytes are and whatever its name. Any bytes give lines or a sentence. */
export async function readDocument(say: Say, path: string, hooks: PageHooks = {}): Promise<Result<DocumentRead>> {
  try {
    const bytes = await readBytes(path);
    return bytes === null ? fail(say, 'document-too-large', { path, most: mostBytes / 1_000_000 }) : await readBytesAs(say, path, bytes, hooks);
  } catch (error) {
    return systemFailed(say, error, path, 'reading-file');
  }
}

async function readBytes(path: string): Promise<Buffer | null> {
  const handle = await open(path, 'r');
  try {
    const parts: Buffer[] = [];
    for (let length = 0; ; ) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(1 << 18));
      if (bytesRead === 0) return Buffer.concat(parts);
      length += bytesRead;
      if (length > mostBytes) return null;
      parts.push(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}

async function readBytesAs(say: Say, path: string, bytes: Buffer, hooks: PageHooks): Promise<Result<DocumentRead>> {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return readPdf(say, path, bytes, hooks);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return readDocx(say, path, bytes);
  const text = decodeText(bytes)?.slice(0, mostText) ?? null;
  if (text === null) return fail(say, 'document-not-readable', { path });
  return done(/<(?:!doctype html|html|body|head)[\s>]/iu.test(text.slice(0, 4096)) ? { lines: linesOfHtml(text), format: 'html' } : { lines: linesOfText(text), format: 'text' });
}

async function readDocx(say: Say, path: string, bytes: Buffer): Promise<Result<DocumentRead>> {
  const parts = await openPackage(bytes).catch(() => null);
  return parts === null ? fail(say, 'document-not-readable', { path }) : done({ lines: linesOfDocx(parts), format: 'docx' });
}

/** The library for PDFs is loaded only where there is one: it is large. */
async function readPdf(say: Say, path: string, bytes: Buffer, hooks: PageHooks): Promise<Result<DocumentRead>> {
  const [{ openPdf }, { linesOfPdf }] = await Promise.all([import('./pdf/pdf-library.ts'), import('./pdf/pdf-lines.ts')]);
  const pdf = await openPdf(new Uint8Array(bytes));
  if (pdf === 'password') return fail(say, 'document-locked', { path });
  if (pdf === 'damaged') return fail(say, 'document-not-readable', { path });
  try {
    const lines = await linesOfPdf(pdf, hooks);
    return lines === null ? fail(say, 'cancelled') : done({ lines, format: 'pdf' });
  } catch {
    return fail(say, 'document-not-readable', { path });
  } finally {
    await pdf.loadingTask.destroy().catch(() => undefined);
  }
}
