import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../../main/electron/contract/contract.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { atTheDesk } from './desk.ts';
import { value } from './value.ts';

const sam = { person: { name: 'Sam Okafor' }, role: 'candidate' } as const;
const passphrase = 'correct horse staple';

/** A portfolio that is open at a desk, and a folder for its hand-off files. */
async function begun() {
  const here = await atTheDesk();
  const portfolio = value(await here.ask.makePortfolio({ candidate: 'Sam Okafor', codes: ['PPL2GEN7'] }));
  const { open } = value(await here.ask.open(portfolio, sam));
  return { ...here, portfolio, open, to: await temporaryFolder() };
}

describe('handing over from the window', () => {
  it('writes a file of the candidate’s name and the day, tells how far it is, and shows only that', async () => {
    const { ask, open, to, told, shown } = await begun();
    const over = await ask.handOver(open, { folder: to, passphrase, originals: false }, 'over');
    expect(answerSchema('handOver').safeParse(over).success).toBe(true);
    const { file, bytes } = value(over);
    expect(path.basename(file)).toMatch(/^Sam Okafor \d{4}-\d\d-\d\d\.attest$/);
    expect((await readFile(file)).length).toBe(bytes);
    expect(told.filter(({ tiding }) => tiding === 'progress').at(-1)).toMatchObject({ told: { job: 'over', share: 1 } });
    value(await ask.showPrinted(open, file));
    expect(shown).toEqual([file]);
    expect(value(await ask.handOver(open, { folder: to, passphrase, originals: false }, 'over')).file).toMatch(/ \(2\)\.attest$/);
  });

  it('says at once where the passphrase is too short or the folder cannot be written, and leaves nothing', async () => {
    const { ask, open, to } = await begun();
    expect(await ask.handOver(open, { folder: to, passphrase: 'short', originals: false }, 'over')).toMatchObject({ failure: { code: 'passphrase-too-short' } });
    expect(await ask.handOver(open, { folder: path.join(to, 'gone'), passphrase, originals: false }, 'over')).toMatchObject({ ok: false });
    expect(await readdir(to)).toEqual([]);
    expect(value(await ask.newPassphrase())).not.toBe(value(await ask.newPassphrase()));
  });
});

describe('taking in from the window', () => {
  it('looks at a file from outside, and takes it in where it belongs', async () => {
    const { ask, open, to, portfolio } = await begun();
    const { file, bytes } = value(await ask.handOver(open, { folder: to, passphrase, originals: false }, 'over'));
    const other = await atTheDesk();
    expect(value(await other.ask.handOffHere(file))).toEqual({ closed: 'encrypted', bytes });
    const taken = await other.ask.takeIn({ file, passphrase }, 'in');
    expect(answerSchema('takeIn').safeParse(taken).success).toBe(true);
    expect(value(taken)).toMatchObject({ folder: path.join(other.folder, 'Sam Okafor'), isNew: true });
    expect(value(await other.ask.open(value(taken).folder, null)).id).toBe(value(await ask.open(portfolio, sam)).id);
  });

  it('says why not, each in its words, and nothing is taken in', async () => {
    const { ask, open, to } = await begun();
    const { file } = value(await ask.handOver(open, { folder: to, passphrase, originals: false }, 'over'));
    const other = await atTheDesk();
    const bytes = await readFile(file);
    const files: Readonly<Record<string, Uint8Array | string>> = { 'cut.attest': bytes.subarray(0, bytes.length - 9), 'letter.attest': 'Dear Sam', 'newer.attest': 'age-encryption.org/v2\n', 'head.attest': bytes.subarray(0, 60) };
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(to, name), content);
    const codeOf = async (name: string, words: string | null = passphrase) => (await other.ask.takeIn({ file: path.join(to, name), passphrase: words }, 'in') as { readonly failure?: { readonly code: string } }).failure?.code;
    expect(await codeOf(path.basename(file), 'another horse staple')).toBe('wrong-passphrase');
    expect(await codeOf(path.basename(file), null)).toBe('passphrase-needed');
    expect([await codeOf('cut.attest'), await codeOf('head.attest'), await codeOf('letter.attest'), await codeOf('newer.attest'), await codeOf('gone.attest')]).toEqual(['hand-off-damaged', 'hand-off-damaged', 'not-a-hand-off', 'hand-off-newer', 'not-found']);
    expect(await other.ask.handOffHere(path.join(to, 'letter.attest'))).toMatchObject({ failure: { code: 'not-a-hand-off' } });
    expect((await readdir(other.folder)).filter((name) => name !== 'profile')).toEqual([]);
  });

  it('is cancelled by its name, and leaves nothing', async () => {
    const { ask, open, to } = await begun();
    const { file } = value(await ask.handOver(open, { folder: to, passphrase, originals: false }, 'over'));
    const other = await atTheDesk();
    const taken = other.ask.takeIn({ file, passphrase }, 'in');
    value(await other.ask.cancel('in'));
    expect(await taken).toMatchObject({ failure: { code: 'cancelled' } });
    expect((await readdir(other.folder)).filter((name) => name !== 'profile')).toEqual([]);
  });
});

describe('opening a portfolio', () => {
  it('takes away what a killed taking in left in its folder', async () => {
    const { ask, desk, portfolio, open } = await begun();
    const left = path.join(portfolio, '~$0123456789abcdef.tmp');
    await mkdir(left);
    await writeFile(path.join(left, 'host'), desk.context.host);
    value(await ask.close(open));
    const again = value(await ask.open(portfolio, sam));
    value(await ask.close(again.open));
    expect((await readdir(portfolio)).filter((name) => name.startsWith('~$'))).toEqual([]);
  });
});
