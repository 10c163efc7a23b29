import { describe, expect, test } from 'vitest';
import type { Picture, Report } from '../../../domain/report/report.ts';
import { RecordBuilder } from './record-builder.ts';
import { blockLines, reportLines, words } from './report-words.ts';

function observed(): RecordBuilder {
  const builder = new RecordBuilder();
  builder.observe('E3', '2026-10-07', { title: 'Breakfast shift', place: 'The Quay Hotel', present: [{ role: 'colleague', name: 'Aileen Grant' }] });
  builder.write('E3', {
    form: 'observation-record',
    values: {
      start: '06:50', end: '10:30', seen: 'in-person', feedback: 'Calm, quick and honest.\nNote the time of the call.',
      narrative: [{ time: '06:50', account: 'Read the night handover.' }, { time: '07:15', account: 'Guest came down angry.' }, { time: '07:25', account: 'Went through three ways out.' }],
      questions: [{ question: 'Why not a whole night?', answer: 'I can give half.' }],
    },
  });
  return builder;
}

function part(report: Report, bookmark: string): readonly string[] {
  const found = report.parts.find((one) => one.bookmark.startsWith(bookmark));
  return found === undefined ? [] : [words(found.headerRight), ...found.blocks.flatMap(blockLines)];
}

describe('written evidence on its own form', () => {
  test('prints with its running header, particulars, lines and signatures', () => {
    const lines = part(observed().report(), 'E3 Observation record');
    expect(lines.slice(0, 4)).toEqual(['Evidence E3', 'Observation record', 'E3', 'Breakfast shift']);
    expect(lines).toContain('Candidate | Sam Okafor | Day, time | 7 Oct 2026, 06:50 to 10:30');
    expect(lines).toContain('Observed by | Priya Nair, assessor | Place | The Quay Hotel');
    expect(lines).toContain('Present | Aileen Grant, colleague | Setting | Workplace');
    expect(lines).toEqual(expect.arrayContaining(['How it was seen | In person |  | ', 'What was seen and heard', 'Feedback given on the day', 'Calm, quick and honest.', 'Note the time of the call.']));
    expect(lines).toContain('Q1 | Why not a whole night? | I can give half.');
    expect(lines.at(-1)).toMatch(/^Observed by\nPriya Nair \| I saw and heard this myself\. \| Recorded in Attest by Priya Nair, 7 Oct 2026, \d\d:\d\d \| 7 Oct 2026$/);
    expect(lines).not.toContain('The candidate’s comment');
  });

  test('says beside each line what it is claimed for, inferences included, and what the whole is claimed for', () => {
    const builder = observed();
    builder.accept('E3', 'performance/14');
    builder.claim('E3', 'performance/6', { places: [{ kind: 'line', from: 2, to: 3 }] });
    builder.claim('E3', 'performance/8', { places: [{ kind: 'clock', from: '07:25' }] });
    builder.claim('E3', 'scope/S1/a', { places: [{ kind: 'line', from: 3 }] });
    builder.inferences.set('infer1', { id: 'infer1', criterion: builder.key('knowledge/3'), from: [{ evidence: builder.item('E3').id, places: [{ kind: 'line', from: 2 }] }], ground: 'Seen.', stamp: builder.stamp(builder.assessor, '2026-11-13') });
    const lines = part(builder.report(), 'E3');
    expect(lines).toContain('1 | 06:50 | Read the night handover. | —');
    expect(lines).toContain('2 | 07:15 | Guest came down angry. | PC 6; Knowledge 3');
    expect(lines).toContain('3 | 07:25 | Went through three ways out. | PCs 6 and 8; (a)');
    expect(lines.some((line) => line.includes('The whole claimed for | PC 14'))).toBe(true);
  });

  test('is named in the contents, linked from the criteria, and found through the index', () => {
    const builder = observed();
    builder.accept('E3', 'performance/1');
    const lines = reportLines(builder.report());
    expect(lines.some((line) => line.includes('Evidence printed: E3 | #'))).toBe(true);
    expect(lines.some((line) => line.startsWith('E3 | Breakfast shift') && line.includes('Printed here, page #'))).toBe(true);
  });

  test('is left out once withdrawn or erased', () => {
    const builder = observed();
    builder.item('E3').withdrawn = { because: 'wrong day', stamp: builder.stamp(builder.candidate, '2026-11-03') };
    expect(builder.report().parts).toHaveLength(1);
  });
});

describe('the annex of photographs', () => {
  function pictured(count: number): RecordBuilder {
    const builder = new RecordBuilder();
    const files = Array.from({ length: count }, (_, index) => builder.file(`photo${index}.jpg`, index === 0 ? { shows: 'The room-move board.' } : {}));
    builder.add('E7', 'product', '2026-10-07', { title: 'Room-move board', files });
    return builder;
  }

  function pictures(report: Report): readonly Picture[] {
    return report.parts.flatMap((one) => one.blocks.filter((block) => block.kind === 'picture'));
  }

  test('prints two a page, with numbered annex pages over all evidence', () => {
    const builder = pictured(3);
    builder.add('E8', 'product', '2026-10-08', { files: [builder.file('slip.png')] });
    const report = builder.report();
    expect(report.parts.slice(1).map((one) => words(one.headerRight))).toEqual(['Evidence E7, annex page A-1', 'Evidence E7, annex page A-2', 'Evidence E8, annex page A-3']);
    expect(pictures(report).map((picture) => picture.beside[0]!.heading)).toEqual(['Photograph 1 of 3', 'Photograph 2 of 3', 'Photograph 3 of 3', 'Photograph 1 of 1']);
    expect(reportLines(report)).toContain('Annex page A-3 of A-3.');
  });

  test('says what each shows, and to readers who cannot see it', () => {
    const [first, second] = pictures(pictured(2).report());
    expect(first!.alternative).toBe('The room-move board.');
    expect(second!.alternative).toBe('Photograph 2 of E7, no description given');
    expect(first!.beside).toContainEqual({ heading: 'What it shows', text: 'The room-move board.' });
    expect(first!.beside.at(-1)!.text).toMatch(/^3\.1 MB, SHA-256 begins [0-9A-F]{4} [0-9A-F]{4}$/);
  });

  test('draws the regions that are claimed on it, and names what for', () => {
    const builder = pictured(2);
    builder.claim('E7', 'performance/4', { places: [{ kind: 'region', name: 'A', page: 2, x: 0.5, y: 0.5, width: 0.3, height: 0.2 }] });
    const [first, second] = pictures(builder.report());
    expect(first!.regions).toEqual([]);
    expect(second!.regions).toEqual([{ name: 'A', x: 0.5, y: 0.5, width: 0.3, height: 0.2 }]);
    expect(second!.beside).toContainEqual({ heading: 'Region A', text: 'Claimed for PC 4' });
  });

  test('draws a region on the picture that it names, and none of those in another file', () => {
    const builder = new RecordBuilder();
    const [board, slip, rota] = [builder.file('board.jpg'), builder.file('slip.jpg'), builder.file('rota.pdf')];
    builder.add('E7', 'product', '2026-10-07', { files: [board, slip, rota] });
    const box = { x: 0.5, y: 0.5, width: 0.3, height: 0.2 };
    builder.claim('E7', 'performance/4', { places: [{ kind: 'region', name: 'A', file: slip.file, ...box }, { kind: 'region', name: 'B', page: 1, file: rota.file, ...box }] });
    expect(pictures(builder.report()).map(({ regions }) => regions.map(({ name }) => name))).toEqual([[], ['A']]);
  });

  test('says what a picture is claimed for where its place is in words, or where the whole item is claimed', () => {
    const builder = pictured(2);
    builder.claim('E7', 'performance/4', { places: [{ kind: 'words', text: 'photograph 2, region B' }] });
    builder.claim('E7', 'performance/12');
    const claimed = pictures(builder.report()).map((picture) => picture.beside.find(({ heading }) => heading === 'Claimed for')?.text);
    expect(claimed).toEqual(['PC 12', 'PC 4: photograph 2, region B']);
  });

  test('prints the picture made from another by taking something out, never the other', () => {
    const builder = new RecordBuilder();
    const original = builder.file('board.jpg');
    const redacted = builder.file('board-redacted.jpg', { redactionOf: original.file });
    builder.add('E7', 'product', '2026-10-07', { files: [original, redacted] });
    const [only, ...others] = pictures(builder.report());
    expect(only!.source).toBe(redacted.file);
    expect(others).toEqual([]);
    expect(only!.beside.map((line) => line.heading)).toContain('Hidden before printing');
  });

  test('says of a picture that only its place was taken out that nothing is hidden from sight', () => {
    const builder = new RecordBuilder();
    const original = builder.file('board.jpg');
    builder.add('E7', 'product', '2026-10-07', { files: [original, builder.file('bare.jpg', { redactionOf: original.file, leftOut: 'place' })] });
    const beside = pictures(builder.report())[0]?.beside.find((line) => line.heading === 'Hidden before printing');
    expect(beside?.text).toBe('The file no longer says where the picture was taken; the picture is as it was.');
  });

  test('leaves out pictures whose bytes are not here', () => {
    const builder = pictured(1);
    builder.files.set(builder.item('E7').fields.files[0]!.file, { state: 'withheld' });
    expect(pictures(builder.report())).toEqual([]);
    expect(reportLines(builder.report()).some((line) => line.startsWith('E7 |') && line.includes('One file is withheld'))).toBe(true);
  });
});
