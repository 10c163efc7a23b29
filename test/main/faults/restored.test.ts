import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { adding, look, machine, newPortfolio, titles, value, work } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('a restored older folder', () => {
  it('goes on with a new writer, and nothing is lost when both come together', async () => {
    const on = await machine();
    const first = await newPortfolio(on);
    value(await first.act([adding('one', 'E1')]));
    await first.close();
    const backup = path.join(await temporaryFolder(), 'backup');
    await cp(first.folder, backup, { recursive: true });
    const second = await work(on, first.folder);
    value(await second.act([adding('two', 'E2')]));
    value(await second.act([adding('three', 'E3')]));
    await second.close();
    const newer = path.join(await temporaryFolder(), 'newer');
    await cp(first.folder, newer, { recursive: true });
    // The disk broke; the backup is brought back.
    await rm(first.folder, { recursive: true });
    await cp(backup, first.folder, { recursive: true });
    const third = await work(on, first.folder);
    expect(third.writer).toBeNull();
    expect(third.notices.map(({ kind }) => kind)).toEqual(['journal-behind']);
    value(await third.act([adding('four', 'EB1')]));
    await third.close();
    // And then the newer copy turns up again.
    await cp(newer, first.folder, { recursive: true });
    const all = await look(on, first.folder);
    expect(titles(all)).toEqual(['About four', 'About one', 'About three', 'About two']);
    expect(all.portfolio.setAside).toEqual([]);
    expect(all.portfolio.waiting).toEqual([]);
    const places = all.fold.entries.map(({ line }) => `${line.writer} ${line.n}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('of two copies worked on one after the other, each has all when they are laid together', async () => {
    const on = await machine();
    const first = await newPortfolio(on);
    await first.close();
    const copy = path.join(await temporaryFolder(), 'copy');
    await cp(first.folder, copy, { recursive: true });
    for (const [folder, name] of [[first.folder, 'one'], [copy, 'two'], [first.folder, 'three']] as const) {
      const session = await work(on, folder);
      value(await session.act([adding(name, `E${name.length}`)]));
      await session.close();
    }
    await cp(path.join(copy, 'journal'), path.join(first.folder, 'journal'), { recursive: true, force: false });
    expect(titles(await look(on, first.folder))).toEqual(['About one', 'About three', 'About two']);
  });
});
