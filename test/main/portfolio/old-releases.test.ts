import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import { portfolioStatus } from '../../../main/actions/status.ts';
import { look, machine } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const fixtures = path.join(import.meta.dirname, '../../fixtures');
const expectedSchema = z.object({
  lines: z.int(),
  kinds: z.array(z.string()),
  candidate: z.string(),
  units: z.record(z.string(), z.object({ decision: z.string().nullable(), states: z.record(z.string(), z.int()), rules: z.string() })),
});

/** The portfolio that a release left behind, in a folder of its own, and what it came to. */
async function left(release: string) {
  const folder = await temporaryFolder();
  await cp(path.join(fixtures, release), folder, { recursive: true });
  const on = await machine();
  const session = await look(on, folder);
  return { session, context: on.context, counts: everyoneCounts, expected: expectedSchema.parse(JSON.parse(await readFile(path.join(folder, 'expected.json'), 'utf8'))) };
}

function counted(states: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...new Set(states)].map((state) => [state, states.filter((one) => one === state).length]));
}

describe('a portfolio that an earlier release wrote', async () => {
  const releases = (await readdir(fixtures, { withFileTypes: true })).filter((entry) => entry.isDirectory() && /^\d/.test(entry.name)).map(({ name }) => name);

  it.each(releases)('%s: opens whole, and comes to what it came to then', async (release) => {
    const { expected, ...seen } = await left(release);
    const status = portfolioStatus(seen);
    expect({ setAside: status.setAside, waiting: status.waiting, damaged: status.damaged }).toEqual({ setAside: [], waiting: [], damaged: [] });
    expect(seen.session.fold.entries).toHaveLength(expected.lines);
    const kinds = seen.session.fold.entries.map(({ reading }) => (reading.kind === 'read' ? reading.command.kind : reading.kind));
    expect([...new Set(kinds)].sort()).toEqual(expected.kinds);
    expect(status.portfolio.candidate).toBe(expected.candidate);
    const units = status.units.map(({ code, decision, criteria, rules }) => [
      code,
      { decision: decision?.outcome ?? null, states: counted(criteria.map(({ state }) => state)), rules: rules.map(({ id, judged }) => `${id} ${judged}`).join(', ') },
    ]);
    expect(Object.fromEntries(units)).toEqual(expected.units);
  });
});
