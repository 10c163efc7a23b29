import type { PdfDocument } from './pdf-document.ts';

/** Enough for one write to the disk. */
const chunk = 1 << 16;

/**
 * Gathers what pdfkit writes: it hands every operator and every line of every object on by itself, which costs more than drawing them.
 * Answers with a function that ends a page's content; the document's end is noticed by its last line.
 */
export function gatherWrites(document: PdfDocument): () => void {
  gatherFile(document);
  return gatherContent(document);
}

function gatherContent(document: PdfDocument): () => void {
  const write = document.addContent.bind(document);
  let operators: string[] = [];
  document.addContent = (more) => {
    operators.push(typeof more === 'string' ? more : Buffer.from(more).toString('latin1'));
    return document;
  };
  return () => {
    if (operators.length > 0) write(Buffer.from(`${operators.join('\n')}\n`, 'latin1'));
    operators = [];
  };
}

function gatherFile(document: PdfDocument): void {
  let pending: Uint8Array[] = [];
  let text = '';
  let size = 0;
  const flushText = (): void => {
    if (text !== '') pending.push(Buffer.from(text, 'latin1'));
    text = '';
  };
  const flush = (): void => {
    flushText();
    if (pending.length > 0) document.push(Buffer.concat(pending));
    pending = [];
    size = 0;
  };
  document._write = (data) => {
    if (typeof data === 'string') text += `${data}\n`;
    else {
      flushText();
      pending.push(data);
    }
    const length = typeof data === 'string' ? data.length + 1 : data.length;
    document._offset += length;
    size += length;
    if (size >= chunk || data === lastLine) flush();
  };
}

const lastLine = '%%EOF';
