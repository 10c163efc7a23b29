import { describe, expect, it, vi } from 'vitest';
import { bugOutline, logBug } from '../../../main/electron/log-bug.ts';

/** Everything that a bug may carry along and a log may not: a name, a title, a path. */
function bug(): Error {
  const error = new TypeError('Sam Okafor: Complaint of Mrs Reid\n    at Reid (/home/sam/Portfolios/Reid:1:1)');
  error.stack = `${String(error)}\n    at read (/home/sam (okafor)/my attest/dist/main/read.js:10:4)\n    at async act (file:///C:/Users/Sam/attest/act.js:3:9)\n    at <anonymous>`;
  return error;
}

describe('beyond the list: what is logged of a bug', () => {
  it('is its kind and the functions it passed through', () => {
    expect(bugOutline(bug())).toBe('TypeError at read (read.js:10:4) at async act (act.js:3:9)');
  });

  it('is never a name, a title or a path, whatever was thrown', () => {
    const written: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const thrown = [bug(), Object.assign(new Error('Sam'), { path: '/home/sam', cause: bug() }), 'Sam Okafor', { name: 'Sam Okafor' }, null];
    for (const one of thrown) logBug('act', one);
    expect(written).toHaveLength(5);
    expect(written.join('')).not.toMatch(/Sam|sam|Okafor|Reid|home|Users|Portfolios/);
    expect(written.every((line) => line.startsWith('act: ') && line.endsWith('\n'))).toBe(true);
  });
});
