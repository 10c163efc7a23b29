import { done, type Result } from '../../../domain/failure/result.ts';
import { countsHere } from '../../actions/counts-here.ts';
import { sweepWorkFolders } from '../../hand-off/work-folder.ts';
import { knownPortfolios, rememberWho } from '../../memory/catalogue.ts';
import { knownDrafts } from '../../memory/drafts.ts';
import { openPortfolio } from '../../portfolio/open-portfolio.ts';
import { pathsOf } from '../../portfolio/paths.ts';
import type { PortfolioReading, PortfolioSession } from '../../portfolio/session.ts';
import type { Context } from '../../system/context.ts';
import { newId } from '../../system/ids.ts';
import { isFolderHere } from '../answers/library.ts';
import { openIdSchema, type Opened, type WhoAsked } from '../contract/portfolio.ts';
import type { Desk } from '../desk.ts';
import { formsHere, guidanceHere } from './documents-here.ts';
import { newsOf } from './news-of.ts';
import type { OpenPortfolio } from './open-portfolio.ts';
import { peopleOffered } from './people-offered.ts';
import { sweepShown } from './sweep-shown.ts';
import { Told } from './told.ts';

/** Opens the folder to work on, or only to look at until somebody says who they are. What was open of the same folder is closed. */
export function openForPage(desk: Desk, folder: string, who: WhoAsked | null): Promise<Result<Opened>> {
  return desk.open.queue.next(async () => {
    const counts = await countsHere(desk.context.profile);
    if (!counts.ok) return counts;
    await closeThoseOf(desk, folder);
    const said: string[] = [];
    const context = { ...desk.context, profile: { ...desk.context.profile, tell: (sentence: string) => void said.push(sentence) } };
    const opened = await openSession(context, folder, who ?? (await lastHere(desk, folder)));
    if (!opened.ok) return opened;
    const { reading, working } = opened.value;
    const common = { context, counts: counts.value };
    const open: OpenPortfolio = {
      id: openIdSchema.parse(newId(desk.context)),
      look: { ...common, session: reading },
      work: working === null ? null : { ...common, session: working },
      told: new Told(),
      said,
      ending: [],
    };
    // Not waited for: what a killed take-in left may be large, and many small pictures are looked for.
    const swept = Promise.all([sweepWorkFolders(desk.context, reading.folder), sweepShown(open)]);
    open.ending.push(async () => { await swept; });
    // At once: a window that ends in the next moment is to know them again, too.
    if (who !== null && working !== null) await rememberWho(context.profile, working.folder, { ...working.who.person, role: working.who.role });
    desk.open.add(open);
    return done(await answerOf(desk, open));
  });
}

/** Who worked in this folder in the window last; they go on without being asked. */
async function lastHere(desk: Desk, folder: string): Promise<WhoAsked | null> {
  const known = await knownPortfolios(desk.context.profile);
  const lastWho = known.ok ? known.value.find(({ path }) => path === pathsOf(folder).folder)?.lastWho : undefined;
  return lastWho === undefined ? null : { person: { id: lastWho.id, name: lastWho.name }, role: lastWho.role };
}

interface Sessions { readonly reading: PortfolioReading; readonly working: PortfolioSession | null }

async function openSession(context: Context, folder: string, who: WhoAsked | null): Promise<Result<Sessions>> {
  if (who === null) {
    const looking = await openPortfolio(context, folder, 'reader');
    return looking.ok ? done({ reading: looking.value, working: null }) : looking;
  }
  const working = await openPortfolio(context, folder, who);
  return working.ok ? done({ reading: working.value, working: working.value }) : working;
}

/** First, so that whoever goes on with their work goes on with their own journal. */
async function closeThoseOf(desk: Desk, folder: string): Promise<void> {
  const path = pathsOf(folder).folder;
  for (const { id, look } of desk.open.all) if (look.session.folder === path) await desk.open.close(id);
}

async function answerOf(desk: Desk, open: OpenPortfolio): Promise<Opened> {
  const { context } = desk;
  const { session } = open.look;
  const { portfolio, folder } = session;
  const drafts = await knownDrafts(context.profile, portfolio.id);
  return {
    ...newsOf(open),
    open: open.id, folder, id: portfolio.id, created: portfolio.created,
    who: open.work?.session.who ?? null,
    people: await peopleOffered(context.profile, portfolio),
    forms: formsHere(), guidance: guidanceHere(),
    drafts: drafts.ok ? drafts.value.map(([slot, text]) => [slot, text]) : [],
    copies: await copiesOf(desk, portfolio.id, folder),
  };
}

async function copiesOf({ context }: Desk, id: string, folder: string): Promise<string[]> {
  const known = await knownPortfolios(context.profile);
  const others = known.ok ? known.value.filter((entry) => entry.id === id && entry.path !== folder).map(({ path }) => path) : [];
  const here = await Promise.all(others.map(isFolderHere));
  return others.filter((_, place) => here[place]);
}
