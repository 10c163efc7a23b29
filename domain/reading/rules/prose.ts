import type { LabelledRow } from '../rows/row.ts';
import { isFull, join, type Passage } from '../source/passage.ts';

/** The paragraphs of rows that are no list of points: the bullets under a sentence belong to it, numbered sentences stand by themselves. */
export function proseOf(rows: readonly LabelledRow[]): readonly Passage[] {
  const prose: Passage[] = [];
  let open = false;
  for (const row of rows) {
    const last = prose.at(-1);
    const part = row.bullet || row.label?.kind === 'letter' || row.label?.kind === 'roman';
    if (part && open && last !== undefined && !isFull(last)) prose[prose.length - 1] = join(last, row.words);
    else if (last !== undefined && !isFull(last) && goesOn(last.text, row)) prose[prose.length - 1] = join(last, row.words);
    else {
      prose.push(row.label !== null && row.label.kind !== 'prefixed' ? row.body : row.words);
      open = true;
    }
    if (!part) open = true;
  }
  return prose;
}

/** A sentence that was broken off goes on in the next row. */
function goesOn(text: string, row: LabelledRow): boolean {
  return row.label === null && !row.bullet && /^\p{Ll}/u.test(row.words.text) && !/[.:;?!]['"’”)]?\s*$/u.test(text.slice(-4));
}
