import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../domain/portfolio/history.ts';
import { lineHashSchema } from '../../../domain/command/line.ts';
import { rowsOf, type Filter } from '../../../renderer/history/rows.ts';

const all: Filter = { words: '', who: null, group: null, odd: false };

function entry(place: number, more: Partial<HistoryEntry> = {}): HistoryEntry {
  return { line: lineHashSchema.parse(String(place).padStart(43, '0')), at: `2026-11-2${place}T10:00:00.000+00:00`, who: 'Sam Okafor', role: 'candidate', kind: 'claim', sentence: `Claimed E${place} for PC 1.`, standing: 'applied', note: null, contradicts: false, ...more };
}

function sentences(entries: readonly HistoryEntry[], filter: Partial<Filter>): readonly string[] {
  return rowsOf(entries, { ...all, ...filter }).flatMap((row) => (row.kind === 'entry' ? [row.entry.sentence] : []));
}

describe('the rows of the history', () => {
  it('stand under their day, the last first', () => {
    expect(rowsOf([entry(1), entry(2), entry(2)], all).map((row) => (row.kind === 'day' ? row.day : row.entry.at.slice(0, 10)))).toEqual(['2026-11-22', '2026-11-22', '2026-11-22', '2026-11-21', '2026-11-21']);
  });

  it('are those of a person, of a kind, with all the words', () => {
    const entries = [entry(1), entry(2, { who: 'Priya Nair', kind: 'judge', sentence: 'Accepted E1 for PC 1.' }), entry(3)];
    expect(sentences(entries, { who: 'Priya Nair' })).toEqual(['Accepted E1 for PC 1.']);
    expect(sentences(entries, { group: 'judgements' })).toEqual(['Accepted E1 for PC 1.']);
    expect(sentences(entries, { words: 'pc claimed e3' })).toEqual(['Claimed E3 for PC 1.']);
  });

  it('can be only those that need a look', () => {
    expect(sentences([entry(1), entry(2, { standing: 'set-aside', note: 'Has no effect.' }), entry(3, { contradicts: true }), entry(4, { standing: 'undone' })], { odd: true })).toEqual(['Claimed E3 for PC 1.', 'Claimed E2 for PC 1.']);
  });
});
