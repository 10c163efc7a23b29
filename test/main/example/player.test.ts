import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startPortfolio } from '../../../main/actions/start-portfolio.ts';
import { makeExample } from '../../../main/example/make-example.ts';
import { readStory } from '../../../main/example/read-story.ts';
import { sittings } from '../../../main/example/sittings.ts';
import { storyClock } from '../../../main/example/story-clock.ts';
import { storySchema } from '../../../main/example/story.ts';
import { takeAway } from '../../../main/example/take-away.ts';
import { knownPortfolios } from '../../../main/memory/catalogue.ts';
import { knownPeople, rememberPerson } from '../../../main/memory/identity.ts';
import { instantText } from '../../../main/system/instant.ts';
import { machine, value } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('the story goes forward in time, and says of nothing that it happens before it is told', () => {
  const { portfolio, steps } = readStory();
  const times = [portfolio.at, ...steps.map(({ at }) => at)].map((at) => Date.parse(at));
  expect(times).toEqual([...times].sort((a, b) => a - b));
  for (const step of steps) {
    if (step.do !== 'add' && step.do !== 'record') continue;
    const last = step.evidence.until ?? step.evidence.day;
    expect(last <= step.at.slice(0, 10), `${step.reference} is added on ${step.at} and ends on ${last}`).toBe(true);
  }
});

test('a step that says what no action takes is not read', () => {
  const story = readStory();
  expect(storySchema.safeParse({ ...story, steps: [{ ...story.steps[0], surprise: true }] }).success).toBe(false);
  expect(storySchema.safeParse({ ...story, steps: [{ at: 'today', as: 'assessor:Priya Nair', do: 'declare', unit: 'X' }] }).success).toBe(false);
});

test('a sitting is one writer on one day', () => {
  const step = (at: string, as: 'assessor:P' | 'candidate:S') => ({ at: `${at}T10:00+01:00`, as, do: 'declare' as const, unit: 'X' });
  const parted = sittings([step('2026-09-01', 'assessor:P'), step('2026-09-01', 'assessor:P'), step('2026-09-02', 'assessor:P'), step('2026-09-02', 'candidate:S')]);
  expect(parted.map(({ as, steps }) => [as, steps.length])).toEqual([['assessor:P', 2], ['assessor:P', 1], ['candidate:S', 1]]);
});

test('the clock stands at the local time of the story, summer and winter, wherever it is played', async () => {
  const { context } = await machine();
  const clock = storyClock(context, '2026-09-16T20:25+01:00');
  expect(instantText(clock.context.now(), clock.context.offsetAt(clock.context.now()))).toBe('2026-09-16T20:25:00.000+01:00');
  clock.set('2026-11-04T22:40-03:30');
  expect(instantText(clock.context.now(), clock.context.offsetAt(clock.context.now()))).toBe('2026-11-04T22:40:00.000-03:30');
});

test('the people of the story are nobody on this machine afterwards, and who was known stays', async () => {
  const { context } = await machine();
  const aileen = { id: 'aileengrant', name: 'Aileen Grant' };
  value(await rememberPerson(context.profile, aileen, 'assessor'));
  const made = value(await makeExample(context, path.join(await temporaryFolder(), 'sam')));
  expect(value(await knownPeople(context.profile))).toEqual([{ ...aileen, role: 'assessor' }]);
  expect(value(await knownPortfolios(context.profile))).toMatchObject([{ path: made.folder, lastDay: '2026-11-20' }]);
  expect(value(await knownPortfolios(context.profile))[0]?.coverage?.accepted).toBeGreaterThan(30);
});

test('what is taken away leaves an empty folder and no entry in the catalogue', async () => {
  const { context } = await machine();
  const folder = path.join(await temporaryFolder(), 'sam');
  value(await startPortfolio(context, folder, { candidate: 'Sam Okafor', codes: ['MONITOR-FORM'] }));
  expect(value(await knownPortfolios(context.profile))).toHaveLength(1);
  await takeAway(context.profile, folder);
  expect(await readdir(folder)).toEqual([]);
  expect(value(await knownPortfolios(context.profile))).toEqual([]);
});
