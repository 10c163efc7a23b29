import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineHashSchema } from '../../../domain/command/line.ts';
import { createPortfolio } from '../../../main/portfolio/create-portfolio.ts';
import { openPortfolio } from '../../../main/portfolio/open-portfolio.ts';
import { adding, failureOf, look, machine, newPortfolio, priya, sam, titles, value, work } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('a new portfolio', () => {
  it('is a folder of plain files with its candidate in it', async () => {
    const session = await newPortfolio(await machine());
    expect((await readdir(session.folder)).sort()).toEqual(['evidence', 'journal', 'portfolio.json', 'units']);
    expect(await readdir(path.join(session.folder, 'journal'))).toEqual([`${session.writer?.id ?? ''}.jsonl`]);
    expect(session.portfolio.details).toEqual({ candidate: 'Sam Okafor' });
    expect(JSON.parse(await readFile(path.join(session.folder, 'portfolio.json'), 'utf8'))).toMatchObject({ format: 'attest-portfolio', version: 1, id: session.portfolio.id });
    await session.close();
  });

  it('is not made where something is, and leaves nothing behind where it cannot be made', async () => {
    const { context } = await machine();
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'letter.txt'), 'mine');
    const wanted = { candidate: 'Sam', units: [] };
    expect(failureOf(await createPortfolio(context, folder, wanted, sam))).toBe('already-there');
    expect(failureOf(await createPortfolio(context, path.join(folder, 'letter.txt'), wanted, sam))).toBe('already-there');
    expect(await readdir(folder)).toEqual(['letter.txt']);
    // Nothing can be signed without a profile to keep the key in.
    const noProfile = { ...context, profile: { ...context.profile, folder: path.join(folder, 'letter.txt') } };
    expect(failureOf(await createPortfolio(noProfile, path.join(folder, 'new'), wanted, sam))).toBe('profile-unreadable');
    expect(await readdir(folder)).toEqual(['letter.txt']);
  });
});

describe('opening', () => {
  it('says what is wrong with what is no portfolio', async () => {
    const { context } = await machine();
    const folder = await temporaryFolder();
    expect(failureOf(await openPortfolio(context, path.join(folder, 'nothing'), 'reader'))).toBe('not-found');
    expect(failureOf(await openPortfolio(context, folder, 'reader'))).toBe('not-a-portfolio');
    await writeFile(path.join(folder, 'portfolio.json'), '{"format":"attest-portfolio","version":2}');
    expect(failureOf(await openPortfolio(context, folder, 'reader'))).toBe('newer-portfolio');
    await writeFile(path.join(folder, 'portfolio.json'), '{"format":"attest-portfolio","version":1,"id":"abcdefghijklmnop","created":"x"}');
    expect(failureOf(await openPortfolio(context, folder, 'reader'))).toBe('damaged');
  });

  it('to look writes nothing', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    await session.close();
    const before = await readdir(session.folder, { recursive: true });
    const reader = await look(await machine('other'), session.folder);
    expect(reader.portfolio.details).toEqual({ candidate: 'Sam Okafor' });
    await reader.close();
    expect(await readdir(session.folder, { recursive: true })).toEqual(before);
  });

  it('knows who worked in it, and takes the same name for the same person in any role', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    const again = await work(await machine('laptop'), session.folder);
    const assessing = await work(await machine('laptop'), session.folder, { ...sam, role: 'assessor' });
    const other = await work(on, session.folder, priya);
    expect(again.who.person.id).toBe(session.who.person.id);
    expect(assessing.who.person.id).toBe(session.who.person.id);
    expect(other.who.person.id).not.toBe(session.who.person.id);
    for (const one of [session, again, assessing, other]) await one.close();
  });
});

describe('an action', () => {
  it('of several commands is one append of lines that belong together', async () => {
    const session = await newPortfolio(await machine());
    const change = value(await session.act([adding('one', 'E1'), adding('two', 'E2')]));
    expect(change.applied.map((line) => line.action)).toEqual([change.applied[0]?.n, change.applied[0]?.n]);
    expect(titles(session)).toEqual(['About one', 'About two']);
    await session.close();
  });

  it('names what its writer has newly seen of others, once', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    const assessor = await work(on, session.folder, priya);
    value(await assessor.act([{ kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'portfolio' }, text: 'Well begun' }]));
    value(await assessor.act([{ kind: 'feedback', v: 1, feedback: 'feedback2', on: { kind: 'portfolio' }, text: 'Go on' }]));
    const lines = assessor.fold.entries.filter((entry) => entry.line.writer === assessor.writer?.id).map((entry) => entry.line);
    expect(lines.map((line) => [...line.seen.keys()])).toEqual([[session.writer?.id], []]);
    expect(lines[1]?.knows.get(session.writer?.id ?? ('' as never))).toBe(1);
    await session.close();
    await assessor.close();
  });

  it('is seen by another session when it looks again, and by reading only what was added', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    const reader = await look(on, session.folder);
    for (const name of ['one', 'two', 'three']) {
      value(await session.act([adding(name, `E${name.length}`)]));
      expect(value(await reader.refresh()).applied).toHaveLength(1);
    }
    expect(titles(reader)).toEqual(titles(session));
    expect(value(await reader.refresh()).applied).toEqual([]);
    await session.close();
  });

  it('that rests on everything waits for the update while lines are newer than the program; the rest goes on', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    const assessor = await work(on, session.folder, priya);
    const newer = { kind: 'tomorrow', v: 1 } as never;
    value(await session.act([newer]));
    value(await assessor.refresh());
    expect(assessor.portfolio.setAside.map(({ reason }) => reason.kind)).toEqual(['newer']);
    expect(failureOf(await assessor.act([{ kind: 'declare', v: 1, declaration: 'declare1', units: [], statement: 'True', digest: 'abcdefghijklmnopqrst' }]))).toBe('newer-lines');
    expect((await assessor.act([{ kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'portfolio' }, text: 'Well begun' }])).ok).toBe(true);
    expect(assessor.notices).toContainEqual({ kind: 'newer-lines', count: 1 });
    await session.close();
    await assessor.close();
  });

  it('waits for the one before it', async () => {
    const session = await newPortfolio(await machine());
    const answers = await Promise.all(Array.from({ length: 20 }, (_, number) => session.act([adding(`number${number}`, `E${number + 1}`)])));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(answers.flatMap((answer) => (answer.ok ? answer.value.applied.map((line) => line.n) : []))).toEqual(Array.from({ length: 20 }, (_, number) => number + 2));
    await session.close();
  });
});

describe('undo and redo', () => {
  it('take back and bring back whole actions, the last one first, also after a restart', async () => {
    const on = await machine();
    const first = await newPortfolio(on);
    value(await first.act([adding('one', 'E1')]));
    value(await first.act([adding('two', 'E2'), adding('three', 'E3')]));
    await first.close();
    const session = await work(on, first.folder);
    value(await session.undo());
    expect(titles(session)).toEqual(['About one']);
    value(await session.undo());
    expect(titles(session)).toEqual([]);
    value(await session.redo());
    expect(titles(session)).toEqual(['About one']);
    value(await session.redo());
    expect(titles(session)).toEqual(['About one', 'About three', 'About two']);
    expect(failureOf(await session.redo())).toBe('nothing-to-redo');
    await session.close();
    expect(titles(await look(on, first.folder))).toEqual(['About one', 'About three', 'About two']);
  });

  it('have nothing to bring back once something else was done', async () => {
    const session = await newPortfolio(await machine());
    value(await session.act([adding('one', 'E1')]));
    value(await session.undo());
    value(await session.act([adding('two', 'E2')]));
    expect(failureOf(await session.redo())).toBe('nothing-to-redo');
    expect(titles(session)).toEqual(['About two']);
    await session.close();
  });

  it('concern only what this writer did', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    value(await session.act([adding('one', 'E1')]));
    const assessor = await work(on, session.folder, priya);
    expect(failureOf(await assessor.undo())).toBe('nothing-to-undo');
    expect(assessor.writer).toBeNull();
    await session.close();
    await assessor.close();
  });

  it('leave what another writer has built on, and write nothing then', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    value(await session.act([adding('one', 'E1')]));
    const assessor = await work(on, session.folder, priya);
    value(await assessor.act([{ kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'evidence', evidence: 'evidenceone' as never }, text: 'Good' }]));
    value(await session.refresh());
    const lines = session.fold.entries.length;
    expect(failureOf(await session.undo())).toBe('undone-but-used');
    expect(session.fold.entries).toHaveLength(lines);
    await session.close();
    await assessor.close();
  });

  it('of something unknown is a line without effect', async () => {
    const session = await newPortfolio(await machine());
    value(await session.act([{ kind: 'undo', v: 1, line: lineHashSchema.parse('A'.repeat(43)) }]));
    expect(session.portfolio.setAside.map(({ reason }) => reason.kind)).toEqual(['unknown-object']);
    expect(failureOf(await session.redo())).toBe('nothing-to-redo');
    await session.close();
  });
});
