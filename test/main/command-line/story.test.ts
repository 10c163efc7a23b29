import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { commandLine, statusSchema, type Bench } from '../../support/command-line.ts';

const assessor = ['--as', 'assessor:Priya Nair'];
const all = (list: string, labels: readonly (string | number)[]) => labels.map((label) => `${list}/${label}`);
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

async function begin(bench: Bench): Promise<void> {
  await bench.ok('new', 'sam', '--candidate', 'Sam Okafor', '--number', '091004417', '--centre', 'Harbour Training', '--unit', 'PPL2GEN7-FORM');
}

async function look(bench: Bench) {
  const status = await bench.json(statusSchema, 'status', 'sam');
  const [unit] = status.units;
  if (unit === undefined) throw new Error('the portfolio has no unit');
  const criterion = (address: string) => unit.criteria.find((one) => one.address === address);
  const rule = (id: string) => unit.rules.find((one) => one.id === id);
  return { status, unit, criterion, rule };
}

test('a new portfolio prints its absolute path, and everything is still needed', async () => {
  const bench = await commandLine();
  expect(await bench.ok('new', 'sam', '--candidate', 'Sam Okafor', '--unit', 'PPL2GEN7-FORM')).toBe(path.join(bench.folder, 'sam'));
  const { status, unit, rule } = await look(bench);
  expect(status.portfolio.candidate).toBe('Sam Okafor');
  expect(unit.criteria).toHaveLength(16 + 4 + 7);
  expect(unit.criteria.every(({ state }) => state === 'nothing')).toBe(true);
  expect(rule('R2')).toMatchObject({ kind: 'cover', claimed: 'open', judged: 'open', who: 'candidate' });
  expect(rule('R4')).toMatchObject({ kind: 'allow', claimed: 'shown', judged: 'shown' });
});

test('evidence is claimed, turned down, claimed again and accepted; the states follow', async () => {
  const bench = await commandLine();
  await begin(bench);
  await writeFile(path.join(bench.folder, 'letter.txt'), 'Dear guest');
  expect(await bench.ok('add', 'sam', '--title', 'A letter', '--method', 'product', '--day', '2026-10-14', '--file', 'letter.txt')).toBe('E1');
  await bench.ok('claim', 'sam', 'E1', 'performance/3', 'scope/a', '--at', 'page 1', '--how', 'I told the manager.');
  expect((await look(bench)).criterion('performance/3')).toMatchObject({ state: 'claimed', references: ['E1'] });
  await bench.ok('judge', 'sam', 'e1', 'performance/3', '--verdict', 'not-yet', '--why', 'Not yours.', ...assessor);
  expect((await look(bench)).criterion('performance/3')).toMatchObject({ state: 'not-yet', references: [] });
  await bench.ok('judge', 'sam', 'E1', 'performance/3', 'scope/S1/(a)', '--verdict', 'accepted', ...assessor);
  const { criterion } = await look(bench);
  expect(criterion('performance/3')).toMatchObject({ state: 'accepted', references: ['E1'] });
  expect(criterion('scope/S1/a')).toMatchObject({ state: 'accepted', label: '(a)' });
});

test('the whole way to a decision: observed, reasons, inference, confirmation; refused before, allowed after', async () => {
  const bench = await commandLine();
  await begin(bench);
  await writeFile(path.join(bench.folder, 'visit.txt'), 'Place: Reception\n07:15 Sam let the guest finish.\n07:18 Asked what had happened.\n');
  const marks = [...all('performance', numbers(1, 9)), ...all('scope', ['a', 'c'])];
  expect(await bench.ok('record', 'sam', ...marks, '--title', 'Breakfast shift', '--day', '2026-10-07', '--text', 'visit.txt', '--at', 'line 1', ...assessor)).toBe('A1');
  await bench.ok('add', 'sam', '--title', 'Questions', '--method', 'questioning', '--day', '2026-10-21', '--by', 'assessor:Priya Nair');
  const claimed = [...all('performance', numbers(10, 16)), ...all('scope', ['b', 'd']), ...all('knowledge', [1, 2, 4, 6, 7])];
  await bench.ok('claim', 'sam', 'E1', ...claimed);
  await bench.ok('judge', 'sam', 'E1', ...claimed, '--verdict', 'accepted', ...assessor);
  const early = await bench.attest('decide', 'sam', 'PPL2GEN7-FORM', '--outcome', 'competent', ...assessor);
  expect(early.status).toBe(1);
  expect(early.err).toMatch(/R1/);
  expect((await look(bench)).rule('R4')).toMatchObject({ claimed: 'open', judged: 'open', who: 'assessor' });
  await bench.ok('reason', 'sam', ...all('performance', numbers(10, 16)), '--because', 'It did not occur on the visit.', ...assessor);
  await bench.ok('infer', 'sam', 'knowledge/3', '--from', 'A1', '--why', 'Spoke with ease.', ...assessor);
  await bench.ok('infer', 'sam', 'knowledge/5', '--from', 'A1', '--why', 'Agreed a later bar.', ...assessor);
  await bench.ok('confirm', 'sam', 'R1', '--because', 'Seen over five weeks.', ...assessor);
  const ready = await look(bench);
  expect(ready.unit.rules.map(({ id, judged }) => `${id} ${judged}`)).toEqual(['R1 met', 'R2 met', 'R3 met', 'R4 met', 'R5 met', 'R6 met', 'R7 met', 'R8 met', 'I1 met']);
  expect(ready.criterion('knowledge/3')).toMatchObject({ state: 'inferred', references: ['A1'] });
  expect(ready.criterion('performance/10')).toMatchObject({ reason: 'It did not occur on the visit.' });
  await bench.ok('decide', 'sam', 'PPL2GEN7-FORM', '--outcome', 'competent', ...assessor);
  expect((await look(bench)).unit.decision).toMatchObject({ outcome: 'competent', by: 'Priya Nair' });
});

test('valid, authentic and current are said once of an item; nothing that rests on it counts while one of them is not yet', async () => {
  const bench = await commandLine();
  await begin(bench);
  await bench.ok('add', 'sam', '--title', 'A letter', '--method', 'product', '--day', '2026-10-14');
  await bench.ok('claim', 'sam', 'E1', 'performance/3', 'performance/8');
  const judged = await bench.attest('judge', 'sam', 'E1', 'performance/3', '--verdict', 'accepted', ...assessor);
  expect(judged.out).toBe('E1 is judged for 1 criterion.\nE1 is found valid, authentic and current.\n');
  const listed = z.object({ evidence: z.array(z.looseObject({ assessed: z.unknown() })) });
  expect((await bench.json(listed, 'list', 'sam')).evidence[0]?.assessed).toMatchObject({ state: 'found', valid: 'yes', authentic: 'yes', current: 'yes', why: null, by: 'Priya Nair' });
  await bench.ok('assess', 'sam', 'E1', '--valid', 'yes', '--authentic', 'not-yet', '--current', 'yes', '--why', 'It is unsigned.', ...assessor);
  expect((await look(bench)).criterion('performance/3')?.state).toBe('not-yet');
  const said = await bench.attest('judge', 'sam', 'E1', 'performance/8', '--verdict', 'accepted', ...assessor);
  expect(said).toMatchObject({ status: 1, err: expect.stringMatching(/^E1 was found not yet authentic, so no claim on it can be accepted\./) as unknown });
  expect((await bench.attest('list', 'sam')).out).toContain('        not yet authentic (Priya Nair): It is unsigned.\n');
  await bench.ok('undo', 'sam', ...assessor);
  expect((await look(bench)).criterion('performance/3')?.state).toBe('accepted');
});

test('feedback, action points, withdrawing, undo and redo; the history tells all of it', async () => {
  const bench = await commandLine();
  await begin(bench);
  await bench.ok('add', 'sam', '--title', 'A letter', '--method', 'product', '--day', '2026-10-14');
  await bench.ok('claim', 'sam', 'E1', 'performance/3');
  await bench.ok('undo', 'sam');
  expect((await look(bench)).criterion('performance/3')?.state).toBe('nothing');
  await bench.ok('redo', 'sam');
  expect((await look(bench)).criterion('performance/3')?.state).toBe('claimed');
  await bench.ok('feedback', 'sam', 'E1', '--text', 'A clear letter.', ...assessor);
  await bench.ok('feedback', 'sam', '--unit', 'PPL2GEN7-FORM', '--text', 'Well begun.', ...assessor);
  await bench.ok('action', 'sam', '--text', 'Ask the manager to sign.', '--due', '2026-12-01', ...assessor);
  await bench.ok('withdraw', 'sam', 'E1', '--because', 'wrong file');
  expect((await look(bench)).criterion('performance/3')?.state).toBe('nothing');
  expect(await bench.ok('add', 'sam', '--title', 'Another', '--method', 'product', '--day', '2026-10-15')).toBe('E2');
  const history = await bench.attest('history', 'sam');
  for (const words of ['Claimed E1', 'PC 3', 'wrong file', 'Sam Okafor', 'Priya Nair']) expect(history.out).toContain(words);
});

test('a sample, a finding that asks, and the answer; the history and what is open tell it', async () => {
  const bench = await commandLine();
  const dilys = ['--as', 'iqa:Dilys Rees'];
  await begin(bench);
  await bench.ok('add', 'sam', '--title', 'A letter', '--method', 'product', '--day', '2026-10-14');
  await bench.ok('claim', 'sam', 'E1', 'performance/3', 'performance/4');
  await bench.ok('judge', 'sam', 'E1', 'performance/3', 'performance/4', '--verdict', 'accepted', ...assessor);
  expect(await bench.ok('sample', 'sam', 'E1', 'performance/3', 'performance/4', ...dilys)).toBe('E1 is sampled for 2 criteria.');
  expect(await bench.attest('finding', 'sam', 'E1', '--result', 'not-agreed', ...dilys)).toMatchObject({ status: 1, err: expect.stringMatching(/The finding has no words/) as unknown });
  await bench.ok('finding', 'sam', 'E1', '--result', 'not-agreed', '--text', 'PC 4 is not in it.', '--ask', 'Judge PC 4 again.', '--due', '2026-12-01', ...dilys);
  await bench.ok('judge', 'sam', 'E1', 'performance/4', '--verdict', 'not-yet', '--why', 'Right.', ...assessor);
  expect(await bench.ok('finding', 'sam', 'E1', '--result', 'agreed', '--unit', 'PPL2GEN7-FORM', ...dilys)).toBe('Agreed with E1.');
  const { out } = await bench.attest('history', 'sam');
  for (const words of ['Sampled E1', 'Did not agree with the sample of E1', 'Judge PC 4 again.', 'Agreed with the sample of E1']) expect(out).toContain(words);
});

test('the record prints as PDF and DOCX under the candidate’s name', async () => {
  const bench = await commandLine();
  await begin(bench);
  const said = await bench.attest('export', 'sam', '--to', 'out');
  expect(said).toMatchObject({ status: 0 });
  const names = said.out.trim().split('\n');
  expect(names.map((name) => path.basename(name))).toEqual(['Sam Okafor - PPL2GEN7-FORM.pdf', 'Sam Okafor - PPL2GEN7-FORM.docx']);
  const [pdf = '', docx = ''] = names;
  expect((await readFile(pdf)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect((await readFile(docx)).subarray(0, 2).toString('latin1')).toBe('PK');
});

test('what was signed is proved, and a later change shows', async () => {
  const bench = await commandLine();
  await begin(bench);
  await bench.ok('add', 'sam', '--title', 'A letter', '--method', 'product', '--day', '2026-10-14');
  await bench.ok('declare', 'sam', '--as', 'candidate:Sam Okafor');
  expect((await bench.attest('verify', 'sam')).status).toBe(0);
});
