import { copyFile, cp, readFile, rename, rm, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import { unitSchema, type Unit } from '../../../domain/unit/unit.ts';
import { unitIdSchema } from '../../../domain/unit/criterion-key.ts';
import { portfolioStatus } from '../../../main/actions/status.ts';
import { createPortfolio } from '../../../main/portfolio/create-portfolio.ts';
import { noticeInWords } from '../../../main/portfolio/notices.ts';
import { adding, look, machine, newPortfolio, priya, sam, titles, value, work } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function someUnit(): Promise<Unit> {
  return unitSchema.parse(JSON.parse(await readFile('templates/units/H2L604.unit.json', 'utf8')));
}

describe('portfolio.json', () => {
  it.each([
    ['is missing', (file: string) => rm(file)],
    ['is damaged', (file: string) => writeFile(file, 'no json')],
    ['names a portfolio that no journal here is of', (file: string) => writeFile(file, '{"format":"attest-portfolio","version":1,"id":"zzzzzzzzzzzzzzzz","created":"x"}')],
  ])('blocks nothing when it %s, and is made again by the next who begins to write', async (_, harm) => {
    const on = await machine();
    const session = await newPortfolio(on);
    value(await session.act([adding('one', 'E1')]));
    await session.close();
    const file = path.join(session.folder, 'portfolio.json');
    const before: unknown = JSON.parse(await readFile(file, 'utf8'));
    await harm(file);
    const assessor = await work(on, session.folder, priya);
    expect(titles(assessor)).toEqual(['About one']);
    expect(assessor.notices).toContainEqual({ kind: 'description-lost' });
    value(await assessor.act([{ kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'portfolio' }, text: 'Well begun' }]));
    await assessor.close();
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(before);
    expect((await look(on, session.folder)).notices).toEqual([]);
  });
});

describe('what stands in journal/', () => {
  it('counts whatever its name is, and lines of two copies are united', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    value(await session.act([adding('one', 'E1')]));
    const file = path.join(session.folder, 'journal', `${session.writer?.id ?? ''}.jsonl`);
    const conflict = file.replace('.jsonl', '.sync-conflict-20261121-203005-ABCDEFG.jsonl');
    await copyFile(file, conflict);
    value(await session.act([adding('two', 'E2')]));
    await session.close();
    // The engine kept the older one under the name, and the newer one as the conflict.
    await rename(file, `${file}.new`);
    await rename(conflict, file);
    await rename(`${file}.new`, conflict);
    const reader = await look(on, session.folder);
    expect(titles(reader)).toEqual(['About one', 'About two']);
    expect(reader.portfolio.setAside).toEqual([]);
    expect(reader.notices).toEqual([]);
    // Going on in the older one would part the journal in two: a new writer is begun.
    const again = await work(on, session.folder);
    expect(again.writer).toBeNull();
    await again.close();
  });

  it('is refused and named if it is another portfolio’s', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    const other = await newPortfolio(on);
    value(await other.act([adding('one', 'E1')]));
    await other.close();
    await copyFile(path.join(other.folder, 'journal', `${other.portfolio.writers.keys().next().value ?? ''}.jsonl`), path.join(session.folder, 'journal', 'theirs.jsonl'));
    await session.close();
    const reader = await look(on, session.folder);
    expect(titles(reader)).toEqual([]);
    expect(reader.notices).toEqual([{ kind: 'foreign-journal', file: 'theirs.jsonl', name: 'Sam Okafor' }]);
  });

  it('is named, in status too, if it is not the journal that its name says', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    const mine = await work(await machine('laptop'), session.folder, priya);
    value(await mine.act([{ kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'portfolio' }, text: 'Well begun' }]));
    const journal = path.join(session.folder, 'journal');
    const file = `${session.writer?.id ?? ''}.jsonl`;
    await session.close();
    await rename(path.join(journal, `${mine.writer?.id ?? ''}.jsonl`), path.join(journal, file));
    await mine.close();
    const reader = await look(on, session.folder);
    expect(reader.notices).toContainEqual({ kind: 'exchanged-journal', file, name: 'Priya Nair' });
    const { damaged } = portfolioStatus({ session: reader, context: on.context, counts: everyoneCounts });
    expect(damaged).toEqual([expect.stringContaining(`${file} does not hold the journal it is named after`)]);
  });

  it('but is no journal is passed over: what is not yet whole, and what other programs leave there', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    const journal = path.join(session.folder, 'journal');
    await writeFile(path.join(journal, '~$0011223344556677.tmp'), 'half a jour');
    await writeFile(path.join(journal, 'desktop.ini'), '[x]\n');
    await mkdir(path.join(journal, '.stfolder'));
    await writeFile(path.join(journal, 'broken.jsonl'), '{"format":"attest-journal"}\n');
    await writeFile(path.join(journal, 'coming.jsonl'), '{"format":"attest-jou');
    await session.close();
    const reader = await look(on, session.folder);
    expect(reader.notices).toEqual([{ kind: 'damaged-journal', file: 'broken.jsonl' }, { kind: 'arriving', file: 'coming.jsonl' }]);
    for (const notice of reader.notices) expect(noticeInWords(on.context.say, notice)).toMatch(/\.$/);
  });

  it('waits where it rests on what is not here yet, and is told', async () => {
    const [on, there] = [await machine('desk'), await machine('laptop')];
    const session = await newPortfolio(on);
    const copy = path.join(await temporaryFolder(), 'copy');
    await cp(session.folder, copy, { recursive: true });
    value(await session.act([adding('one', 'E1')]));
    await session.close();
    const assessor = await work(there, session.folder, priya);
    value(await assessor.act([{ kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'evidence', evidence: 'evidenceone' as never }, text: 'Good' }]));
    await assessor.close();
    // Only the assessor's journal has come so far.
    const name = `${assessor.portfolio.feedback.get('feedback1')?.stamp.writer ?? ''}.jsonl`;
    await copyFile(path.join(session.folder, 'journal', name), path.join(copy, 'journal', name));
    const reader = await look(on, copy);
    expect(reader.portfolio.waiting).toHaveLength(1);
    expect(reader.notices).toEqual([{ kind: 'waiting', count: 1 }]);
    await cp(session.folder, copy, { recursive: true, force: true });
    value(await reader.refresh());
    expect(reader.portfolio.waiting).toEqual([]);
    expect(reader.portfolio.feedback.size).toBe(1);
  });
});

describe('units', () => {
  it('are kept in the folder as they were taken up, and read back from there', async () => {
    const on = await machine();
    const folder = path.join(await temporaryFolder(), 'new');
    const unit = await someUnit();
    const session = value(await createPortfolio(on.context, folder, { candidate: 'Sam', units: [{ code: 'H2L604', document: unit }] }, sam));
    expect([...session.units.values()]).toEqual([unit]);
    const document = value(await session.keepUnit({ ...unit, ownTitle: 'Another title' }));
    value(await session.act([{ kind: 'take-unit', v: 1, unit: unitIdSchema.parse('secondunit'), document, code: 'WM57' }]));
    await session.close();
    const reader = await look(on, folder);
    expect([...reader.units.values()].map((one) => one.ownTitle)).toEqual([unit.ownTitle, 'Another title']);
  });

  it('that are missing or damaged block nothing else, and come back with their file', async () => {
    const on = await machine();
    const folder = path.join(await temporaryFolder(), 'new');
    const session = value(await createPortfolio(on.context, folder, { candidate: 'Sam', units: [{ code: 'H2L604', document: await someUnit() }] }, sam));
    await session.close();
    const file = path.join(folder, 'units', `${[...session.portfolio.units.values()][0]?.document ?? ''}.json`);
    const good = await readFile(file, 'utf8');
    await writeFile(file, good.replace('customer', 'kustomer'));
    expect((await look(on, folder)).notices).toEqual([{ kind: 'unit-lost', code: 'H2L604', damaged: true }]);
    await rm(file);
    const reader = await look(on, folder);
    expect(reader.notices).toEqual([{ kind: 'unit-lost', code: 'H2L604', damaged: false }]);
    expect(reader.units.size).toBe(0);
    await writeFile(file, good);
    value(await reader.refresh());
    expect(reader.units.size).toBe(1);
    expect(reader.notices).toEqual([]);
  });
});
