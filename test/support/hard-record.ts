import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commandLine } from './command-line.ts';

// A record that is hard to print: much text, many references on one criterion, names in four scripts, a title without end, emoji.
export const candidate = 'سامي الحداد';
export const assessor = 'Siân Llŷr-Ŵyn';
export const witness = '王小明';
export const title = `${'Procedures_for_the_front_of_house_signed_off_by_all_'.repeat(5)} ${'and the longest of titles '.repeat(12)}`.slice(0, 498).concat('🙂.').slice(0, 500);
export const statement = Array.from({ length: 3000 }, (_, at) => `word${at}${at % 150 === 149 ? '.\n\n' : ''}`).join(' ');
export const feedback = Array.from({ length: 1000 }, (_, at) => `f${String(at).padStart(3, '0')}`).join(' ').slice(0, 4990).concat(' 👍 well');
export const pictured = 'Ŵyn said: 👩‍🍳 ✨ and Łódź';
export const references = Array.from({ length: 12 }, (_, at) => `E${at + 1}`);

/** Prints that record through the command line; answers with the folder its two files are in, which goes away with the test. */
export async function printHardRecord(): Promise<string> {
  const bench = await commandLine();
  const as = ['--as', `assessor:${assessor}`];
  await writeFile(path.join(bench.folder, 'statement.txt'), statement);
  await bench.ok('new', 'p', '--candidate', candidate, '--centre', 'Harbour Training', '--unit', 'PPL2GEN7-FORM');
  await bench.ok('add', 'p', '--title', 'What I did, in 3,000 words', '--method', 'personal-statement', '--day', '2026-10-01', '--text', 'statement.txt');
  await bench.ok('add', 'p', '--title', title, '--method', 'witness-testimony', '--day', '2026-10-02', '--by', `witness:${witness}`, '--note', pictured);
  for (const reference of references.slice(2)) await bench.ok('add', 'p', '--title', `Item ${reference}`, '--method', 'product', '--day', '2026-10-03');
  for (const reference of references) await bench.ok('claim', 'p', reference, 'performance/10', '--how', `Shown by ${reference}.`);
  for (const reference of references) await bench.ok('judge', 'p', reference, 'performance/10', '--verdict', 'accepted', ...as);
  await bench.ok('feedback', 'p', '--unit', 'PPL2GEN7-FORM', '--text', feedback, ...as);
  await bench.ok('export', 'p', '--to', 'out');
  return path.join(bench.folder, 'out');
}
