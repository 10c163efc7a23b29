import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { packHandOff } from '../../../main/hand-off/pack-hand-off.ts';
import { takeInHandOff } from '../../../main/hand-off/take-in-hand-off.ts';
import { failureOf, value, type Machine } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { asFile, bent, craftedZip, lying, withCount, type Crafted } from './crafted-zip.ts';
import { addFile, begun, contents, desk, newFile, packOpen } from './hand-off-bench.ts';

let on: Machine;
/** The parts of a good hand-off, and its bytes, open and encrypted. */
let parts: readonly Crafted[];
let good: Buffer;
let encrypted: Buffer;
let whole: Readonly<Record<string, string>>;

beforeAll(async () => {
  on = await desk('desktop');
  const folder = await begun(on);
  whole = await contents(folder);
  parts = Object.entries(whole).map(([name, base64]) => ({ name: name.replaceAll(path.sep, '/'), bytes: Buffer.from(base64, 'base64') }));
  good = await readFile((await packOpen(on, folder)).file);
  const closed = await newFile();
  value(await packHandOff(on.context, folder, closed, { passphrase: 'correct horse' }));
  encrypted = await readFile(closed);
});

/** Takes a file in as a new portfolio and as one that is here already; insists that both are refused alike and leave nothing behind. */
async function refused(bytes: Buffer, passphrase?: string): Promise<string> {
  const parent = await temporaryFolder();
  const here = path.join(parent, 'here');
  value(await takeInHandOff(on.context, await asFile(good), here));
  await addFile(on, here, 'menu', 'E2', 'Soup of the day');
  const before = await contents(parent);
  const file = await asFile(bytes);
  const asNew = failureOf(await takeInHandOff(on.context, file, path.join(parent, 'new'), passphrase === undefined ? {} : { passphrase }));
  const into = failureOf(await takeInHandOff(on.context, file, here, passphrase === undefined ? {} : { passphrase }));
  expect(into).toBe(asNew);
  expect(await contents(parent)).toEqual(before);
  expect(await readdir(parent)).toEqual(['here']);
  return asNew;
}

async function craft(...more: readonly Crafted[]): Promise<Buffer> {
  return craftedZip([...parts, ...more]);
}

function evidence(bytes: Buffer, extension = '.bin'): string {
  return `evidence/${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}${extension}`;
}

test('what is crafted like a good one is taken in', async () => {
  const target = path.join(await temporaryFolder(), 'new');
  value(await takeInHandOff(on.context, await asFile(await craft()), target));
  expect(await contents(target)).toEqual(whole);
});

describe('what did not arrive as it was sent', () => {
  test('cut at any place, it is refused', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(good.length - 1), async (length) => {
      const target = path.join(await temporaryFolder(), 'new');
      expect(failureOf(await takeInHandOff(on.context, await asFile(good.subarray(0, length)), target))).toMatch(/^(hand-off-damaged|not-a-hand-off)$/);
      expect(await readdir(path.dirname(target))).toEqual([]);
    }), { numRuns: 60 });
  });

  test('with any one byte changed, it is refused, or brings the very same portfolio', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ change;
      const target = path.join(await temporaryFolder(), 'new');
      const taken = await takeInHandOff(on.context, await asFile(bad), target);
      if (taken.ok) expect(await contents(target)).toEqual(whole);
      else {
        expect(taken.failure.code).toMatch(/^(hand-off-(damaged|too-large|newer)|not-a-hand-off)$/);
        expect(await readdir(path.dirname(target))).toEqual([]);
      }
    }), { numRuns: 150 });
  });

  test('encrypted, it is refused with a changed byte, a cut end, a wrong passphrase or none', async () => {
    const changed = Buffer.from(encrypted);
    changed[changed.length - 100] = (changed.at(-100) ?? 0) ^ 1;
    const inOrder = [await refused(changed, 'correct horse'), await refused(encrypted.subarray(0, -1), 'correct horse'), await refused(encrypted, 'correct house'), await refused(encrypted)];
    expect(inOrder).toEqual(['hand-off-damaged', 'hand-off-damaged', 'wrong-passphrase', 'passphrase-needed']);
    expect(await refused(encrypted.subarray(0, 100), 'correct horse')).toBe('hand-off-damaged');
  }, 60_000);
});

describe('what is no hand-off', () => {
  test('other files, other zips, an age file that asks for more work, a file that is none', async () => {
    expect(await refused(Buffer.alloc(0))).toBe('not-a-hand-off');
    expect(await refused(Buffer.from('Dear guest'))).toBe('not-a-hand-off');
    expect(await refused(await craftedZip(parts, ''))).toBe('not-a-hand-off');
    expect(await refused(bent(encrypted, ' 18\n', ' 20\n'), 'correct horse')).toBe('not-a-hand-off');
    const target = path.join(await temporaryFolder(), 'new');
    expect(failureOf(await takeInHandOff(on.context, path.dirname(target), target))).toBe('not-a-hand-off');
    expect(failureOf(await takeInHandOff(on.context, '/dev/null', target))).toBe('not-a-hand-off');
    expect(failureOf(await takeInHandOff(on.context, `${target}.attest`, target))).toBe('not-found');
  });

  test('newer ones, by the file, the encryption or the portfolio', async () => {
    expect(await refused(await craftedZip(parts, 'attest-hand-off 2'))).toBe('hand-off-newer');
    expect(await refused(bent(encrypted, 'age-encryption.org/v1', 'age-encryption.org/v2'))).toBe('hand-off-newer');
    const newer = parts.map((part) => (part.name === 'portfolio.json' ? { ...part, bytes: bent(part.bytes, '"version": 1', '"version": 2') } : part));
    expect(await refused(await craftedZip(newer))).toBe('hand-off-newer');
  });

  test('another portfolio, and a folder with something else in it', async () => {
    const mine = await begun(on);
    const before = await contents(mine);
    const file = await asFile(good);
    expect(failureOf(await takeInHandOff(on.context, file, mine))).toBe('hand-off-foreign');
    expect(await contents(mine)).toEqual(before);
    const other = await temporaryFolder();
    await writeFile(path.join(other, 'letter.txt'), 'Dear guest');
    expect(failureOf(await takeInHandOff(on.context, file, other))).toBe('already-there');
    expect(failureOf(await takeInHandOff(on.context, file, path.join(other, 'letter.txt')))).toBe('already-there');
    expect(await readdir(other)).toEqual(['letter.txt']);
    const empty = path.join(other, 'empty');
    await mkdir(empty);
    expect(value(await takeInHandOff(on.context, file, empty)).isNew).toBe(true);
  });
});

describe('what is crafted', () => {
  const stray = 'evidence/0123456789abcdef0123456789abcdef.txt';

  test.each([
    '../../../../../../../../../tmp/evil-0123456789', '/tmp/evil-0123456789abcdef0123456789abcdef012', 'C:/evil-0123456789abcdef0123456789abcdef0123.t', 'evidence\\0123456789abcdef0123456789abcdef.txt',
    'evidence/0123456789abcdef0123456789abcde/.txt', 'evidence/0123456789abcdef0123456789abcdef.t\0t', 'Evidence/0123456789abcdef0123456789abcdef.txt', 'evidence/0123456789ABCDEF0123456789abcdef.txt',
    'journal/CON.jsonl/89abcdef0123456789abcdef.tx', 'journal/0123456789abcdef-00000000000002.jsonl', 'evidence/../portfolio.json/./././././././././/', 'evidence/0123456789abcdef0123456789abcdef.tx/',
    'evil/evil/evil/journal/0123456789abcdef.jsonl',
  ])('a name that has no place in a portfolio: %j', async (name) => {
    const bytes = bent(await craft({ name: stray, bytes: Buffer.from('evil') }), stray, name.padEnd(stray.length, 'x').slice(0, stray.length));
    expect(await refused(bytes)).toBe('hand-off-damaged');
  });

  test('one name twice', async () => {
    expect(await refused(await craft(...parts.slice(0, 1)))).toBe('hand-off-damaged');
  });

  test('more than fits: by its declared size, by lying about it, by number, by lying over one another', async () => {
    const unit = { name: `units/${'0'.repeat(64)}.json`, bytes: Buffer.alloc((1 << 24) + 1), compress: true };
    const bomb = await craft(unit);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refused(bomb)).toBe('hand-off-too-large');
    expect(await refused(lying(bomb, unit.name, { uncompressedSize: 1000 }))).toBe('hand-off-damaged');
    expect(await refused(withCount(await craft(), 60_000))).toBe('hand-off-too-large');
    const [big, small] = [Buffer.alloc(20_000, 'a'), Buffer.alloc(10, 'b')];
    const two = await craft({ name: evidence(big), bytes: big }, { name: evidence(small), bytes: small });
    const localHeader = two.indexOf(evidence(big)) - 30;
    expect(await refused(lying(two, evidence(small), { compressedSize: big.length, uncompressedSize: big.length, localHeader }))).toBe('hand-off-too-large');
  });

  test('evidence that would unpack to more than it is, or is not what its name says', async () => {
    const zeros = Buffer.alloc(100_000);
    expect(await refused(await craft({ name: evidence(zeros), bytes: zeros, compress: true }))).toBe('hand-off-damaged');
    expect(await refused(await craft({ name: stray, bytes: Buffer.from('evil') }))).toBe('hand-off-damaged');
    expect(await refused(await craftedZip(parts.map((part) => (part.name.startsWith('evidence/') ? { ...part, bytes: Buffer.from('Dear Ann') } : part))))).toBe('hand-off-damaged');
  });

  test('evidence that only begins like what a line says of it', async () => {
    const folder = await begun(on);
    await addFile(on, folder, 'menu', 'E2', 'Soup of the day', undefined, { sha256: `${createHash('sha256').update('Soup of the day').digest('hex').slice(0, 32)}${'0'.repeat(32)}` });
    const files = Object.entries(await contents(folder)).map(([name, base64]) => ({ name: name.replaceAll(path.sep, '/'), bytes: Buffer.from(base64, 'base64') }));
    const target = path.join(await temporaryFolder(), 'new');
    expect(failureOf(await takeInHandOff(on.context, await asFile(await craftedZip(files)), target))).toBe('hand-off-damaged');
  });

  test('bytes that nothing names stay out', async () => {
    const bytes = Buffer.from('a stowaway');
    const target = path.join(await temporaryFolder(), 'new');
    value(await takeInHandOff(on.context, await asFile(await craft({ name: evidence(bytes), bytes })), target));
    expect(await contents(target)).toEqual(whole);
    value(await takeInHandOff(on.context, await asFile(await craft({ name: evidence(bytes), bytes })), target));
    expect(await contents(target)).toEqual(whole);
  });

  test('evidence under another name than the line has for it is not left out: the name was changed on the way', async () => {
    const renamed = parts.map((part) => (part.name.startsWith('evidence/') ? { ...part, name: part.name.replace(/\.txt$/, '.txu') } : part));
    expect(await refused(await craftedZip(renamed))).toBe('hand-off-damaged');
  });

  test('journals of nobody, of another portfolio, cut short, of another writer than their name says, and none at all', async () => {
    const other = await contents(await begun(on));
    const [foreign = ''] = Object.keys(other).filter((name) => name.startsWith('journal'));
    expect(await refused(await craft({ name: foreign.replaceAll(path.sep, '/'), bytes: Buffer.from(other[foreign] ?? '', 'base64') }))).toBe('hand-off-damaged');
    expect(await refused(await craft({ name: 'journal/0123456789abcdef.jsonl', bytes: Buffer.from('{"n":1}\n') }))).toBe('hand-off-damaged');
    const journal = parts.find(({ name }) => name.startsWith('journal/'));
    expect(await refused(await craft({ name: 'journal/0123456789abcdef.jsonl', bytes: journal?.bytes ?? Buffer.alloc(0) }))).toBe('hand-off-damaged');
    const torn = parts.map((part) => (part === journal ? { ...part, bytes: part.bytes.subarray(0, -5) } : part));
    expect(await refused(await craftedZip(torn))).toBe('hand-off-damaged');
    expect(await refused(await craftedZip(parts.filter(({ name }) => !name.startsWith('journal/'))))).toBe('hand-off-damaged');
  });
});
