import { open, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { startCoverage } from '../../domain/coverage/start-coverage.ts';
import type { Work } from '../../main/actions/work.ts';
import { evidenceIdSchema } from '../../domain/evidence/evidence-id.ts';
import { criterionKey } from '../../domain/unit/criterion-key.ts';
import { benchContext, benchFolder, carryOut, itemWithClaims, newPortfolio, onlyUnit } from './big-portfolio.ts';
import { ms, percentile, report, timed, times } from './figures.ts';

/**
 * An edit is one claim: applied, chained, signed, appended, synced, checked, folded, and the unit's coverage worked out again. Its floor
 * is a bare append and fdatasync of the same bytes. All four are measured in turn, so that they meet the same disk.
 */
const rounds = 300;

async function fill(work: Work, items: number): Promise<void> {
  const unit = onlyUnit(work);
  for (let count = 1; count <= items; count += 50) {
    const batch = Array.from({ length: Math.min(50, items - count + 1) }, (_, at) => itemWithClaims(work.context, unit, count + at));
    await carryOut(work, batch.flat());
  }
}

/** A portfolio of so many items made ready to be edited; `edit` is one claim with the coverage that follows, `bare` the floor. */
async function ready(items: number) {
  const folder = await benchFolder();
  const work = await newPortfolio(benchContext(folder), path.join(folder, 'portfolio'));
  await fill(work, items);
  const unit = onlyUnit(work);
  const { portfolio, units } = work.session;
  const coverage = startCoverage(portfolio, (id) => units.get(id), { counts: work.counts, say: work.context.say });
  coverage.unit(unit);
  const bytes = await lastLine(path.join(folder, 'portfolio', 'journal'));
  const handle = await open(path.join(folder, 'bare.jsonl'), 'a');
  const ids = [...portfolio.evidence.keys()];
  return {
    edit: async (round: number) => {
      const evidence = evidenceIdSchema.parse(ids[(round * 7) % ids.length]);
      const acted = await work.session.act([{ kind: 'claim', v: 1, evidence, criterion: criterionKey(unit, 'knowledge', String(1 + (round % 7))), places: [{ kind: 'page', from: 1 + round }] }]);
      if (!acted.ok) throw new Error(acted.failure.sentence);
      coverage.touch(acted.value.touched);
      coverage.unit(unit);
    },
    bare: async () => {
      await handle.write(bytes);
      await handle.datasync();
    },
    close: async () => {
      await handle.close();
      await work.session.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function lastLine(folder: string): Promise<Buffer> {
  const [name = ''] = await readdir(folder);
  const text = await readFile(path.join(folder, name), 'utf8');
  return Buffer.from(`${text.trimEnd().split('\n').at(-1) ?? ''}\n`);
}

const small = await ready(50);
const large = await ready(5000);
const figures = { smallEdit: [] as number[], largeEdit: [] as number[], smallBare: [] as number[], largeBare: [] as number[] };
for (let round = 0; round < rounds; round++) {
  figures.smallEdit.push(await timed(() => small.edit(round)));
  figures.smallBare.push(await timed(small.bare));
  figures.largeEdit.push(await timed(() => large.edit(round)));
  figures.largeBare.push(await timed(large.bare));
}
await small.close();
await large.close();
const warm = (all: readonly number[]): readonly number[] => all.slice(50);
for (const [items, edit, bare] of [['50', figures.smallEdit, figures.smallBare], ['5,000', figures.largeEdit, figures.largeBare]] as const) {
  const floor = percentile(warm(bare), 0.95);
  report({ what: `an edit with coverage, ${items} items, p95`, figure: ms(percentile(warm(edit), 0.95)), floor: `${ms(floor)} bare append and fdatasync`, wanted: `at most 2 x + 1 ms = ${ms(2 * floor + 1)}` });
}
const [smallHalf, largeHalf] = [percentile(warm(figures.smallEdit), 0.5), percentile(warm(figures.largeEdit), 0.5)];
report({ what: 'the same, p50, 5,000 items against 50', figure: `${ms(largeHalf)} = ${times(largeHalf / smallHalf)}`, floor: `${ms(smallHalf)} with 50`, wanted: 'at most 1.25 x' });
