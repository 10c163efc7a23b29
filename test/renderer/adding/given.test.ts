import { describe, expect, it } from 'vitest';
import { dayTaken } from '../../../renderer/adding/day-taken.ts';
import { givenFiles, titleFrom } from '../../../renderer/adding/given.ts';

describe('files that are given', () => {
  it('lend their names as titles', () => {
    expect(titleFrom('call-log_14.txt')).toBe('Call log 14');
    expect(titleFrom('Ärger im Haus.pdf')).toBe('Ärger im Haus');
    expect(titleFrom('.pdf')).toBe('.pdf');
  });

  it('of photographs are as old as their camera says', async () => {
    const photo = new File([`\xff\xd8..Exif\0\0MM..2026:10:23 18:52:07\0`], 'board.JPG');
    expect(await dayTaken(photo)).toBe('2026-10-23');
    expect(await dayTaken(new File(['Exif\0\0 2026:13:99 00:00:00\0'], 'x.jpg'))).toBeNull();
    expect(await dayTaken(new File(['Exif\0\0 2026:10:23 18:52:07\0'], 'x.png'))).toBeNull();
  });

  it('go by their path where they have one, else by their bytes', async () => {
    const files = [new File(['a'], 'here.txt', { lastModified: Date.UTC(2026, 10, 14, 12) }), new File(['b'], 'pasted.txt')];
    const [here, pasted] = await givenFiles(files, (file) => (file.name === 'here.txt' ? '/somewhere/here.txt' : ''));
    expect([here?.file, here?.day]).toEqual([{ kind: 'path', path: '/somewhere/here.txt' }, '2026-11-14']);
    expect([pasted?.file, pasted?.day]).toEqual([{ kind: 'bytes', name: 'pasted.txt', bytes: new TextEncoder().encode('b') }, null]);
  });
});
