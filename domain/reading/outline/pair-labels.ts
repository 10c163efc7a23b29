import { bulletLength } from '../labels/bullet.ts';
import type { Label } from '../labels/label.ts';
import { readLabel } from '../labels/read-label.ts';
import type { LabelledRow } from '../rows/row.ts';
import { cut, join, trim, type Passage } from '../source/passage.ts';

/** Brings labels that stand alone together with the words after them, and takes a number off words that repeat it: "1.1" before ".1 Describe". */
export function pairLabels(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const paired: LabelledRow[] = [];
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place];
    if (row === undefined) continue;
    const next = rows[place + 1];
    if (row.label === null || row.body.text !== '' || next === undefined || !belongs(row.label, next)) {
      paired.push(row);
      continue;
    }
    const body = withoutRepeat(next.words, row.label);
    paired.push({ ...row, words: join(row.words, next.words), body, cell: next.cell ?? row.cell });
    place += 1;
  }
  return paired;
}

/** Whether the words of the next row are those of a label that stands alone: it has no label of its own, or the same. */
function belongs(label: Label, next: LabelledRow): boolean {
  if (next.body.text === '') return false;
  if (next.label === null) return true;
  if (next.label.kind === 'outcome') return false;
  if (next.label.id === label.id) return true;
  // "a) ..." may be the first words of a point: its parts follow in the same cell.
  return next.label.kind !== label.kind && (next.label.kind === 'letter' || next.label.kind === 'roman') && label.kind === 'dotted';
}

function withoutRepeat(words: Passage, label: Label): Passage {
  const bullet = bulletLength(words.text);
  const rest = trim(cut(words, bullet));
  const own = readLabel(rest.text);
  if (own?.label.id === label.id) return trim(cut(rest, own.length));
  const tail = /^\.?(\d{1,3})[.):]?\s{0,9}(?=\p{L})/u.exec(rest.text.slice(0, 16));
  if (tail !== null && rest.text.startsWith('.') && Number(tail[1]) === label.path.at(-1)) return trim(cut(rest, tail[0].length));
  return bullet > 0 && own === null ? rest : trim(words);
}
