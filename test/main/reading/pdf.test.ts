import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../main/reading/read-document.ts';
import { makeSay } from '../../../main/words/say.ts';
import { draftOf } from '../../support/read-for-test.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Draw = (page: PDFKit.PDFDocument) => void;

async function pdfOf(...pages: readonly Draw[]): Promise<string> {
  const document = new PDFDocument({ size: 'A4', margin: 50, autoFirstPage: false });
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
  });
  for (const draw of pages) {
    document.addPage().fontSize(10);
    draw(document);
  }
  document.end();
  const file = path.join(await temporaryFolder(), 'unit.pdf');
  await writeFile(file, await whole);
  return file;
}

async function linesOf(file: string) {
  const read = await readDocument(makeSay(), file);
  if (!read.ok) throw new Error(read.failure.sentence);
  return read.value.lines;
}

/** A page as standards were printed: headings in a narrow column, points beside them, the title and a page number below. */
function standardPage(number: number, rows: readonly (readonly [heading: string, points: readonly string[]])[]): Draw {
  return (page) => {
    let y = 80;
    for (const [heading, points] of rows) {
      page.text(heading, 50, y, { width: 110 });
      for (const point of points) {
        const [label = '', words = ''] = point.split('|');
        page.text(label, 180, y, { lineBreak: false });
        page.text(words, 210, y, { width: 320 });
        y += page.heightOfString(words, { width: 320 }) + 6;
      }
      y += 40;
    }
    page.text(`RPEMND4 Mend ropes on ships ${number}`, 50, 760, { lineBreak: false });
  };
}

describe('a PDF', () => {
  it('is read with headings in a narrow column before the points beside them, broken lines joined, running heads out', async () => {
    const file = await pdfOf(
      (page) => {
        page.text('Mend ropes on ships', 50, 80).text('URN: RPEMND4', 50, 100).text('Overview', 50, 140).text('This standard is about ropes.', 180, 140);
        page.text('RPEMND4 Mend ropes on ships 1', 50, 760, { lineBreak: false });
      },
      standardPage(2, [['Performance\ncriteria\n\nYou must be able to:', ['P1|look at the rope from end to end and feel for broken yarns under your fingers before you cut it', 'P2|cut the worn piece out', 'P3|splice the ends so that the rope runs through its block']]]),
      standardPage(3, [['Knowledge and understanding\n\nYou need to know and understand:', ['K1|which ropes float', 'K2|how to tell a rope that was too long in the sun from one that is only dirty, by hand and by eye']]]),
    );
    const draft = draftOf(await linesOf(file));
    expect(draft.metadata.title?.value).toBe('Mend ropes on ships');
    expect(draft.criteria.map(({ id, text }) => [id, text])).toEqual([
      ['P1', 'look at the rope from end to end and feel for broken yarns under your fingers before you cut it'], ['P2', 'cut the worn piece out'], ['P3', 'splice the ends so that the rope runs through its block'],
    ]);
    expect(draft.knowledge.map(({ id, text }) => [id, text])).toEqual([['K1', 'which ropes float'], ['K2', 'how to tell a rope that was too long in the sun from one that is only dirty, by hand and by eye']]);
  });

  it('says on which page and where each line stands', async () => {
    const lines = await linesOf(await pdfOf((page) => page.text('Above', 50, 100), (page) => page.text('Below', 300, 700)));
    expect(lines.map(({ text, page }) => [text, page])).toEqual([['Above', 1], ['Below', 2]]);
    expect(lines[1]?.box?.x).toBeCloseTo(300 / 595, 2);
    expect(lines[1]?.box?.y).toBeGreaterThan(0.8);
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const file = await pdfOf(...Array.from({ length: 5 }, (_, number): Draw => (page) => void page.text(`Page with words ${number}`)));
    const told: (readonly [number, number])[] = [];
    const cancel = new AbortController();
    const read = await readDocument(makeSay(), file, { signal: cancel.signal, onPage: (at, all) => {
      told.push([at, all]);
      if (at === 3) cancel.abort();
    } });
    expect(told).toEqual([[1, 5], [2, 5], [3, 5]]);
    expect(read).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  });
});
