import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Report } from '../../../../domain/report/report.ts';
import { plain } from '../../../../domain/report/text.ts';
import { renderDocx } from '../../../../main/export/docx/render-docx.ts';
import { openXmlFindings } from '../../../support/open-xml-findings.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { bodyOf, oneSpace, partsOf, reportTexts, wordsOf, xmlWords } from './read-docx.ts';
import { cell, criterionTable, everyBlock, onePoint, part, reportOf, tableOf } from './small-report.ts';

const noPictures = { picture: () => Promise.resolve(null) };
const pictures = { picture: (name: string) => Promise.resolve(name.endsWith('.png') ? onePoint : null) };

const threeThousandWords = Array.from({ length: 3000 }, (_, at) => (at % 12 === 11 ? `word${at}.` : `word${at}`)).join(' ');

async function findings(docx: Uint8Array): Promise<unknown> {
  const file = path.join(await temporaryFolder(), 'record.docx');
  await writeFile(file, docx);
  return openXmlFindings(file);
}

describe('the words of a record', () => {
  test('are all in the document, headers, fields and boxes included', async () => {
    const report = everyBlock(threeThousandWords);
    const words = oneSpace(wordsOf(await renderDocx(report, pictures)));
    for (const text of reportTexts(report)) expect(words).toContain(text);
  });

  test('stand in the order of the report', async () => {
    const report = reportOf([{ kind: 'paragraph', style: 'body', text: plain('first') }, tableOf([[cell('second'), cell('third')]]), { kind: 'field-block', tag: 't', alias: 'a', paragraphs: ['fourth'] }, { kind: 'paragraph', style: 'body', text: plain('fifth') }]);
    const words = xmlWords(bodyOf(await renderDocx(report, noPictures)));
    expect(words.match(/first|second|third|fourth|fifth/g)).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
  });

  test('lose only what no document may hold', async () => {
    const report = reportOf([{ kind: 'paragraph', style: 'body', text: plain('a\u0000b\u0001c\uFFFFd\uD800e\u000Bf <&> \u{1F600}') }]);
    expect(xmlWords(bodyOf(await renderDocx(report, noPictures)))).toContain('abcdef <&> \u{1F600}');
  });
});

describe('validity', () => {
  test('no finding on every kind of block with a 3,000-word text, 12 references and names in many scripts', async () => {
    expect(await findings(await renderDocx(everyBlock(threeThousandWords), pictures))).toEqual([]);
  });

  test('no finding on hostile words in every place that takes words', async () => {
    const hostile = `${'x'.repeat(500)}\u0000\u0008\uFFFE\uDC00\uD800<&"'>]]>\u202E\t\r\n😀👩‍👩‍👧 ŵŷ عربي 王`;
    const report: Report = {
      ...reportOf([
        { kind: 'heading', level: 1, text: hostile, anchor: hostile },
        { kind: 'heading', level: 2, text: hostile, anchor: `${hostile}2`, tab: hostile },
        { ...tableOf([[cell(hostile), { text: [{ kind: 'field', field: { kind: 'choice', tag: hostile, alias: hostile, value: hostile, choices: ['', 'one', 'one', hostile] } }] }]]), caption: hostile },
        { kind: 'field-block', tag: hostile, alias: hostile, paragraphs: [hostile, ''] },
        { kind: 'picture', source: `${'a'.repeat(32)}.png`, alternative: hostile, beside: [{ heading: hostile, text: hostile }], anchor: `${hostile}3`, regions: [{ name: hostile, x: 0, y: 0, width: 1, height: 1 }] },
      ]),
      title: hostile,
      author: hostile,
      subject: hostile,
      keywords: [hostile],
    };
    expect(await findings(await renderDocx(report, pictures))).toEqual([]);
  });

  test('no finding on a part that holds nothing, a table without rows and a summary of any number of cells', async () => {
    const summaries = [1, 2, 3, 6, 7].map((count) => ({ kind: 'summary' as const, cells: Array.from({ length: count }, () => ({ figure: '1', of: null, words: plain('x'), open: true })) }));
    const report = reportOf([], { parts: [part([]), part([tableOf([])], 'evidence'), part(summaries, 'evidence')] });
    expect(await findings(await renderDocx(report, noPictures))).toEqual([]);
  });
});

describe('the same report', () => {
  test('gives the same bytes, whatever was rendered before and whenever', async () => {
    const first = await renderDocx(everyBlock(), pictures);
    await renderDocx(reportOf([criterionTable(['E1'])]), noPictures);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(Buffer.compare(first, await renderDocx(everyBlock(), pictures))).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('is dated by its state, not by the clock', async () => {
    const core = partsOf(await renderDocx(everyBlock(), pictures))['docProps/core.xml'] ?? '';
    expect(core.match(/2026-11-20T09:14:05Z/g)).toHaveLength(2);
  });
});

describe('structure', () => {
  test('head rows repeat, and rows stay whole unless they are very tall', async () => {
    const body = bodyOf(await renderDocx(reportOf([tableOf([[cell('short'), cell('row')], [cell('tall'), cell(threeThousandWords)]])]), noPictures));
    const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false]);
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, false]);
  });

  test('columns add up to the width of the text, and every row covers them', async () => {
    const body = bodyOf(await renderDocx(reportOf([criterionTable(['E1', 'E2'])]), noPictures));
    const grid = Array.from(body.matchAll(/<w:gridCol w:w="(\d+)"\/>/g), ([, width]) => Number(width));
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9751);
    for (const row of body.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
      const spans = Array.from(row.matchAll(/<w:tc>.*?<\/w:tc>/gs), ([one]) => Number(/<w:gridSpan w:val="(\d+)"\/>/.exec(one)?.[1] ?? 1));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(grid.length);
    }
  });

  test('headings, running text and table text have the styles of their kind', async () => {
    const parts = partsOf(await renderDocx(everyBlock(), pictures));
    const body = parts['word/document.xml'] ?? '';
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Subtitle', 'BodyText', 'Caption', 'TOC2', 'TableText', 'TableHead', 'Note']) {
      expect(body, style).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(parts['word/styles.xml'], style).toContain(`w:styleId="${style}"`);
    }
    expect(body).toContain('<w:rStyle w:val="Open"/>');
    expect(body).toContain('<w:rStyle w:val="Struck"/>');
  });

  test('each part is a section with its own running head; the first page has none', async () => {
    const parts = partsOf(await renderDocx(everyBlock(), pictures));
    const heads = Object.keys(parts).filter((name) => name.startsWith('word/header')).sort().map((name) => oneSpace(xmlWords(parts[name] ?? '')));
    expect(heads.sort()).toEqual(['', 'Sam Okafor 091004417 Evidence E7, annex page A-1', 'Sam Okafor 091004417 Resolve customer service problems'].sort());
    expect(parts['word/document.xml']?.match(/<w:sectPr/g)).toHaveLength(2);
    expect(parts['word/document.xml']?.match(/<w:titlePg\/>/g)).toHaveLength(1);
  });

  test('every link leads to a bookmark, and what leads nowhere is plain words', async () => {
    const body = bodyOf(await renderDocx(everyBlock(), pictures));
    const names = Array.from(body.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g), ([, name]) => name);
    const targets = Array.from(body.matchAll(/w:anchor="([^"]+)"|PAGEREF (\S+)/g), ([, anchor, reference]) => anchor ?? reference);
    expect(new Set(names).size).toBe(names.length);
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) expect(names).toContain(target);
    expect(xmlWords(body)).toContain('Nowhere');
  });

  test('a page number that is known stands in its field; another is worked out on opening', async () => {
    const contents = reportOf([{ kind: 'paragraph', style: 'body', text: [{ kind: 'page', pageOf: 'here' }] }, { kind: 'heading', level: 2, text: 'Here', anchor: 'here' }]);
    expect(bodyOf(await renderDocx(contents, { ...noPictures, pages: new Map([['here', 7]]) }))).toMatch(/<w:fldSimple w:instr="PAGEREF here \\h"><w:r><w:t[^>]*>7</);
    expect(bodyOf(await renderDocx(contents, noPictures))).toContain('<w:fldSimple w:instr="PAGEREF here \\h" w:dirty="true">');
  });

  test('a picture has its words; one that is not to be had prints them', async () => {
    const body = bodyOf(await renderDocx(everyBlock(), pictures));
    expect(body).toContain('descr="A whiteboard with four room moves"');
    expect(xmlWords(body)).toContain('A picture that is not here');
  });
});

test('named regions are drawn over their picture, in shares of it', async () => {
  const body = bodyOf(await renderDocx(everyBlock(), pictures));
  const anchors = body.match(/<wp:anchor .*?<\/wp:anchor>/gs) ?? [];
  // A white frame, a black one in it, and the name. The one point is drawn 112 mm wide and high.
  expect(anchors).toHaveLength(3);
  for (const anchor of anchors.slice(0, 2)) expect(anchor).toMatch(/<wp:posOffset>2016000<.*<wp:posOffset>2419200<.*<wp:extent cx="1612800" cy="806400"\/>/s);
  expect(xmlWords(anchors[2] ?? '').trim()).toBe('A');
  const numbers = Array.from(body.matchAll(/<wp:docPr id="(\d+)"/g), ([, id]) => id);
  expect(new Set(numbers).size).toBe(numbers.length);
});

describe('content controls', () => {
  test('are one for every field, with its tag, its words, its kind and its value', async () => {
    const body = bodyOf(await renderDocx(everyBlock(), pictures));
    const controls = Array.from(body.matchAll(/<w:sdt>(.*?)<\/w:sdt>/gs), ([, xml = '']) => ({
      tag: /<w:tag w:val="([^"]*)"/.exec(xml)?.[1],
      alias: /<w:alias w:val="([^"]*)"/.exec(xml)?.[1],
      kind: /<(w:text|w:date|w:dropDownList|w14:checkbox)\b/.exec(xml)?.[1] ?? 'rich',
      empty: xml.includes('<w:showingPlcHdr/>'),
      words: oneSpace(xmlWords(xml)),
    }));
    expect(controls).toEqual([
      { tag: 'date-candidate', alias: 'Date of signing', kind: 'w:date', empty: false, words: '13 Nov 2026' },
      { tag: 'verifier-comment', alias: 'Comment', kind: 'w:text', empty: true, words: '' },
      { tag: 'date-verifier', alias: 'Date of signing', kind: 'w:date', empty: true, words: '' },
      { tag: 'decision', alias: 'Decision', kind: 'w:dropDownList', empty: false, words: 'Achieved' },
      { tag: 'done', alias: 'Done', kind: 'w14:checkbox', empty: false, words: '☑' },
      { tag: 'more', alias: 'More', kind: 'rich', empty: false, words: 'Line one Line two with عربي' },
      { tag: 'feedback', alias: 'Feedback', kind: 'rich', empty: false, words: 'You handle a problem the way a guest would hope. A short statement.' },
      { tag: 'further', alias: 'Further feedback', kind: 'rich', empty: true, words: '' },
    ]);
    const ids = Array.from(body.matchAll(/<w:id w:val="(\d+)"\/>/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(controls.length);
  });
});

describe('scripts', () => {
  test('Arabic and Hebrew run from right to left, with their own language; Chinese has its own face', async () => {
    const body = bodyOf(await renderDocx(reportOf([{ kind: 'paragraph', style: 'body', text: plain('By سامي الأنصاري with שרה לוי and 王小明.') }]), noPictures));
    expect(body).toMatch(/<w:rtl\/><w:lang w:bidi="ar-SA"\/><\/w:rPr><w:t[^>]*>سامي الأنصاري</);
    expect(body).toMatch(/<w:rtl\/><w:lang w:bidi="he-IL"\/><\/w:rPr><w:t[^>]*>שרה לוי</);
    expect(body).toMatch(/w:eastAsia="Microsoft YaHei"[^>]*w:hint="eastAsia"|w:hint="eastAsia"[^>]*w:eastAsia="Microsoft YaHei"/);
  });

  test('a day after a name in Arabic stays behind it', async () => {
    const body = bodyOf(await renderDocx(reportOf([{ kind: 'paragraph', style: 'body', text: plain('Made by سامي الأنصاري, 13 Nov 2026') }]), noPictures));
    expect(body).toContain('>\u200e, 13 Nov 2026<');
  });

  test('a paragraph in Arabic begins at the right, a name in Arabic at the left', async () => {
    const body = bodyOf(await renderDocx(reportOf([{ kind: 'paragraph', style: 'body', text: plain('كتب سامي هذا.') }, { kind: 'paragraph', style: 'candidate', text: plain('سامي') }]), noPictures));
    expect(body.match(/<w:bidi\/>/g)).toHaveLength(1);
  });
});

test('the photograph of a camera keeps its proportions', async () => {
  const photo = new Uint8Array(await readFile(path.join(import.meta.dirname, 'photo.jpg')));
  const report = reportOf([{ kind: 'picture', source: 'x', alternative: 'A board', beside: [], anchor: 'p', regions: [] }]);
  const body = bodyOf(await renderDocx(report, { picture: () => Promise.resolve(photo) }));
  const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
  expect(Number(width) / Number(height)).toBeCloseTo(4 / 3, 1);
  // 112 mm, in 36,000ths.
  expect(Number(width) / 36_000).toBeCloseTo(112, 0);
});
