import type { Report } from '../../../../domain/report/report.ts';
import { cleanText } from '../text/clean-text.ts';
import { newPdfDocument } from './pdf-document.ts';
import type { PdfDocument } from './pdf-document.ts';
import { metadataOf } from './metadata.ts';

const program = 'Attest';

/** An empty document for a record: PDF/A-3a and PDF/UA-1, every date and the file's id from the record's state. */
export function newRecord(report: Report): PdfDocument {
  const created = new Date(report.stateAt);
  const info = {
    Title: oneLine(report.title),
    Author: oneLine(report.author),
    Subject: oneLine(report.subject),
    Keywords: oneLine(report.keywords.join(', ')),
    Creator: program,
    Producer: program,
    CreationDate: created,
  };
  const document = newPdfDocument({
    size: 'A4', margin: 0, autoFirstPage: false, font: null,
    pdfVersion: '1.7', subset: 'PDF/A-3a', tagged: true, lang: report.language, displayTitle: true, info,
  });
  document._addInfo = () => void document.appendXML(metadataOf(info));
  return document;
}

/** Attaches the data behind the record, so that it can be read without the print. */
export function attachSource(document: PdfDocument, report: Report): void {
  const pinned = new Date(report.stateAt);
  document.file(Buffer.from(report.attachment.json, 'utf8'), {
    name: report.attachment.name,
    type: 'application/json',
    description: oneLine(report.attachment.description),
    relationship: 'Source',
    creationDate: pinned,
    modifiedDate: pinned,
  });
}

function oneLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ');
}
