import { describe, expect, it } from 'vitest';
import { linesOf, readText } from '../../../renderer/viewer/read-text.ts';

describe('the words of a file', () => {
  it('are UTF-8, UTF-16 with its mark, else Windows-1252', () => {
    expect(readText(new TextEncoder().encode('Zielińska'))).toBe('Zielińska');
    expect(readText(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]))).toBe('A');
    expect(readText(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]))).toBe('café');
  });

  it('are counted by lines whatever ends them', () => {
    expect(linesOf('a\r\nb\rc\n')).toEqual(['a', 'b', 'c']);
    expect(linesOf('')).toEqual(['']);
  });
});
