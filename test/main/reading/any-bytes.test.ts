import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { readUnitFile } from '../../../main/reading/read-unit-file.ts';
import { makeSay } from '../../../main/words/say.ts';
import { unitCases } from '../../support/score-unit.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { asDocx, asTwoColumnPdf } from '../../support/unit-variants.ts';

const say = makeSay();

async function answerTo(bytes: Uint8Array, name = 'unit'): Promise<Awaited<ReturnType<typeof readUnitFile>>> {
  const file = path.join(await temporaryFolder(), name);
  await writeFile(file, bytes);
  return readUnitFile(say, file);
}

describe('any bytes', () => {
  it('are answered with a draft or one sentence', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), fc.constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', '<!doctype html>', '\uFEFF'), async (bytes, head) => {
      const read = await answerTo(Buffer.concat([Buffer.from(head), bytes]));
      if (read.ok) expect(read.value.draft.criteria).toEqual([]);
      else expect(read.failure.sentence).toMatch(/\.$/);
    }), { numRuns: 60 });
  });

  it.each([['a Word file', asDocx], ['a PDF', asTwoColumnPdf]] as const)('of %s that was hurt are answered', async (_, make) => {
    const whole = await make(unitCases('seeds')[1]?.text ?? '');
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 30 }), fc.double({ min: 0.1, max: 1, noNaN: true }), async (hurts, length) => {
      const bytes = Buffer.from(whole.subarray(0, Math.ceil(whole.length * length)));
      for (const [at, value] of hurts) bytes[Math.floor(at * (bytes.length - 1))] = value;
      const read = await answerTo(bytes);
      if (!read.ok) expect(read.failure.code).toMatch(/^document-/);
    }), { numRuns: 25 });
  }, 120_000);

  it('of a file that unpacks to far more than it is are turned away', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'bomb.docx');
    const zip = new ZipFile();
    zip.addBuffer(Buffer.alloc(60_000_000, 'a'), 'word/document.xml');
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(file));
    expect(await readUnitFile(say, file)).toMatchObject({ ok: false, failure: { code: 'document-not-readable' } });
  });

  it('that lie about their length are turned away', async () => {
    const packed = deflateRawSync(Buffer.alloc(1_000_000, 'a'));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const read = await answerTo(Buffer.concat([local, packed]), 'lie.docx');
    expect(read).toMatchObject({ ok: false, failure: { code: 'document-not-readable' } });
  });

  it('of texts in older encodings are read', async () => {
    const text = 'Unit AB1CD2 Tie knots – quickly\nPerformance criteria\nYou must be able to:\n1. tie a bow’s knot\n2. untie it\n';
    const older = Buffer.from(text.replace('–', '\u0096').replace('’', '\u0092'), 'latin1');
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`, 'utf16le'), older]) {
      const read = await answerTo(bytes);
      expect(read.ok && read.value.draft.criteria.map((point) => point.text)).toEqual(['tie a bow’s knot', 'untie it']);
    }
  });
});
