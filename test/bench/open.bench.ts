import { spawnSync } from 'node:child_process';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Work } from '../../main/actions/work.ts';
import { openPortfolio } from '../../main/portfolio/open-portfolio.ts';
import type { Command } from '../../domain/command/kinds.ts';
import { asAssessor, benchContext, benchFolder, carryOut, itemWithClaims, newPortfolio, onlyUnit } from './big-portfolio.ts';
import { ms, percentile, report, timed, times } from './figures.ts';

/** Makes a portfolio of three writers: a candidate who adds and claims, two assessors who judge in turn. Answers with how many commands it holds. */
async function fill(folder: string, commands: number): Promise<number> {
  const context = benchContext(folder);
  const portfolio = path.join(folder, 'portfolio');
  const candidate = await newPortfolio(context, portfolio);
  const assessors: readonly Work[] = [await asAssessor(context, portfolio, 'Priya Nair'), await asAssessor(context, portfolio, 'Martin Hale')];
  const unit = onlyUnit(candidate);
  let count = 0;
  for (let item = 1; count < commands; item += 100) {
    const batch = Array.from({ length: 100 }, (_, at) => itemWithClaims(context, unit, item + at)).flat();
    await carryOut(candidate, batch);
    const assessor = assessors[Math.floor(item / 100) % 2];
    if (assessor === undefined) throw new Error('not reached: there are two');
    await assessor.session.refresh();
    const judgements = batch.flatMap((one): Command[] => (one.kind === 'claim' ? [{ kind: 'judge', v: 1, evidence: one.evidence, criterion: one.criterion, verdict: 'accepted' }] : []));
    await carryOut(assessor, judgements);
    await candidate.session.refresh();
    count += batch.length + judgements.length;
  }
  for (const { session } of [candidate, ...assessors]) await session.close();
  return count;
}

async function openAndStatus(folder: string): Promise<void> {
  const context = benchContext(folder);
  const opened = await openPortfolio(context, path.join(folder, 'portfolio'), 'reader');
  if (!opened.ok) throw new Error(opened.failure.sentence);
  await opened.value.close();
}

async function journalBytes(folder: string): Promise<number> {
  const journal = path.join(folder, 'portfolio', 'journal');
  const sizes = await Promise.all((await readdir(journal)).map(async (name) => (await stat(path.join(journal, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function wholeProcess(args: readonly string[], folder: string): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, ATTEST_HOME: path.join(folder, 'profile') }, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - begun;
}

async function measure(commands: number, rounds: number, wanted: string): Promise<void> {
  const folder = await benchFolder();
  const count = await fill(folder, commands);
  const bytes = await journalBytes(folder);
  const opened: number[] = [];
  for (let round = 0; round < rounds; round++) opened.push(await timed(() => openAndStatus(folder)));
  const script = path.resolve('dist/command-line/attest.js');
  const processes = Array.from({ length: rounds }, () => wholeProcess([script, 'status', path.join(folder, 'portfolio'), '--json'], folder));
  const bare = Array.from({ length: rounds }, () => wholeProcess(['-e', '0'], folder));
  const name = `${count.toLocaleString('en-GB')} commands of three writers`;
  const floor = percentile(bare, 0.5);
  report({ what: `${name}: opened in the process`, figure: `${ms(percentile(opened, 0.5))} (first ${ms(opened[0] ?? 0)})`, floor: `${ms(floor)} node -e 0`, wanted });
  report({ what: `${name}: status as a whole process`, figure: `${ms(percentile(processes, 0.5))} = ${times(percentile(processes, 0.5) / floor)}`, floor: `${ms(floor)} node -e 0`, wanted: commands > 50_000 ? 'within 2 s and 700 MB' : 'within 600 ms' });
  const { maxRSS } = process.resourceUsage();
  report({ what: `${name}: on the disk and in memory`, figure: `${Math.round(bytes / count)} bytes a command, ${Math.round(maxRSS / 1024)} MB`, floor: '', wanted: 'at most 500 bytes a command, 700 MB' });
  await rm(folder, { recursive: true });
}

await measure(10_000, 7, 'within 200 ms');
await measure(100_000, 3, 'within 2 s');
