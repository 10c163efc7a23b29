import { describe, expect, it } from 'vitest';
import { changedSaid, isEnough, nothingSaid, saidSchema, toSay, withWrittenPlace } from '../../../renderer/adding/item-said.ts';

const said = { ...nothingSaid, title: ' Call log ', method: 'product', day: '2026-11-14', by: [{ role: 'candidate' as const, name: 'Maya' }, { role: 'witness' as const, name: ' ' }] };

describe('what is said of an item', () => {
  it('leaves out what was not said, and people without a name', () => {
    expect(toSay(said)).toEqual({ title: 'Call log', method: 'product', day: '2026-11-14', by: [{ role: 'candidate', name: 'Maya' }] });
  });

  it('is enough with a title, a method and days that are in the calendar', () => {
    expect(isEnough(said)).toBe(true);
    expect(isEnough({ ...said, day: '31 Nov' })).toBe(false);
    expect(isEnough({ ...said, until: '2026-02-30' })).toBe(false);
    expect(isEnough({ ...said, title: ' ' })).toBe(false);
  });

  it('sends only what changed, an emptied text as empty', () => {
    const before = { ...said, title: 'Call log', place: 'Desk', by: [{ role: 'candidate' as const, name: 'Maya' }] };
    expect(changedSaid(before, before)).toEqual({});
    expect(changedSaid(before, { ...before, title: 'Log', place: '', by: [] })).toEqual({ title: 'Log', place: '', by: [] });
  });

  it('takes the place that its form says, and keeps its own where the form says none', () => {
    const written = (place: string) => ({ format: 'attest-form-content' as const, version: 1 as const, form: 'reflective-account', values: { place } });
    expect(withWrittenPlace({ ...said, place: 'Desk' }, written('Till 2')).place).toBe('Till 2');
    expect(withWrittenPlace({ ...said, place: 'Desk' }, written(' ')).place).toBe('Desk');
    expect(withWrittenPlace({ ...said, place: 'Desk' }, null).place).toBe('Desk');
    expect(withWrittenPlace({ ...said, place: 'Desk' }, written('x'.repeat(501))).place).toBe('Desk');
  });

  it('is read again from a draft that lacks parts', () => {
    expect(saidSchema.parse({ title: 'Begun', seen: 'by telepathy' })).toEqual({ ...nothingSaid, title: 'Begun' });
  });
});
