import { copyFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyPortfolio } from '../../../main/verify/verify-portfolio.ts';
import { adding, failureOf, look, machine, newPortfolio, titles, value } from '../../support/portfolio-bench.ts';

describe('a journal that another program replaces under the open session', () => {
  it('costs nothing that was acknowledged, and nothing that is being saved', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    const file = path.join(session.folder, 'journal', `${session.writer?.id ?? ''}.jsonl`);
    await copyFile(file, `${file}.older`);
    const first = session.writer?.id;
    value(await session.act([adding('one', 'E1')]));
    // As a sync engine does: the older version comes back under the name.
    await rename(`${file}.older`, file);
    value(await session.act([adding('two', 'E2')]));
    expect(session.writer?.id).not.toBe(first);
    expect(session.notices).toContainEqual(expect.objectContaining({ kind: 'journal-replaced', file: `${first ?? ''}.jsonl` }));
    value(await session.act([adding('three', 'E3')]));
    await session.close();
    expect(titles(await look(on, session.folder))).toEqual(['About one', 'About three', 'About two']);
    expect(value(await verifyPortfolio(on.context, session.folder)).ok).toBe(true);
  });

  it('by the same bytes in another file, or taken away, likewise', async () => {
    const on = await machine();
    for (const harm of ['copied', 'taken away']) {
      const session = await newPortfolio(on);
      const file = path.join(session.folder, 'journal', `${session.writer?.id ?? ''}.jsonl`);
      value(await session.act([adding('one', 'E1')]));
      if (harm === 'copied') {
        await copyFile(file, `${file}.same`);
        await rename(`${file}.same`, file);
      } else await rm(file);
      value(await session.act([adding('two', 'E2')]));
      await session.close();
      const reader = await look(on, session.folder);
      expect(titles(reader)).toEqual(['About one', 'About two']);
      expect(reader.portfolio.setAside).toEqual([]);
      expect((await readdir(path.join(session.folder, 'journal'))).filter((name) => name.includes(' kept '))).toHaveLength(harm === 'copied' ? 0 : 1);
    }
  });

  it('by one that somebody else wrote on is folded in as well', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    const other = await newPortfolio(on);
    const file = path.join(session.folder, 'journal', `${session.writer?.id ?? ''}.jsonl`);
    value(await session.act([adding('one', 'E1')]));
    await writeFile(`${file}.new`, 'not a journal at all');
    await rename(`${file}.new`, file);
    value(await session.act([adding('two', 'E2')]));
    await session.close();
    await other.close();
    expect(titles(await look(on, session.folder))).toEqual(['About one', 'About two']);
  });

  it('with its whole folder is a failure, not an answer; once the folder is back, work goes on', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    value(await session.act([adding('one', 'E1')]));
    await rename(session.folder, `${session.folder} elsewhere`);
    expect(failureOf(await session.act([adding('two', 'E2')]))).toBe('folder-gone');
    expect(failureOf(await session.act([adding('three', 'E3')]))).toBe('folder-gone');
    await rename(`${session.folder} elsewhere`, session.folder);
    value(await session.act([adding('four', 'E4')]));
    await session.close();
    expect(titles(await look(on, session.folder))).toEqual(expect.arrayContaining(['About four', 'About one']));
  });
});
