import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { commandLine, type Bench } from '../../support/command-line.ts';

const assessor = ['--as', 'assessor:Priya Nair'];
const add = ['add', 'sam', '--title', 'A letter', '--method', 'product', '--day', '2026-10-14'];

async function begin(): Promise<Bench> {
  const bench = await commandLine();
  await bench.ok('new', 'sam', '--candidate', 'Sam Okafor', '--unit', 'PPL2GEN7-FORM', 'MONITOR-FORM');
  await bench.ok(...add);
  return bench;
}

const refusals: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['a path with nothing at it', ['status', 'nobody'], /There is nothing at .*nobody/],
  ['an unknown code', ['new', 'other', '--candidate', 'Al', '--unit', 'X1'], /No unit here has the code X1/],
  ['a folder that is taken', ['new', 'sam', '--candidate', 'Al', '--unit', 'WM57'], /exists already/],
  ['a day that does not exist', ['add', 'sam', '--title', 'T', '--method', 'product', '--day', '2026-02-30'], /2026-02-30 is not a day/],
  ['a period that runs backwards', ['add', 'sam', '--title', 'T', '--method', 'product', '--day', '2026-02-03', '--until', '2026-02-01'], /before it begins/],
  ['a method that is not one', ['add', 'sam', '--title', 'T', '--method', 'guessing', '--day', '2026-02-03'], /guessing is not an assessment method/],
  ['a title without words', ['add', 'sam', '--title', '  ', '--method', 'product', '--day', '2026-02-03'], /The title has no words/],
  ['a title of 501 characters', ['add', 'sam', '--title', 'x'.repeat(501), '--method', 'product', '--day', '2026-02-03'], /501 characters long; 500 fit/],
  ['a role that is none', ['add', 'sam', '--title', 'T', '--method', 'product', '--day', '2026-02-03', '--as', 'king:Al'], /king is not a role/],
  ['a role without a name', ['add', 'sam', '--title', 'T', '--method', 'product', '--day', '2026-02-03', '--as', 'assessor:'], /This needs a name/],
  ['a file that is not there', ['add', 'sam', '--title', 'T', '--method', 'product', '--day', '2026-02-03', '--file', 'gone.pdf'], /gone\.pdf/],
  ['a setting that is none', ['add', 'sam', '--title', 'T', '--method', 'product', '--day', '2026-02-03', '--setting', 'moon'], /moon is not a setting/],
  ['evidence that is not there', ['claim', 'sam', 'E9', 'MONITOR-FORM#performance/1'], /There is no evidence E9/],
  ['a criterion that is not there', ['claim', 'sam', 'E1', 'MONITOR-FORM#performance/99'], /performance\/99 is not in/],
  ['a criterion of two units', ['claim', 'sam', 'E1', 'performance/1'], /more than one criterion: PPL2GEN7-FORM#performance\/1, MONITOR-FORM#performance\/1/],
  ['a place that cannot be', ['claim', 'sam', 'E1', 'MONITOR-FORM#performance/1', '--at', 'page 0'], /page 0 does not say where/],
  ['a judgement without a claim', ['judge', 'sam', 'E1', 'MONITOR-FORM#performance/1', '--verdict', 'accepted', ...assessor], /E1 is not claimed for MONITOR-FORM#performance\/1.*claim E1 MONITOR-FORM#performance\/1/],
  ['a judgement by the candidate', ['reason', 'sam', 'MONITOR-FORM#performance/1', '--because', 'x', '--as', 'candidate:Sam Okafor'], /The candidate may not record reasons/],
  ['a record by the candidate', ['record', 'sam', 'MONITOR-FORM#performance/1', '--title', 'T', '--day', '2026-02-03', '--as', 'candidate:Sam Okafor'], /The candidate may not/],
  ['finding evidence not authentic without a word', ['assess', 'sam', 'E1', '--valid', 'yes', '--authentic', 'not-yet', '--current', 'yes', ...assessor], /The reason has no words/],
  ['the candidate finding their own evidence valid', ['assess', 'sam', 'E1', '--valid', 'yes', '--authentic', 'yes', '--current', 'yes', '--as', 'candidate:Sam Okafor'], /The candidate may not say whether evidence is valid, authentic and current/],
  ['an inference by the candidate', ['infer', 'sam', 'MONITOR-FORM#knowledge/4', '--from', 'E1', '--why', 'x', '--as', 'candidate:Sam Okafor'], /The candidate may not infer knowledge/],
  ['a decision by the candidate', ['decide', 'sam', 'MONITOR-FORM', '--outcome', 'competent', '--as', 'candidate:Sam Okafor'], /The candidate may not decide a unit/],
  ['an inference of what is no how-to', ['infer', 'sam', 'MONITOR-FORM#knowledge/1', '--from', 'E1', '--why', 'x', ...assessor], /cannot be inferred/],
  ['an inference without a ground', ['infer', 'sam', 'MONITOR-FORM#knowledge/4', '--from', 'E1', '--why', ' ', ...assessor], /The ground has no words/],
  ['a rule that is none', ['confirm', 'sam', 'MONITOR-FORM#R9', '--because', 'x', ...assessor], /R9 is not a rule/],
  ['a rule of two units', ['confirm', 'sam', 'R1', '--because', 'x', ...assessor], /more than one rule: PPL2GEN7-FORM#R1, MONITOR-FORM#R1/],
  ['a rule that is worked out', ['confirm', 'sam', 'MONITOR-FORM#R2', '--because', 'x', ...assessor], /needs no confirmation/],
  ['competent over open rules', ['decide', 'sam', 'MONITOR-FORM', '--outcome', 'competent', ...assessor], /cannot be decided competent yet: .*R1.*R2/],
  ['a correction by another person', ['edit', 'sam', 'E1', '--title', 'Mine', ...assessor], /E1 was added by Sam Okafor/],
  ['withdrawing another person’s evidence', ['withdraw', 'sam', 'E1', '--because', 'x', ...assessor], /E1 was added by Sam Okafor/],
  ['erasing another person’s evidence', ['erase', 'sam', 'E1', '--ground', 'x', ...assessor], /E1 was added by Sam Okafor/],
  ['erasing what has no files', ['erase', 'sam', 'E1', '--ground', 'x'], /no files here to erase/],
  ['undoing when there is nothing', ['undo', 'sam', ...assessor], /nothing of yours to undo/],
  ['the candidate as their own assessor', ['decide', 'sam', 'MONITOR-FORM', '--outcome', 'not-yet', '--as', 'assessor:Sam Okafor'], /Sam Okafor is the candidate here and cannot assess/],
  ['a sample by the assessor', ['sample', 'sam', 'E1', 'MONITOR-FORM#performance/1', ...assessor], /An assessor may not draw a sample/],
  ['a finding on what is not sampled', ['finding', 'sam', 'E1', '--result', 'agreed', '--as', 'iqa:Dilys Rees'], /A sample of E1 is not in this portfolio/],
  ['redoing when there is nothing', ['redo', 'sam'], /nothing of yours to redo/],
];

test.each(refusals)('%s: one sentence that says what is safe, and nothing changes', async (_what, args, sentence) => {
  const bench = await begin();
  const before = await bench.attest('list', 'sam', '--json');
  const said = await bench.attest(...args);
  expect(said).toMatchObject({ status: 1, out: '' });
  expect(said.err).toMatch(sentence);
  expect(said.err.trim().split('\n')).toHaveLength(1);
  expect((await bench.attest('list', 'sam', '--json')).out).toBe(before.out);
});

test('a failure for machines is JSON alone', async () => {
  const bench = await commandLine();
  const said = await bench.attest('status', 'nobody', '--json');
  expect(said).toMatchObject({ status: 1, err: '' });
  const { failure } = z.object({ failure: z.object({ code: z.string(), sentence: z.string(), next: z.string() }) }).parse(JSON.parse(said.out));
  expect(failure.code).toBe('not-found');
});

test.each([
  ['an unknown command', ['fly']],
  ['a missing option', ['add', 'sam', '--title', 'T']],
  ['a missing argument', ['claim', 'sam']],
  ['an unknown option', ['status', 'sam', '--loud']],
  ['a verdict that is none', ['judge', 'sam', 'E1', 'performance/1', '--verdict', 'nice', '--as', 'assessor:P']],
  ['too many arguments', ['status', 'sam', 'anna']],
])('wrong usage exits 2: %s', async (_what, args) => {
  const said = await (await commandLine()).attest(...args);
  expect(said).toMatchObject({ status: 2, out: '' });
  expect(said.err).not.toBe('');
});

test('a folder that is no portfolio is named as such', async () => {
  const bench = await commandLine();
  await mkdir(path.join(bench.folder, 'holiday'));
  await writeFile(path.join(bench.folder, 'holiday', 'photo.jpg'), 'x');
  const said = await bench.attest('status', 'holiday');
  expect(said.status).toBe(1);
  expect(said.err).toMatch(/is not a portfolio folder/);
});
