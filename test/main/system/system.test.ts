import { describe, expect, it } from 'vitest';
import type { failureCodes } from '../../../domain/failure/failure.ts';
import { objectIdSchema } from '../../../domain/evidence/evidence-id.ts';
import { systemFailure, type Doing } from '../../../main/system/failures.ts';
import { thisHost } from '../../../main/system/host.ts';
import { newId } from '../../../main/system/ids.ts';
import { instantText } from '../../../main/system/instant.ts';
import { makeSay } from '../../../main/words/say.ts';

describe('an instant', () => {
  it.each([
    [0, 0, '1970-01-01T00:00:00.000+00:00'],
    [1_795_293_005_123, 0, '2026-11-21T20:30:05.123+00:00'],
    [1_795_293_005_123, 330, '2026-11-22T02:00:05.123+05:30'],
    [1_795_293_005_123, -210, '2026-11-21T17:00:05.123-03:30'],
  ])('of %d, %d minutes ahead, reads %s', (ms, offset, text) => {
    expect(instantText(ms, offset)).toBe(text);
    expect(Date.parse(text)).toBe(ms);
  });
});

describe('an id', () => {
  it('is made of the randomness passed in, and nothing else', () => {
    const random = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, (_, index) => index * 37);
    expect(newId({ random })).toBe(newId({ random }));
    expect(objectIdSchema.safeParse(newId({ random })).success).toBe(true);
    expect(newId({ random })).toHaveLength(16);
    const other = (bytes: number): Uint8Array => random(bytes).with(7, 1);
    expect(newId({ random: other })).not.toBe(newId({ random }));
  });
});

describe('a machine', () => {
  it('knows itself again', () => {
    expect(thisHost()).toMatch(/^[0-9a-f]{16}$/);
    expect(thisHost()).toBe(thisHost());
  });
});

describe('a failed system call', () => {
  const cases: readonly [string, Doing, (typeof failureCodes)[number]][] = [
    ['ENOENT', 'opening', 'not-found'], ['ENOENT', 'working', 'folder-gone'], ['ENOENT', 'reading-file', 'not-found'],
    ['EACCES', 'working', 'read-only'], ['EPERM', 'opening', 'read-only'], ['EROFS', 'working', 'read-only'], ['EACCES', 'reading-file', 'file-unreadable'],
    ['ENOSPC', 'working', 'disk-full'], ['EDQUOT', 'working', 'disk-full'],
    ['EIO', 'working', 'folder-gone'], ['EIO', 'reading-file', 'file-unreadable'], ['ENODEV', 'working', 'folder-gone'], ['ESTALE', 'opening', 'folder-gone'],
  ];
  it.each(cases)('%s while %s is "%s", in whole sentences that name the place', (code, doing, expected) => {
    const failure = systemFailure(makeSay(), Object.assign(new Error(code), { code }), '/media/stick', doing);
    expect(failure.code).toBe(expected);
    expect(failure.sentence).toContain('/media/stick');
    expect(failure.next).toMatch(/\.$/);
  });

  it('that is none is a bug, and is thrown on', () => {
    expect(() => systemFailure(makeSay(), new TypeError('a bug'), '/x', 'working')).toThrow('a bug');
  });
});
