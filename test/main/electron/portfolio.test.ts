import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackLines } from '../../../domain/command/packed-lines.ts';
import { startFold } from '../../../domain/portfolio/fold.ts';
import type { Opened } from '../../../main/electron/contract/portfolio.ts';
import { answerSchema, questions } from '../../../main/electron/contract/contract.ts';
import { atTheDesk } from './desk.ts';
import { value } from './value.ts';

const sam = { person: { name: 'Sam Okafor' }, role: 'candidate' } as const;
const priya = { person: { name: 'Priya Nair' }, role: 'assessor' } as const;
const product = { title: 'Call log', method: 'product', day: '2026-11-20' };

async function made() {
  const desk = await atTheDesk();
  const folder = value(await desk.ask.makePortfolio({ candidate: 'Sam Okafor', codes: ['PPL2GEN7'] }));
  return { ...desk, portfolio: folder };
}

/** Folds what was told as the page does. */
function folded(opened: Opened) {
  const fold = startFold(opened.id, opened.created);
  for (const writer of opened.writers) fold.addWriter(writer);
  fold.add(unpackLines(opened.lines));
  return fold;
}

describe('a portfolio behind the window', () => {
  it('is made in a folder named after its candidate, and opened to look at', async () => {
    const { ask, portfolio, folder } = await made();
    expect(portfolio).toBe(path.join(folder, 'Sam Okafor'));
    const opened = value(await ask.open(portfolio, null));
    expect(opened).toMatchObject({ folder: portfolio, who: null, writer: null, canUndo: false, copies: [] });
    expect(opened.people).toMatchObject([{ name: 'Sam Okafor', role: 'candidate' }]);
    expect(folded(opened).portfolio.details.candidate).toBe('Sam Okafor');
    expect([...folded(opened).portfolio.units.keys()]).toEqual(opened.units.map(([id]) => id));
    expect(answerSchema('open').safeParse({ ok: true, value: opened }).success).toBe(true);
  });

  it('takes what a person does, tells the page the lines of it, and takes it back', async () => {
    const { ask, portfolio } = await made();
    const opened = value(await ask.open(portfolio, sam));
    const fold = folded(opened);
    const file = path.join(portfolio, '..', 'log.txt');
    await writeFile(file, 'Rang the customer');
    const added = value(await ask.act(opened.open, { kind: 'add-evidence', evidence: product, files: [{ kind: 'path', path: file }, { kind: 'bytes', name: 'photo.png', bytes: new Uint8Array([1, 2, 3]), shows: 'A desk' }] }, 'job'));
    expect(added.made).toBe('E1');
    fold.add(unpackLines(added.news.lines));
    const claimed = value(await ask.act(opened.open, { kind: 'claim', reference: 'E1', addresses: ['performance/1', 'performance/2'], at: [{ kind: 'page', from: 2 }] }, 'job'));
    expect(unpackLines(claimed.news.lines)).toHaveLength(2);
    fold.add(unpackLines(claimed.news.lines));
    const [item] = fold.portfolio.evidence.values();
    expect(item?.fields.files.map(({ name, shows }) => [name, shows])).toEqual([['log.txt', undefined], ['photo.png', 'A desk']]);
    expect([...fold.portfolio.claims.values()].flatMap((claims) => [...claims.values()]).map(({ places }) => places)).toEqual([[{ kind: 'page', from: 2 }], [{ kind: 'page', from: 2 }]]);
    expect(value(await ask.fileStates(opened.open)).map(([, state]) => state)).toEqual(['here', 'here']);

    const undone = value(await ask.undo(opened.open));
    expect(undone).toMatchObject({ canUndo: true, canRedo: true });
    fold.add(unpackLines(undone.lines));
    expect([...fold.portfolio.claims.values()].flatMap((claims) => [...claims.values()])).toEqual([]);
    fold.add(unpackLines(value(await ask.redo(opened.open)).lines));
    expect([...fold.portfolio.claims.values()].flatMap((claims) => [...claims.values()])).toHaveLength(2);
  });

  it('is not written by whoever has not said who they are, nor once it is closed', async () => {
    const { ask, portfolio } = await made();
    const looking = value(await ask.open(portfolio, null));
    const describe = { kind: 'describe', details: { centre: 'Northgate' } } as const;
    expect(await ask.act(looking.open, describe, 'job')).toMatchObject({ failure: { code: 'who-first' } });
    const working = value(await ask.open(portfolio, sam));
    expect(await ask.refresh(looking.open)).toMatchObject({ failure: { code: 'not-open' } });
    value(await ask.close(working.open));
    expect(await ask.act(working.open, describe, 'job')).toMatchObject({ failure: { code: 'not-open' } });
  });

  it('goes on with the same journal when the same person opens it again', async () => {
    const { ask, portfolio } = await made();
    const first = value(await ask.open(portfolio, sam));
    const second = value(await ask.open(portfolio, sam));
    expect(first.writer).not.toBeNull();
    expect(second.writer).toBe(first.writer);
  });

  it('hears of what another program wrote, once', async () => {
    const { ask, portfolio, desk } = await made();
    const other = await atTheDesk();
    const mine = value(await ask.open(portfolio, sam));
    const theirs = value(await other.ask.open(portfolio, priya));
    value(await other.ask.act(theirs.open, { kind: 'feedback', text: 'A good start' }, 'job'));
    const news = value(await ask.refresh(mine.open));
    expect(news.writers).toMatchObject([{ person: { name: 'Priya Nair' } }]);
    expect(unpackLines(news.lines)).toHaveLength(1);
    expect(value(await ask.refresh(mine.open))).toMatchObject({ writers: [], lines: '', units: [] });
    expect(desk.open.all).toHaveLength(1);
  });

  it('keeps what is typed until it is written', async () => {
    const { ask, portfolio } = await made();
    const opened = value(await ask.open(portfolio, sam));
    value(await ask.keepDraft(opened.id, 'feedback', 'I was thin'));
    value(await ask.keepDraft(opened.id, 'feedback', 'I was thinking'));
    expect(value(await ask.open(portfolio, sam)).drafts).toEqual([['feedback', 'I was thinking']]);
    value(await ask.keepDraft(opened.id, 'feedback', null));
    expect(value(await ask.open(portfolio, sam)).drafts).toEqual([]);
  });

  it('says which other folders hold the same portfolio', async () => {
    const { ask, portfolio, folder } = await made();
    const copy = path.join(folder, 'copy');
    await cp(portfolio, copy, { recursive: true });
    expect(value(await ask.open(copy, null)).copies).toEqual([portfolio]);
  });

  it('leaves nothing of what was pasted in the profile', async () => {
    const { ask, portfolio, profile } = await made();
    const opened = value(await ask.open(portfolio, sam));
    value(await ask.act(opened.open, { kind: 'add-evidence', evidence: product, files: [{ kind: 'bytes', name: '../../evil.png', bytes: new Uint8Array([9]) }] }, 'job'));
    expect(await readdir(path.join(profile.folder, 'pasted'))).toEqual([]);
    expect(await readFile(path.join(portfolio, 'evidence', value(await ask.fileStates(opened.open))[0]?.[0] ?? ''))).toEqual(Buffer.from([9]));
  });

  it('is in the library with what was done, once it is closed', async () => {
    const { ask, portfolio } = await made();
    const opened = value(await ask.open(portfolio, sam));
    value(await ask.act(opened.open, { kind: 'add-evidence', evidence: product, files: [] }, 'job'));
    value(await ask.act(opened.open, { kind: 'claim', reference: 'E1', addresses: ['performance/1'] }, 'job'));
    value(await ask.close(opened.open));
    expect(value(await ask.library()).portfolios).toMatchObject([{ path: portfolio, here: true, coverage: { claimed: 1 } }]);
  });
});

describe('every question', () => {
  it('has a handler', async () => {
    const { ask } = await atTheDesk();
    expect(Object.keys(ask).sort()).toEqual(Object.keys(questions).sort());
  });
});
