import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerSchema } from '../../../main/electron/contract/contract.ts';
import { builtWorker } from '../export/built-worker.ts';
import { atTheDesk } from './desk.ts';
import { value } from './value.ts';

let worker = '';
beforeAll(async () => {
  worker = await builtWorker();
}, 60_000);

async function printing() {
  const here = await atTheDesk(worker);
  const portfolio = value(await here.ask.makePortfolio({ candidate: 'Sam Okafor', codes: ['PPL2GEN7', 'WM57'] }));
  const { open } = value(await here.ask.open(portfolio, { person: { name: 'Sam Okafor' }, role: 'candidate' }));
  return { ...here, portfolio, open, to: path.join(here.folder, 'Records') };
}

describe('printing from the window', () => {
  it('writes the units asked for, tells how far it is, and shows only what it printed', async () => {
    const { ask, open, to, told, shown } = await printing();
    const { files } = value(await ask.print(open, { codes: ['WM57'], formats: ['pdf', 'docx'], folder: to }, 'print-1'));
    expect((await readdir(to)).map((name) => path.join(to, name)).sort()).toEqual([...files].sort());
    expect(files).toHaveLength(2);
    const shares = told.filter(({ tiding }) => tiding === 'progress').map(({ told: what }) => Number(Reflect.get(Object(what), 'share')));
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    value(await ask.showPrinted(open, files[0] ?? ''));
    expect(await ask.showPrinted(open, '/etc/passwd')).toMatchObject({ failure: { code: 'not-found' } });
    expect(shown).toEqual([files[0]]);
  });

  it('shows the pages of one unit, and leaves nothing of them in the profile', async () => {
    const { ask, open, profile } = await printing();
    const pages = await ask.preview(open, 'PPL2GEN7', 'preview-1');
    expect(new TextDecoder().decode(value(pages).pdf.slice(0, 5))).toBe('%PDF-');
    expect(answerSchema('preview').safeParse(pages).success).toBe(true);
    expect(await readdir(path.join(profile.folder, 'preview'))).toEqual([]);
  });

  it('is cancelled by its name, and leaves nothing', async () => {
    const { ask, open, to } = await printing();
    const printed = ask.print(open, { codes: [], formats: ['pdf'], folder: to }, 'print-1');
    value(await ask.cancel('print-1'));
    expect(await printed).toMatchObject({ failure: { code: 'cancelled' } });
    expect(await stat(to).then(() => readdir(to), () => [])).toEqual([]);
  });

  it('says first what somebody would ask about', async () => {
    const { ask, open } = await printing();
    const points = await ask.preflight(open, 'PPL2GEN7');
    expect(value(points)[0]).toMatchObject({ kind: 'open' });
    expect(answerSchema('preflight').safeParse(points).success).toBe(true);
    expect(await ask.preflight(open, 'NOWHERE')).toMatchObject({ failure: { code: 'unknown-unit' } });
  });
});
