import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { verifyPortfolio } from '../../../main/verify/verify-portfolio.ts';
import { adding, failureOf, look, machine, newPortfolio, titles, value, work } from '../../support/portfolio-bench.ts';

const run = promisify(execFile);
const nobody = 65_534;

/** Root is stopped by no right, so for the time of a job it is nobody, to whom these folders belong then. */
async function withoutRoot(folders: readonly string[], job: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0 || process.seteuid === undefined) return job();
  await run('chown', ['-R', String(nobody), ...folders]);
  process.seteuid(nobody);
  try {
    await job();
  } finally {
    process.seteuid(0);
  }
}

describe('a folder that may only be read', () => {
  it('is looked at and verified like any other; what would be done says so, and can be done once it may be written', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    value(await session.act([adding('one', 'E1')]));
    await session.close();
    await withoutRoot([path.dirname(session.folder), on.context.profile.folder], async () => {
      await run('chmod', ['-R', 'a-w', session.folder]);
      expect(titles(await look(on, session.folder))).toEqual(['About one']);
      expect(value(await verifyPortfolio(on.context, session.folder)).ok).toBe(true);
      const again = await work(on, session.folder);
      expect(failureOf(await again.act([adding('two', 'E2')]))).toBe('read-only');
      expect(titles(again)).toEqual(['About one']);
      await run('chmod', ['-R', 'u+w', session.folder]);
      value(await again.act([adding('three', 'E3')]));
      await again.close();
      expect(titles(await look(on, session.folder))).toEqual(['About one', 'About three']);
    });
  });
});
