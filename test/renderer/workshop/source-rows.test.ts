import { describe, expect, it } from 'vitest';
import { linesOfText } from '../../../domain/reading/source/from-text.ts';
import type { LineUse, LineUseKind } from '../../../domain/workshop/line-uses.ts';
import { sourceRows } from '../../../renderer/workshop/source-rows.ts';

function rowsOf(kinds: readonly (LineUseKind | '')[], { doubtful = [], unfolded = [] }: { readonly doubtful?: readonly number[]; readonly unfolded?: readonly number[] } = {}): readonly string[] {
  const lines = linesOfText(kinds.map((kind) => (kind === '' ? '' : 'words')).join('\n'));
  const uses = kinds.map((kind): LineUse => ({ kind: kind === '' ? 'left-out' : kind, keys: [], leftOut: [] }));
  return sourceRows({ lines, uses, doubtful: new Set(doubtful), unfolded: new Set(unfolded) }).map((row) => (row.kind === 'line' ? String(row.line) : `${row.kind} ${row.line}+${row.count}`));
}

describe('the rows of a source', () => {
  it('fold lines of one kind between the first and the last', () => {
    expect(rowsOf(['criterion', 'criterion', '', 'criterion', 'criterion', 'criterion', 'group'])).toEqual(['1', 'folded 2+3', '6', '7']);
  });

  it('fold no line that somebody has to look at or has selected, and no rule', () => {
    expect(rowsOf(['criterion', 'criterion', 'criterion', 'criterion', 'criterion'], { doubtful: [3] })).toEqual(['1', '2', '3', '4', '5']);
    expect(rowsOf(['criterion', 'criterion', 'criterion', 'criterion', 'criterion'], { unfolded: [3] })).toEqual(['1', '2', '3', '4', '5']);
    expect(rowsOf(['rule', 'rule', 'rule', 'rule', 'rule'])).toHaveLength(5);
  });

  it('say of many empty lines that they are empty, and pass over a few', () => {
    expect(rowsOf(['rule', '', '', 'rule', '', '', '', 'rule'])).toEqual(['1', '4', 'empty 5+3', '8']);
  });
});
