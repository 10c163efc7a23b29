import { describe, expect, it } from 'vitest';
import { wordsBeginIn } from '../../../renderer/library/found-by.ts';

describe('finding by words', () => {
  it('takes accents and case as they come, and the beginnings of words', () => {
    expect(wordsBeginIn(['Ewa Zielińska', 'WM57'], 'zielin wm')).toBe(true);
    expect(wordsBeginIn(['Ewa Zielińska'], 'linska')).toBe(false);
    expect(wordsBeginIn(['Ewa Zielińska'], '  ')).toBe(true);
  });
});
