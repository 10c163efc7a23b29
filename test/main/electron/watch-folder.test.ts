import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackLines } from '../../../domain/command/packed-lines.ts';
import { watchFolder } from '../../../main/electron/open/watch-folder.ts';
import { openForPage } from '../../../main/electron/open/open-for-page.ts';
import type { OpenPortfolio } from '../../../main/electron/open/open-portfolio.ts';
import { newsSchema } from '../../../main/electron/contract/portfolio.ts';
import { atTheDesk } from './desk.ts';
import { value } from './value.ts';

const sam = { person: { name: 'Sam Okafor' }, role: 'candidate' } as const;
const priya = { person: { name: 'Priya Nair' }, role: 'assessor' } as const;

async function watched(pace: { readonly soonMs: number; readonly slowMs: number }) {
  const here = await atTheDesk();
  const portfolio = value(await here.ask.makePortfolio({ candidate: 'Sam Okafor', codes: ['PPL2GEN7'] }));
  const opened = value(await openForPage(here.desk, portfolio, sam));
  const open: OpenPortfolio = value(here.desk.open.find(opened.open));
  watchFolder(open, here.desk.tell, pace);
  const heard = () => here.told.map(({ tiding }) => tiding);
  return { ...here, portfolio, opened, heard };
}

/** The lines that a tiding brings. */
function linesIn({ tiding, told }: { readonly tiding: string; readonly told: unknown }) {
  return tiding === 'news' ? unpackLines(newsSchema.parse(Reflect.get(Object(told), 'news')).lines) : [];
}

/** The system says so at once; the slow look never comes. */
const bySystem = { soonMs: 5, slowMs: 1_000_000 };
/** The system never says anything. */
const bySlowLook = { soonMs: 1_000_000, slowMs: 20 };

describe('a folder that is open in the window', () => {
  it.each([['where the system tells of changes', bySystem], ['where it does not', bySlowLook]])('brings what another program writes, %s', async (_, pace) => {
    const { portfolio, told, opened } = await watched(pace);
    const other = await atTheDesk();
    const theirs = value(await other.ask.open(portfolio, priya));
    value(await other.ask.act(theirs.open, { kind: 'feedback', text: 'A good start' }, 'job'));
    await expect.poll(() => told.flatMap(linesIn)).toMatchObject([{ do: { kind: 'feedback' } }]);
    expect(told.flatMap(({ told: what }) => newsSchema.parse(Reflect.get(Object(what), 'news')).writers)).toMatchObject([{ role: 'assessor' }]);
    expect(new Set(told.map(({ told: what }) => Reflect.get(Object(what), 'open') as unknown))).toEqual(new Set([opened.open]));
  });

  it('says when only bytes of evidence arrive', async () => {
    const { portfolio, heard } = await watched(bySystem);
    await writeFile(path.join(portfolio, 'evidence', `${'0'.repeat(32)}.txt`), 'x');
    await expect.poll(heard).toEqual(['news']);
  });

  it('says once that it went away, and once that it is back, with what came meanwhile', async () => {
    const { portfolio, told, heard, ask, opened } = await watched(bySlowLook);
    await rename(portfolio, `${portfolio} away`);
    await expect.poll(heard).toEqual(['reach']);
    expect(told[0]?.told).toMatchObject({ failure: { code: 'folder-gone' } });
    expect(await ask.refresh(opened.open)).toMatchObject({ failure: { code: 'folder-gone' } });
    const other = await atTheDesk();
    const theirs = value(await other.ask.open(`${portfolio} away`, priya));
    value(await other.ask.act(theirs.open, { kind: 'feedback', text: 'A good start' }, 'job'));
    value(await other.ask.close(theirs.open));
    await rename(`${portfolio} away`, portfolio);
    await expect.poll(heard).toEqual(['reach', 'reach', 'news']);
    expect(told[1]?.told).toMatchObject({ failure: null });
    expect(told.flatMap(linesIn)).toMatchObject([{ do: { kind: 'feedback' } }]);
    value(await ask.act(opened.open, { kind: 'describe', details: { centre: 'Northgate' } }, 'job'));
  });

  it('is left alone once it is closed', async () => {
    const { desk, portfolio, opened, heard } = await watched({ soonMs: 1, slowMs: 5 });
    await desk.open.close(opened.open);
    await rename(portfolio, `${portfolio} away`);
    const other = await atTheDesk();
    value(await other.ask.open(`${portfolio} away`, null));
    expect(heard()).toEqual([]);
  });
});
