import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../domain/report/report.ts';
import { renderPdf } from '../../../../main/export/pdf/render-pdf.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { sampleReport } from '../sample-report.ts';
import { sizedReport } from '../sized-report.ts';
import { printed, reportOf, sources, told, wordsIn } from './print-report.ts';

/** A PNG of one colour with a see-through part, which pdfkit takes apart in the background. */
function seeThroughPng(width: number, height: number): Uint8Array {
  const chunk = (name: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const points = deflateSync(Buffer.alloc((width * 4 + 1) * height));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', points), chunk('IEND', Buffer.alloc(0))]);
}

const picture = (source: string): Block => ({ kind: 'picture', source, alternative: 'A picture of nothing.', anchor: source, beside: [{ heading: 'What it shows', text: 'Nothing' }], regions: [{ name: 'A', x: 0.1, y: 0.2, width: 0.3, height: 0.3 }] });

describe('printing', () => {
  it('makes the same bytes of the same record', async () => {
    const [one, other] = [await readFile(await printed(sampleReport)), await readFile(await printed(sampleReport))];
    expect(one.equals(other)).toBe(true);
    const later = await readFile(await printed({ ...sampleReport, stateAt: '2026-11-21T09:14:00.000+00:00' }));
    expect(one.equals(later)).toBe(false);
  });

  it('makes the same bytes of the same pictures, those with see-through parts too', async () => {
    const from = { ...sources, picture: async (name: string) => Promise.resolve(seeThroughPng(name.length * 40, 60)) };
    const report = reportOf([picture('a.png'), picture('bb.png'), picture('ccc.png')]);
    const files = [await printed(report, from), await printed(report, from)];
    const [one, other] = await Promise.all(files.map((file) => readFile(file)));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
    expect(told('pdfimages', '-list', files[0] ?? '').split('image ').length).toBeGreaterThan(3);
  });

  it('prints upright pictures within a page, none cut', async () => {
    const from = { ...sources, picture: async () => Promise.resolve(seeThroughPng(30, 90)) };
    const file = await printed(reportOf([picture('a.png'), picture('b.png'), picture('c.png')]), from);
    expect(wordsIn(file).split('What it shows')).toHaveLength(4);
    expect(told('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  });

  it('tells how far it is, page by page, and the page of every anchor', async () => {
    const seen: number[] = [];
    const file = path.join(await temporaryFolder(), 'a.pdf');
    const made = await renderPdf(sampleReport, sources, createWriteStream(file), { progress: (done, pages) => seen.push(done / pages) });
    expect(made.pages).toBe(13);
    expect(made.anchors.get('know')).toBe(6);
    expect(seen).toEqual(Array.from({ length: 13 }, (_, at) => (at + 1) / 13));
  });

  it('stops when it is told to, and the file is not whole', async () => {
    const stop = new AbortController();
    const file = path.join(await temporaryFolder(), 'a.pdf');
    const progress = (done: number): void => {
      if (done === 3) stop.abort(new Error('enough'));
    };
    const printing = renderPdf(sampleReport, sources, createWriteStream(file), { signal: stop.signal, progress });
    await expect(printing).rejects.toThrow('enough');
    expect(await readFile(file, 'latin1')).not.toContain('%%EOF');
  });

  it('hands on the trouble of a disk that takes no more', async () => {
    let taken = 0;
    const full = new Writable({ write: (chunk: Buffer, _, done) => done((taken += chunk.length) > 20_000 ? new Error('no space left') : null) });
    await expect(renderPdf(sizedReport(200), sources, full)).rejects.toThrow('no space left');
  });

  it('numbers pages beyond a hundred, and finds them', async () => {
    const report = { ...sizedReport(105), parts: sizedReport(105).parts.map((part) => ({ ...part, blocks: part.blocks.filter((block) => block.kind !== 'picture') })) };
    const file = await printed(report);
    const pages = Number(/Pages:\s+(\d+)/.exec(told('pdfinfo', file))?.[1]);
    expect(pages).toBeGreaterThanOrEqual(105);
    expect(wordsIn(file, '-f', String(pages), '-l', String(pages))).toContain(`Page ${pages} of ${pages}`);
    expect(wordsIn(file, '-f', '105', '-l', '105')).toMatch(/see page 11\d/);
  });
});
