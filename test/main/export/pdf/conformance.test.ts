import { createWriteStream } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../../../main/export/pdf/render-pdf.ts';
import { commandLine } from '../../../support/command-line.ts';
import { printHardRecord } from '../../../support/hard-record.ts';
import { sampleReport } from '../sample-report.ts';
import { listOf, objectsOf } from './pdf-objects.ts';
import type { Dictionary, PdfObjects } from './pdf-objects.ts';
import { sources, told } from './print-report.ts';

// What PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) ask of a file, as far as it can be read from its objects.
let file = '';
let objects: PdfObjects;

async function printSample(folder: string): Promise<void> {
  await renderPdf(sampleReport, sources, createWriteStream(path.join(folder, 'record.pdf')));
}

async function printExample(folder: string): Promise<void> {
  const bench = await commandLine();
  await bench.ok('example', 'example');
  await bench.ok('export', 'example', '--to', 'out', '--format', 'pdf', '--unit', 'MONITOR-FORM');
  await cp(path.join(bench.folder, 'out'), folder, { recursive: true });
}

/** Prints into a folder of its own and looks at the PDF that is there then. */
async function lookAt(print: (folder: string) => Promise<void>): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attest-test-'));
  await print(folder);
  file = path.join(folder, (await readdir(folder)).find((name) => name.endsWith('.pdf')) ?? '');
  objects = objectsOf(file);
  return () => rm(folder, { recursive: true });
}

const ofType = (type: string): readonly Dictionary[] => objects.all.filter((one) => one['/S'] === type && '/P' in one);
const pages = (): readonly Dictionary[] => objects.all.filter((one) => one['/Type'] === '/Page');
const kidsOf = (element: Dictionary): readonly Dictionary[] => listOf(objects, element['/K']).flatMap((kid) => (typeof kid === 'string' ? [objects.dictionary(kid)] : []));

function below(element: Dictionary): readonly Dictionary[] {
  return kidsOf(element).flatMap((kid) => [kid, ...('/S' in kid ? below(kid) : [])]);
}

describe.each([
  ['the record of the design', printSample],
  ['the worked example', printExample],
  ['a record that is hard to print', async (folder: string) => cp(await printHardRecord(), folder, { recursive: true })],
])('%s', (_name, print) => {
  beforeAll(() => lookAt(print), 120_000);

  it('is a sound file', () => {
    expect(told('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  });

  it('is marked as tagged, has a language and shows its title', () => {
    expect(objects.dictionary(objects.root['/MarkInfo'])['/Marked']).toBe(true);
    expect(objects.root['/Lang']).toBe('u:en-GB');
    expect(objects.dictionary(objects.root['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
    expect(told('pdfinfo', file)).toMatch(/^Title: +\S/m);
  });

  it('says that it is PDF/A-3a and PDF/UA-1, and what it is about', () => {
    const metadata = objects.content(objects.root['/Metadata']);
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(listOf(objects, objects.root['/OutputIntents'])).toHaveLength(1);
  });

  it('holds every font it uses, with what its glyphs say, and no list of glyphs that could be wrong', () => {
    const rows = told('pdffonts', file).trim().split('\n').slice(2).map((row) => row.trim().split(/\s+/));
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row.slice(-5, -2)).toEqual(['yes', 'yes', 'yes']);
    expect(objects.all.filter((one) => '/CIDSet' in one)).toEqual([]);
  });

  it('tabs through its pages in the order of its tags', () => {
    expect(pages().length).toBeGreaterThan(0);
    for (const page of pages()) expect(page['/Tabs']).toBe('/S');
  });

  it('says of every link where it leads, inside its tag', () => {
    const links = objects.all.filter((one) => one['/Subtype'] === '/Link');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link['/Contents']).toMatch(/^u:./);
      expect(link['/F']).toBe(4);
      expect(link['/StructParent']).toBeTypeOf('number');
    }
    const inside = ofType('/Link').flatMap(kidsOf).filter((kid) => kid['/Type'] === '/OBJR').concat(ofType('/Link').flatMap((one) => listOf(objects, one['/K']).filter((kid) => typeof kid === 'object')) as Dictionary[]);
    expect(inside.filter((kid) => kid['/Type'] === '/OBJR')).toHaveLength(links.length);
  });

  it('describes every picture and says where it stands', () => {
    for (const figure of ofType('/Figure')) {
      expect(figure['/Alt']).toMatch(/^u:.{10,250}$/);
      expect(listOf(objects, objects.dictionary(figure['/A'])['/BBox'])).toHaveLength(4);
    }
  });

  it('has tables whose rows have one number of columns, and heads that say what they head', () => {
    expect(ofType('/Table').length).toBeGreaterThan(5);
    for (const table of ofType('/Table')) {
      const cells = (row: Dictionary): readonly Dictionary[] => kidsOf(row).filter((one) => one['/S'] === '/TH' || one['/S'] === '/TD');
      const attributes = (cell: Dictionary): Dictionary => ('/A' in cell ? objects.dictionary(cell['/A']) : {});
      const widths = below(table).filter((one) => one['/S'] === '/TR').map((row) => cells(row).reduce((sum, cell) => sum + Number(attributes(cell)['/ColSpan'] ?? 1), 0));
      expect(new Set(widths).size).toBe(1);
      for (const head of below(table).filter((one) => one['/S'] === '/TH')) expect(attributes(head)['/Scope']).toMatch(/^\/(Row|Column)$/);
      const parts = kidsOf(table).map((one) => one['/S']);
      expect(parts.at(-1)).toBe('/TBody');
    }
  });

  it('begins its headings at the first level and skips none', () => {
    const levels = told('pdfinfo', '-struct', file).split('\n').flatMap((line) => /^\s*H([1-6])\b/.exec(line)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('has nothing on its pages that is neither tagged nor an artifact', () => {
    for (const page of pages()) {
      let depth = 0;
      for (const line of objects.content(page['/Contents']).split('\n')) {
        if (/ (BDC|BMC)$/.test(line)) depth++;
        if (/^(BT|.* (re|l) [fS]\b|.*\bDo\b)/.test(line)) expect(depth).toBeGreaterThan(0);
        if (line === 'EMC') depth--;
      }
      expect(depth).toBe(0);
    }
  });

  it('carries its data as the source of the record', () => {
    const [attached] = listOf(objects, objects.root['/AF']).map((one) => objects.dictionary(one));
    expect(attached?.['/AFRelationship']).toBe('/Source');
    expect(told('pdfdetach', '-list', file)).toContain('record.json');
  });
});

describe('the outline', () => {
  beforeAll(() => lookAt(printSample));

  it('has bookmarks for the unit, its sections, groups and criteria, and the evidence printed', () => {
    const outline = JSON.stringify(objects.all.filter((one) => '/Title' in one && '/Parent' in one).map((one) => [one['/Title'], objects.dictionary(one['/Parent'])['/Title'] ?? null]));
    expect(outline).toContain('["u:Resolve customer service problems",null]');
    expect(outline).toContain('["u:Performance criteria","u:Resolve customer service problems"]');
    expect(outline).toContain('["u:Spot customer service problems","u:Performance criteria"]');
    expect(outline).toContain('["u:PC 3","u:Spot customer service problems"]');
    expect(outline).toContain('["u:E3 Observation record","u:Evidence printed"]');
  });
});
