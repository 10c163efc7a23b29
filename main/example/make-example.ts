import { done, type Result } from '../../domain/failure/result.ts';
import { everyoneCounts } from '../../domain/portfolio/counts.ts';
import { rememberInCatalogue } from '../actions/remember.ts';
import { startPortfolio } from '../actions/start-portfolio.ts';
import { forgetPeople, knownPeople, type KnownPerson } from '../memory/identity.ts';
import { openPortfolio } from '../portfolio/open-portfolio.ts';
import type { Context } from '../system/context.ts';
import { readStory } from './read-story.ts';
import { sittings, type Sitting } from './sittings.ts';
import { storyClock, type StoryClock } from './story-clock.ts';
import { readStoryWriter } from './story-words.ts';
import { takeStep } from './take-step.ts';
import { takeAway } from './take-away.ts';

/**
 * Makes the worked example in `folder`, which must be empty or not be there yet: the story played from its first day to its last.
 * Answers with the absolute path and the id. Where a step fails, a full disk say, nothing of it is left behind.
 */
export async function makeExample(context: Context, folder: string): Promise<Result<{ readonly folder: string; readonly id: string }>> {
  const { portfolio, steps } = readStory();
  const clock = storyClock(context, portfolio.at);
  const before = await knownPeople(context.profile);
  const started = await startPortfolio(clock.context, folder, portfolio);
  if (!started.ok) return started;
  const played = await play(clock, started.value.folder, sittings(steps));
  await forgetInvented(context, before.ok ? before.value : []);
  if (!played.ok) {
    await takeAway(context.profile, started.value.folder);
    return played;
  }
  await remember(context, started.value.folder);
  return started;
}

/** The story's people are in the portfolio; nobody is to be asked whether they are one of them. */
async function forgetInvented({ profile }: Context, before: readonly KnownPerson[]): Promise<void> {
  const after = await knownPeople(profile);
  const known = new Set(before.map(({ id }) => id));
  if (after.ok) await forgetPeople(profile, new Set(after.value.map(({ id }) => id).filter((id) => !known.has(id))));
}

async function play(clock: StoryClock, folder: string, all: readonly Sitting[]): Promise<Result<null>> {
  for (const sitting of all) {
    const sat = await sit(clock, folder, sitting);
    if (!sat.ok) return sat;
  }
  return done(null);
}

/** One writer opens the portfolio, takes the steps of the sitting, and closes it. In the story everybody counts, whatever list this machine keeps. */
async function sit(clock: StoryClock, folder: string, { as, steps }: Sitting): Promise<Result<null>> {
  clock.set(steps[0]?.at ?? '');
  const { role, name } = readStoryWriter(as);
  const opened = await openPortfolio(clock.context, folder, { person: { name }, role });
  if (!opened.ok) return opened;
  const session = opened.value;
  try {
    for (const step of steps) {
      clock.set(step.at);
      const taken = await takeStep({ session, context: clock.context, counts: everyoneCounts }, step);
      if (!taken.ok) return taken;
    }
    return done(null);
  } finally {
    await session.close();
  }
}

/** In the catalogue it is opened today, as any portfolio is. */
async function remember(context: Context, folder: string): Promise<void> {
  const opened = await openPortfolio(context, folder, 'reader');
  if (!opened.ok) return;
  await rememberInCatalogue({ session: opened.value, context, counts: everyoneCounts });
  await opened.value.close();
}
