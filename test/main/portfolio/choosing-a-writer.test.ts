import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { continuePen } from '../../../main/portfolio/continue-pen.ts';
import { dropPen } from '../../../main/portfolio/pen.ts';
import { readFolder } from '../../../main/portfolio/read-folder.ts';
import { adding, look, machine, newPortfolio, priya, sam, titles, value, work } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('a session goes on with its writer', () => {
  it('when person, role and machine are the same', async () => {
    const on = await machine();
    const first = await newPortfolio(on);
    const writer = first.writer?.id;
    await first.close();
    const second = await work(on, first.folder);
    expect(second.writer?.id).toBe(writer);
    value(await second.act([adding('one', 'E1')]));
    await second.close();
    expect(await readdir(path.join(first.folder, 'journal'))).toHaveLength(1);
  });

  it('but not on another machine with the same profile, as when a profile roams or a disk is cloned', async () => {
    const on = await machine('desk');
    const first = await newPortfolio(on);
    await first.close();
    const cloned = await machine('laptop', on.context.profile.folder);
    const second = await work(cloned, first.folder);
    expect(second.writer).toBeNull();
    value(await second.act([adding('one', 'EB1')]));
    expect(second.writer?.id).not.toBe(first.writer?.id);
    expect(second.writer?.series).toBe('EB');
    await second.close();
  });

  it('but not in another role, nor as another person', async () => {
    const on = await machine();
    const first = await newPortfolio(on);
    await first.close();
    const others = [await work(on, first.folder, { ...sam, role: 'centre' }), await work(on, first.folder, { ...priya, role: 'candidate' })];
    expect(others.map((session) => session.writer)).toEqual([null, null]);
    expect(others.map((session) => session.series)).toEqual(['C', 'EB']);
    for (const session of others) await session.close();
  });

  it('but not while another session holds it: then a further writer of the same person is begun, at the first thing done', async () => {
    const on = await machine();
    const first = await newPortfolio(on);
    const second = await work(on, first.folder);
    expect(second.writer).toBeNull();
    expect(await readdir(path.join(first.folder, 'journal'))).toHaveLength(1);
    value(await second.act([adding('two', 'EB1')]));
    value(await first.act([adding('one', 'E1')]));
    value(await first.refresh());
    expect(titles(first)).toEqual(['About one', 'About two']);
    expect(second.who.person.id).toBe(first.who.person.id);
    await second.close();
    await first.close();
    const third = await work(on, first.folder);
    const fourth = await work(on, first.folder);
    expect(new Set([third.writer?.id, fourth.writer?.id]).size).toBe(2);
    expect(await readdir(path.join(first.folder, 'journal'))).toHaveLength(2);
    await third.close();
    await fourth.close();
  });

  it('but not in a copy of the folder while the other copy is open', async () => {
    const on = await machine();
    const first = await newPortfolio(on);
    const copy = path.join(await temporaryFolder(), 'copy');
    await cp(first.folder, copy, { recursive: true });
    const second = await work(on, copy);
    expect(second.writer).toBeNull();
    await first.close();
    await second.close();
  });

  it('but not in an older copy of the journal when the newer one is here under another name, whatever is remembered', async () => {
    const on = await machine();
    const { profile } = on.context;
    const first = await newPortfolio(on);
    const file = path.join(first.folder, 'journal', `${first.writer?.id ?? ''}.jsonl`);
    await first.close();
    const [older, remembered] = [await readFile(file), await readFile(path.join(profile.folder, 'heads.json'))];
    const second = await work(on, first.folder);
    value(await second.act([adding('one', 'E1')]));
    await second.close();
    await rename(file, file.replace('.jsonl', ' (conflict).jsonl'));
    await writeFile(file, older);
    await writeFile(path.join(profile.folder, 'heads.json'), remembered);
    const third = await work(on, first.folder);
    expect(titles(third)).toEqual(['About one']);
    expect(third.writer).toBeNull();
    await third.close();
  });

  it('but not in a journal that went another way from where this machine had come', async () => {
    const on = await machine();
    const heads = path.join(on.context.profile.folder, 'heads.json');
    const first = await newPortfolio(on);
    await first.close();
    const before = await readFile(heads);
    const copy = path.join(await temporaryFolder(), 'copy');
    await cp(first.folder, copy, { recursive: true });
    const second = await work(on, first.folder);
    value(await second.act([adding('one', 'E1')]));
    await second.close();
    const remembered = await readFile(heads);
    // An older profile was brought back, and the copy worked on: it is longer than the journal remembered, and does not hold it.
    await writeFile(heads, before);
    const third = await work(on, copy);
    value(await third.act([adding('two', 'E1')]));
    value(await third.act([adding('three', 'E2')]));
    expect(third.writer?.id).toBe(second.portfolio.writers.keys().next().value);
    await third.close();
    await writeFile(heads, remembered);
    const fourth = await work(on, copy);
    expect(fourth.writer).toBeNull();
    expect(fourth.notices.map(({ kind }) => kind)).toEqual(['journal-behind']);
    await fourth.close();
  });

  it('as it is once the lock is got: what the one who held it wrote last is neither missed nor cut off', async () => {
    const on = await machine();
    const heads = path.join(on.context.profile.folder, 'heads.json');
    const first = await newPortfolio(on);
    value(await first.act([adding('one', 'E1')]));
    await first.close();
    const before = await readFile(heads);
    const reading = value(await readFolder(on.context, first.folder));
    const second = await work(on, first.folder);
    value(await second.act([adding('two', 'E2')]));
    await second.close();
    // As after a kill: the last line is in the journal and was not remembered yet.
    await writeFile(heads, before);
    const { pen, notices } = await continuePen(on.context, reading, first.who);
    expect(pen?.state.n).toBe(3);
    expect(notices).toEqual([]);
    if (pen !== null) await dropPen(pen);
    expect(titles(await look(on, first.folder))).toEqual(['About one', 'About two']);
  });

  it('but not without its key', async () => {
    const on = await machine();
    const first = await newPortfolio(on);
    await first.close();
    await rm(path.join(on.context.profile.folder, 'keys'), { recursive: true });
    const second = await work(on, first.folder);
    expect(second.writer).toBeNull();
    await second.close();
  });
});
