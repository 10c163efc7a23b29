import { AlignmentType, Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import PDFDocument from 'pdfkit';
import type { DraftUnit } from '../../domain/reading/draft-unit.ts';
import type { ExpectedUnit } from './score-unit.ts';

/** Other words of the same kind, always the same for the same word. */
const others = ['barley', 'carpet', 'drawer', 'engine', 'fabric', 'garden', 'hammer', 'island', 'jacket', 'kettle', 'ladder', 'market', 'needle', 'orchid', 'pencil', 'quarry', 'ribbon', 'saddle', 'timber', 'valley', 'window', 'yellow', 'zipper'];
const word = /[A-Z]?[a-z]{4,}/g;

function otherWord(one: string): string {
  const sum = Array.from(one.toLowerCase()).reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const other = others[sum % others.length] ?? 'barley';
  return /^[A-Z]/.test(one) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

/** Exchanges the words of a document's statements for others, everywhere: those that also stand in its rules, headings and fields stay. */
export function otherWordsFor(draft: DraftUnit): (text: string) => string {
  const wordsOf = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap((text) => text.toLowerCase().match(word) ?? []));
  const stays = wordsOf([...draft.rules.map(({ rule }) => rule.sentence), ...draft.headings.map(({ text }) => text), ...draft.metadata.fields.map(({ value }) => value), 'understand able which where include includes including following minimum least evidence needed']);
  const statements = [...draft.criteria, ...draft.knowledge, ...draft.behaviours, ...draft.scope.flatMap(({ items }) => items)].map(({ text }) => text);
  const goes = wordsOf(statements);
  return (text) => text.replaceAll(word, (one) => (goes.has(one.toLowerCase()) && !stays.has(one.toLowerCase()) ? otherWord(one) : one));
}

/** What must come out of a document whose words were exchanged. */
export function expectedInOtherWords(expected: ExpectedUnit, change: (text: string) => string): ExpectedUnit {
  const changed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return ['starts', 'ends', 'heading', 'title', 'developedBy'].includes(key) || /^(?:group|record):/.test(value) ? (/^(?:group|record):/.exec(value)?.[0] ?? '') + change(value.replace(/^(?:group|record):/, '')) : value;
    if (Array.isArray(value)) return value.map((one) => changed(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one, name)]));
  };
  return changed(expected, '') as ExpectedUnit;
}

/** The same with other signs before its points. */
export function withOtherBullets(text: string): string {
  return text.replaceAll(/^([\t ]*)[•¨-](?= )/gmu, '$1▪').replaceAll(/(^|\s)(\d{1,2})\.(?=\s+[A-Za-z])/gmu, '$1$2)');
}

/** The same with every line broken at so many characters. */
export function reflowed(text: string, width = 60): string {
  return text.split('\n').map((line) => broken(line, width)).join('\n');
}

function broken(line: string, width: number): string {
  if (line.length <= width || line.startsWith('|')) return line;
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(/ +/)) {
    if (open !== '' && open.length + 1 + word.length > width) {
      lines.push(open);
      open = word;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  return [...lines, open].join('\n');
}

/** The same as a Word file: numbered lines are numbered by Word itself where they count from 1, bullets are its own. */
export async function asDocx(text: string): Promise<Buffer> {
  let list = 0;
  let expected = 1;
  const numbered: { readonly reference: string; readonly text: string }[] = [];
  const lines = text.split('\n');
  const children = lines.map((line, place) => {
    const number = /^\s*(\d{1,2})\.\s+(.*)$/u.exec(line);
    const goesOn = number !== null && Number(number[1]) === expected && (expected > 1 || lines.slice(place + 1, place + 8).some((later) => /^\s*2\.\s/u.test(later)));
    if (number !== null && goesOn) {
      if (expected === 1) numbered.push({ reference: `list ${(list += 1)}`, text: '%1.' });
      expected += 1;
      return new Paragraph({ numbering: { reference: `list ${list}`, level: 0 }, children: [new TextRun(number[2] ?? '')] });
    }
    if (line.trim() !== '' && !/^\s*\d/u.test(line) && !/^\s/u.test(line)) expected = 1;
    const bullet = /^\s*[•-]\s+(.*)$/u.exec(line);
    if (bullet !== null && !/^\s*[•-]\s+(?:\d|[a-z]\.)/u.test(line)) return new Paragraph({ bullet: { level: 0 }, children: [new TextRun(bullet[1] ?? '')] });
    return new Paragraph({ children: [new TextRun(line)] });
  });
  const config = numbered.map(({ reference, text: format }) => ({ reference, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: format, alignment: AlignmentType.START }] }));
  return Packer.toBuffer(new Document({ numbering: { config }, sections: [{ children }] }));
}

/** The same as a PDF in two columns. */
export async function asTwoColumnPdf(text: string): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margins: { top: 60, bottom: 60, left: 50, right: 50 } });
  const parts: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
  document.fontSize(9).font('Helvetica').text(text.replaceAll('\t', '  ').replaceAll(/[^\n\u0020-\u007E\u00A0-\u00FF–—‘’“”•…]/gu, '•'), { columns: 2, columnGap: 24, align: 'left' });
  document.end();
  return finished;
}
