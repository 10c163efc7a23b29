import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../../domain/words/say.ts';
import { makeSay } from '../../../main/words/say.ts';

const words = { plain: 'Nothing was changed.', 'with.dots': '{{path}} is here, in {{context}}.', 'items_one': '{{count}} item', 'items_other': '{{count}} items' };

/** Keys of the made-up words above; the real ones are checked by their type. */
function key(text: string): MessageKey {
  return text as MessageKey;
}

describe('words', () => {
  const say = makeSay(words);

  it('come from flat keys, with dots in them', () => {
    expect(say(key('plain'))).toBe('Nothing was changed.');
    expect(say(key('with.dots'), { path: '/a', context: 'work' })).toBe('/a is here, in work.');
  });

  it('take the plural form by count', () => {
    expect(say(key('items'), { count: 1 })).toBe('1 item');
    expect(say(key('items'), { count: 0 })).toBe('0 items');
    expect(say(key('items'), { count: 12 })).toBe('12 items');
  });

  it('leave what people wrote as it is', () => {
    const typed = '<b>$t(plain)</b> & {{path}} O’Neill';
    expect(say(key('with.dots'), { path: typed, context: 'x' })).toBe(`${typed} is here, in x.`);
  });

  it('are never guessed: a missing key or value throws', () => {
    expect(() => say(key('no.such.key'))).toThrow('no.such.key');
    expect(() => say(key('with.dots'), { path: 'only' })).toThrow('asks for context');
  });

  it('are there in the real file for every failure', () => {
    expect(makeSay()('failure.not-found', { path: '/x' })).toBe('There is nothing at /x.');
  });
});
