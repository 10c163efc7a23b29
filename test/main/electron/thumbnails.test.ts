import { readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EvidenceFileName } from '../../../domain/evidence/evidence-file.ts';
import { renew } from '../../../main/actions/renew.ts';
import { smallWebp } from '../../support/small-webp.ts';
import { atTheDesk } from './desk.ts';
import { value } from './value.ts';

const sam = { person: { name: 'Sam Okafor' }, role: 'candidate' } as const;
const said = { title: 'A photograph', method: 'product', day: '2026-11-20' };

/** An open portfolio with two photographs as E1 and E2, of which small pictures are kept. */
async function withThumbnails() {
  const { ask, desk, folder, profile } = await atTheDesk();
  const portfolio = value(await ask.makePortfolio({ candidate: 'Sam Okafor', codes: ['PPL2GEN7'] }));
  const { open, id } = value(await ask.open(portfolio, sam));
  const act = async (action: Parameters<typeof ask.act>[1]) => value(await ask.act(open, action, 'job'));
  for (const text of ['one', 'two']) {
    const photograph = path.join(folder, `${text}.jpg`);
    await writeFile(photograph, text);
    await act({ kind: 'add-evidence', evidence: said, files: [{ kind: 'path', path: photograph }] });
  }
  const files = value(await ask.fileStates(open)).map(([name]) => name);
  for (const file of files) value(await ask.keepThumbnail(open, file, smallWebp()));
  const here = async (file: EvidenceFileName | undefined, at = open) => (file === undefined ? null : value(await ask.thumbnail(at, file)));
  const kept = async () => (await readdir(path.join(profile.folder, 'thumbnails', id)).catch(() => [])).sort();
  const again = async () => {
    const opened = value(await ask.open(portfolio, sam));
    await desk.open.close(opened.open);
  };
  return { ask, act, desk, folder, portfolio, id, open, files, here, kept, again };
}

describe('small pictures of evidence', () => {
  it('are kept by the program for the page, and found again at the next opening', async () => {
    const { ask, desk, portfolio, open, files, here, kept } = await withThumbnails();
    expect(await here(files[0])).toEqual(smallWebp());
    await desk.open.close(open);
    const opened = value(await ask.open(portfolio, sam));
    expect(await here(files[1], opened.open)).toEqual(smallWebp());
    expect(await kept()).toEqual(files.map((file) => `${file}.webp`).sort());
    expect(await readdir(path.join(portfolio, 'evidence'))).toHaveLength(2);
  });

  it('are kept of nothing but evidence of a portfolio that is open', async () => {
    const { ask, open, kept } = await withThumbnails();
    const strange = `${'0'.repeat(32)}.jpg` as EvidenceFileName;
    value(await ask.keepThumbnail(open, strange, smallWebp()));
    expect(value(await ask.thumbnail(open, strange))).toBeNull();
    expect(await kept()).toHaveLength(2);
    expect(await ask.keepThumbnail('closedclosedclos' as typeof open, strange, smallWebp())).toMatchObject({ ok: false });
  });

  it('go with an erasure, at once, and do not come back with one that was being made', async () => {
    const { ask, act, open, files, here, kept } = await withThumbnails();
    await act({ kind: 'erase', reference: 'E1', ground: 'Asked for' });
    expect(await kept()).toHaveLength(1);
    for (const file of files) value(await ask.keepThumbnail(open, file, smallWebp()));
    expect(await kept()).toHaveLength(1);
    const shown = await Promise.all(files.map((file) => here(file)));
    expect(shown.filter((one) => one === null)).toHaveLength(1);
  });

  it('of what was withdrawn are not shown, and go at the next opening', async () => {
    const { act, desk, open, files, here, kept, again } = await withThumbnails();
    await act({ kind: 'withdraw', reference: 'E2', because: 'The wrong week' });
    expect((await Promise.all(files.map((file) => here(file)))).filter((one) => one === null)).toHaveLength(1);
    await desk.open.close(open);
    await again();
    expect(await kept()).toHaveLength(1);
  });

  it('of bytes that are not here any more as they were added go at the next opening', async () => {
    const { desk, folder, portfolio, open, files, kept, again } = await withThumbnails();
    const [away = '', exchanged = ''] = files;
    await rename(path.join(portfolio, 'evidence', away), path.join(folder, away));
    await desk.open.close(open);
    await again();
    expect(await kept()).toEqual([`${exchanged}.webp`]);
    await writeFile(path.join(portfolio, 'evidence', exchanged), 'something longer');
    await again();
    expect(await kept()).toEqual([]);
  });

  it('go with a portfolio that is taken off the shelf, and with one that was made anew', async () => {
    const { ask, desk, folder, portfolio, open, kept } = await withThumbnails();
    const { look } = value(desk.open.find(open));
    value(await renew(look, { to: path.join(folder, 'New'), without: ['E1'], ground: 'Asked for', as: sam }));
    expect(await kept()).toEqual([]);
    const [file] = value(await ask.fileStates(open)).map(([name]) => name);
    if (file !== undefined) value(await ask.keepThumbnail(open, file, smallWebp()));
    expect(await kept()).toHaveLength(1);
    await desk.open.close(open);
    value(await ask.forget(portfolio));
    expect(await kept()).toEqual([]);
  });
});
