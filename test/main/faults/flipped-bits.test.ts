import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../../main/journal/read-journal.ts';
import { checkSignatures } from '../../../main/verify/check-journals.ts';
import { verifyPortfolio } from '../../../main/verify/verify-portfolio.ts';
import { adding, look, machine, newPortfolio, titles, value, work } from '../../support/portfolio-bench.ts';
import { madeJournal } from '../../support/journal-bytes.ts';

describe('any single bit flipped anywhere in a journal', () => {
  it('is noticed, and no line counts that was not written so', () => {
    const { bytes } = madeJournal([{ kind: 'claim', how: 'Zoë asked' }, { kind: 'b' }, { kind: 'c' }]);
    const whole = readJournal(bytes);
    if (whole.kind !== 'journal') throw new Error(whole.kind);
    const written = new Set(whole.lines.map((line) => JSON.stringify(line.do) + line.hash));
    const unnoticed: number[] = [];
    const made: string[] = [];
    const lost: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const read = readJournal(flipped);
      if (read.kind !== 'journal') continue;
      for (const line of read.lines) if (!written.has(JSON.stringify(line.do) + line.hash)) made.push(`${bit}: ${JSON.stringify(line.do)}`);
      const noticed = read.damaged.length > 0 || read.rest > 0 || checkSignatures(flipped, read).wrong.length > 0;
      if (!noticed) unnoticed.push(bit);
      // A newline that turns into something else joins two lines; more than two are never lost by one bit.
      if (read.lines.length < whole.lines.length - 2) lost.push(bit);
    }
    expect({ unnoticed, made, lost }).toEqual({ unnoticed: [], made: [], lost: [] });
  });

  it('takes one line at most, two where a newline went: the line after it is still proved', () => {
    const { bytes } = madeJournal([{ kind: 'a' }, { kind: 'b' }, { kind: 'c' }]);
    const start = bytes.indexOf(10) + 1;
    for (let at = start; at < bytes.length; at++) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at);
      const read = readJournal(flipped);
      if (read.kind !== 'journal') throw new Error(read.kind);
      const missing = bytes.readUInt8(at) === 10 ? 2 : 1;
      expect(read.lines.length, `bit of byte ${at}`).toBeGreaterThanOrEqual(3 - missing);
    }
  });

  it('is said in the portfolio and by verify; what came before and after counts, and a good copy brings back what was lost', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    for (const name of ['one', 'two', 'three']) value(await session.act([adding(name, `E${name.length}`)]));
    await session.close();
    const file = path.join(session.folder, 'journal', `${[...session.portfolio.writers.keys()][0] ?? ''}.jsonl`);
    const good = await readFile(file);
    const flipped = Buffer.from(good);
    const at = good.indexOf('About two');
    flipped.writeUInt8(flipped.readUInt8(at) ^ 4, at);
    await writeFile(file, flipped);
    const reader = await look(on, session.folder);
    expect(titles(reader)).toEqual(['About one', 'About three']);
    expect(reader.notices).toContainEqual({ kind: 'damaged-lines', file: path.basename(file), count: 1, first: 3 });
    expect(reader.portfolio.waiting).toEqual([]);
    const verification = value(await verifyPortfolio(on.context, session.folder));
    expect(verification.ok).toBe(false);
    expect(verification.findings[0]?.finding).toEqual({ kind: 'line-damaged', file: path.basename(file), at: 3 });
    // Nobody goes on with a journal that cannot be proved.
    const again = await work(on, session.folder);
    expect(again.writer).toBeNull();
    value(await again.act([adding('four', 'EB1')]));
    await again.close();
    // A sync engine or a person puts the good copy beside it.
    await writeFile(file.replace('.jsonl', ' (good).jsonl'), good);
    value(await reader.refresh());
    expect(titles(reader)).toEqual(['About four', 'About one', 'About three', 'About two']);
    expect(reader.portfolio.waiting).toEqual([]);
  });
});
