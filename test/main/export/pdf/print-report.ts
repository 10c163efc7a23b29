import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Block, Part, Report } from '../../../../domain/report/report.ts';
import { plain } from '../../../../domain/report/text.ts';
import { fontFilesIn } from '../../../../main/export/pdf/fonts/font-files.ts';
import { renderPdf } from '../../../../main/export/pdf/render-pdf.ts';
import type { PdfSources } from '../../../../main/export/pdf/sources.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const root = path.join(import.meta.dirname, '../../../..');
export const fonts = fontFilesIn(path.join(root, 'templates/fonts'));
const pictures = path.join(root, 'test/main/export/pictures');

/** The program's fonts and the sample's pictures; any other picture is not there. */
export const sources: PdfSources = {
  fonts,
  picture: async (name) => readFile(path.join(pictures, name)).catch(() => null),
};

/** Prints a report into a file of this test and tells where it is. */
export async function printed(report: Report, from: PdfSources = sources): Promise<string> {
  const file = path.join(await temporaryFolder(), 'record.pdf');
  await renderPdf(report, from, createWriteStream(file));
  return file;
}

/** What a tool says about a file, as text. */
export function told(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** The words of a printed file, in reading order, spaces and line ends as one space. */
export function wordsIn(file: string, ...options: readonly string[]): string {
  return told('pdftotext', ...options, file, '-').replace(/\s+/g, ' ');
}

/** A report of these blocks in one part. */
export function reportOf(blocks: readonly Block[], change: Partial<Report> = {}): Report {
  const part: Part = { kind: 'unit', bookmark: 'A unit', headerRight: plain('A unit'), blocks };
  return {
    language: 'en-GB', title: 'A record', subject: 'A unit', author: 'A centre', keywords: [], stateAt: '2026-11-20T09:14:00.000Z', recordTitle: 'A record',
    headerLeft: plain('A candidate'), footerLeft: ['A centre', 'Printed 20 Nov 2026'], pageWords: 'Page {{page}} of {{pages}}', parts: [part],
    attachment: { name: 'record.json', description: 'The data', json: '{}' },
    ...change,
  };
}
