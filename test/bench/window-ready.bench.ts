import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { daySchema } from '../../domain/text/day.ts';
import { rememberPortfolio } from '../../main/memory/catalogue.ts';
import { prepareLaunch } from '../../tools/launch.mjs';
import { benchContext, benchFolder } from './big-portfolio.ts';
import { ms, percentile, report } from './figures.ts';
import { startWindow, type Shown } from './window-start.ts';

/** The window with 200 portfolios on its shelf, from the start of its process until the cards are painted, beside a bare window of the same runtime: in turn, a pair at a time. */
const pairs = 15;
const portfolios = 200;

async function fillShelf(folder: string): Promise<string> {
  const { profile } = benchContext(folder);
  for (let count = 0; count < portfolios; count++) {
    const here = path.join(folder, `Candidate ${count}`);
    await mkdir(here);
    const day = `2026-10-${String(1 + (count % 28)).padStart(2, '0')}`;
    await rememberPortfolio(profile, {
      id: `bench${count}`, path: here, candidate: `Candidate ${count}`, units: [{ code: 'PPL2GEN7', title: 'Resolve customer service problems' }],
      coverage: { claimed: count % 28, accepted: count % 20, of: 27 }, lastDay: daySchema.parse(day), lastOpened: `${day}T20:00:00Z`,
    });
  }
  return profile.folder;
}

const median = (all: readonly Shown[], what: 'ready' | 'memory' | 'processes'): number => percentile(all.map((one) => one[what]), 0.5);

const folder = await benchFolder();
const profile = await fillShelf(folder);
const launch = await prepareLaunch();
const [bare, program]: [Shown[], Shown[]] = [[], []];
// The first pair fills the disk's cache and V8's, and does not count.
for (let pair = -1; pair < pairs; pair++) {
  const floor = await startWindow(launch, path.join(folder, 'bare'), { window: 'bare', selector: 'h1' });
  const figure = await startWindow(launch, profile, { window: 'program', selector: '.pfc' });
  if (pair >= 0) { bare.push(floor); program.push(figure); }
}
launch.stop();
await rm(folder, { recursive: true, force: true, maxRetries: 5 });
const differences = program.map(({ ready }, place) => ready - (bare[place]?.ready ?? 0));
report({ what: `the window with ${portfolios} portfolios, painted`, figure: `${ms(median(program, 'ready'))} = bare + ${ms(percentile(differences, 0.5))} (median of ${pairs} pairs)`, floor: `${ms(median(bare, 'ready'))} a bare window`, wanted: 'at most 80 ms more' });
report({ what: 'the same, memory of all its processes (PSS)', figure: `${median(program, 'memory').toFixed(0)} MB in ${median(program, 'processes')}`, floor: `${median(bare, 'memory').toFixed(0)} MB in ${median(bare, 'processes')}`, wanted: 'at most 60 MB more' });
