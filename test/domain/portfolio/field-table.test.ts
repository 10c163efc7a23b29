import { describe, expect, it } from 'vitest';
import { evidenceFileSchema } from '../../../domain/evidence/evidence-file.ts';
import { changedFields, mayMoveJudgement, movesJudgement } from '../../../domain/portfolio/field-table.ts';
import { fieldsOf } from '../building/commands.ts';

const file = (letter: string, more: object = {}) => evidenceFileSchema.parse({ file: `${letter.repeat(32)}.jpg`, sha256: letter.repeat(64), name: 'photo.jpg', size: 5, ...more });

describe('what judgements rest on', () => {
  const before = fieldsOf({ files: [file('a')], by: [{ role: 'candidate', name: 'Sam' }] });
  const moved = (more: object) => movesJudgement(before, { ...before, ...more });

  it('is method, day, people, setting, how it was seen, and the bytes', () => {
    expect(moved({ method: 'test' })).toBe(true);
    expect(moved({ until: '2026-10-09' })).toBe(true);
    expect(moved({ by: [{ role: 'witness', name: 'Sam' }] })).toBe(true);
    expect(moved({ setting: 'simulation' })).toBe(true);
    expect(moved({ seen: 'recording' })).toBe(true);
    expect(moved({ files: [file('a'), file('b')] })).toBe(true);
    expect(moved({ written: file('c') })).toBe(true);
  });

  it('is not a title, a place, a note, or what a picture is said to show', () => {
    expect(moved({ title: 'Better', place: 'Leith', note: 'x', client: '214', heldAt: 'safe', supplementary: true })).toBe(false);
    expect(moved({ files: [file('a', { shows: 'A board', name: 'board.jpg' })] })).toBe(false);
    expect(moved({ by: [{ role: 'candidate', name: 'Sam' }] })).toBe(false);
  });

  it('can be told from the names of the fields alone, if not as finely', () => {
    expect(mayMoveJudgement({ title: 'x' })).toBe(false);
    expect(mayMoveJudgement({ title: 'x', day: '2026-10-09' })).toBe(true);
    expect(changedFields({ note: null, title: 'x' })).toEqual(['title', 'note']);
  });
});
