import { spawnSync } from 'node:child_process';
import { open, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { deflateSync, inflateSync } from 'node:zlib';
import type { Report } from '../../domain/report/report.ts';
import { renderDocx } from '../../main/export/docx/render-docx.ts';
import { makeExporter } from '../../main/export/exporter.ts';
import { fontFilesIn } from '../../main/export/pdf/fonts/font-files.ts';
import { renderPdf } from '../../main/export/pdf/render-pdf.ts';
import { templatesRoot } from '../../main/templates-root.ts';
import { makeSay } from '../../main/words/say.ts';
import { sizedReport } from '../main/export/sized-report.ts';
import { benchFolder } from './big-portfolio.ts';
import { ms, percentile, report, timed, times } from './figures.ts';

/**
 * The record, once warm, in the process: PDF and DOCX at three sizes. The floor is what no writer can go below: compressing the same content
 * streams and writing the finished bytes. The largest size and the first export are measured in processes of their own; the first export by the built workers.
 */
const fonts = fontFilesIn(path.join(templatesRoot(), 'fonts'));
const noPictures = { picture: () => Promise.resolve(null) };

async function pdf(record: Report): Promise<{ readonly pages: number; readonly bytes: Buffer }> {
  const parts: Buffer[] = [];
  const sink = new Writable({ write: (chunk: Buffer, _encoding, next) => { parts.push(chunk); next(); } });
  const { pages } = await renderPdf(record, { ...noPictures, fonts }, sink);
  return { pages, bytes: Buffer.concat(parts) };
}

/** The content streams of a PDF, uncompressed. */
function streamsOf(bytes: Buffer): readonly Buffer[] {
  const streams: Buffer[] = [];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at)) {
    const end = bytes.indexOf('endstream', at);
    const raw = bytes.subarray(at + 7, end);
    try {
      streams.push(inflateSync(raw));
    } catch {
      // A stream that is not compressed costs nothing to compress.
    }
    at = end + 9;
  }
  return streams;
}

async function floorOf(bytes: Buffer, folder: string, rounds: number): Promise<number> {
  const streams = streamsOf(bytes);
  const figures: number[] = [];
  for (let round = 0; round < rounds; round++) {
    figures.push(await timed(async () => {
      for (const stream of streams) deflateSync(stream, { level: 6 });
      await writeFile(path.join(folder, 'floor.pdf'), bytes);
    }));
  }
  return percentile(figures, 0.5);
}

async function medianOf(rounds: number, step: () => Promise<unknown>): Promise<number> {
  const figures: number[] = [];
  for (let round = 0; round < rounds; round++) figures.push(await timed(step));
  return percentile(figures, 0.5);
}

async function warm(folder: string): Promise<void> {
  const [small, large] = [sizedReport(13), sizedReport(100)];
  for (let round = 0; round < 15; round++) { await pdf(small); await renderDocx(small, noPictures); }
  const printed = await pdf(small);
  const tenPages = 10 / printed.pages;
  const floor = (await floorOf(printed.bytes, folder, 9)) * tenPages;
  const smallPdf = (await medianOf(15, () => pdf(small))) * tenPages;
  const smallDocx = (await medianOf(15, () => renderDocx(small, noPictures))) * tenPages;
  report({ what: 'PDF of 10 pages, warm', figure: `${ms(smallPdf)} = ${times(smallPdf / floor)}`, floor: `${ms(floor)} compress and write`, wanted: 'within 60 ms' });
  report({ what: 'DOCX of 10 pages, warm', figure: ms(smallDocx), floor: `${ms(floor)} compress and write the PDF`, wanted: 'within 100 ms' });
  const { pages, bytes } = await pdf(large);
  const largeFloor = await floorOf(bytes, folder, 5);
  const largePdf = ((await medianOf(5, () => pdf(large))) * 100) / pages;
  const largeDocx = ((await medianOf(5, () => renderDocx(large, noPictures))) * 100) / pages;
  report({ what: 'PDF of 100 pages, warm', figure: `${ms(largePdf)} = ${times(largePdf / smallPdf)} of 10 pages`, floor: `${ms(largeFloor)} compress and write`, wanted: 'within 11 x 10 pages' });
  report({ what: 'DOCX of 100 pages, warm', figure: `${ms(largeDocx)} = ${times(largeDocx / smallDocx)} of 10 pages`, floor: `${ms(largeFloor)} compress and write the PDF`, wanted: 'within 11 x 10 pages' });
}

/** In a process of its own: 500 pages into a file, and how much memory that took. */
async function fiveHundred(): Promise<void> {
  const record = sizedReport(500);
  const before = process.resourceUsage().maxRSS / 1024;
  const folder = await benchFolder();
  const file = path.join(folder, 'record.pdf');
  const handle = await open(file, 'w');
  const took = await timed(() => renderPdf(record, { ...noPictures, fonts }, handle.createWriteStream()));
  const floor = await floorOf(await readFile(file), folder, 1);
  const peak = process.resourceUsage().maxRSS / 1024;
  report({ what: 'PDF of 500 pages, cold', figure: `${ms(took)}, ${Math.round(peak)} MB at most`, floor: `${ms(floor)} compress and write; ${Math.round(before)} MB before`, wanted: 'below 500 MB' });
  await rm(folder, { recursive: true });
}

/** In a process of its own: the first record, PDF and DOCX, in this thread. */
async function first(): Promise<void> {
  const record = sizedReport(10);
  const firstPdf = await timed(() => pdf(record));
  const firstDocx = await timed(() => renderDocx(record, noPictures));
  report({ what: 'the first PDF, the first DOCX of a process', figure: `${ms(firstPdf)}, ${ms(firstDocx)}`, floor: '', wanted: '' });
}

/** In a process of its own: both files of the first record, as the program makes them, from the call to both on the disk; the built workers are started too. */
async function firstExport(): Promise<void> {
  const report = sizedReport(10);
  const folder = await benchFolder();
  const exporter = makeExporter(makeSay());
  const took = await timed(async () => {
    const made = await exporter.exportRecord({ records: [{ candidate: 'Sam Okafor', code: 'PPL2GEN7', report, evidence: folder }], formats: ['pdf', 'docx'], folder });
    if (!made.ok) throw new Error(made.failure.sentence);
  });
  await exporter.close();
  await rm(folder, { recursive: true });
  process.stdout.write(String(took));
}

/** The first export of five processes, each beside a process that does nothing. */
function firstExports(): void {
  const [took, nothing]: [number[], number[]] = [[], []];
  for (let round = 0; round < 5; round++) {
    const begun = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    nothing.push(performance.now() - begun);
    took.push(Number(alone('firstExport')));
  }
  const figure = `${ms(percentile(took, 0))} at best, ${ms(percentile(took, 0.5))} median`;
  report({ what: 'both, the first export of a process', figure, floor: `${ms(percentile(nothing, 0.5))} a process that does nothing`, wanted: 'within 800 ms' });
}

/** What this file prints when it does one thing alone, in a process of its own. */
function alone(name: string): string {
  return spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], { encoding: 'utf8' }).stdout;
}

const only: Readonly<Record<string, () => Promise<void>>> = { first, firstExport, fiveHundred };
const [asked = ''] = process.argv.slice(2);
const step = only[asked];
if (step === undefined) {
  firstExports();
  for (const name of ['first', 'fiveHundred']) process.stdout.write(alone(name));
  const folder = await benchFolder();
  await warm(folder);
  await rm(folder, { recursive: true });
} else await step();
