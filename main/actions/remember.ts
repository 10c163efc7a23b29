import { daySchema } from '../../domain/text/day.ts';
import { codesForPrint, unitTitle } from '../../domain/unit/unit-titles.ts';
import { rememberPortfolio, type CatalogueEntry } from '../memory/catalogue.ts';
import { coverageOf } from './coverage-of.ts';
import { unitsHere, type Look } from './work.ts';

/** Puts the portfolio into this machine's catalogue, with a hint of how it stands. The portfolio does not depend on it, so a failure is only said. */
export async function rememberInCatalogue(look: Look): Promise<void> {
  const { context } = look;
  const remembered = await rememberPortfolio(context.profile, catalogueEntry(look));
  if (!remembered.ok) context.profile.tell(context.say('notice.not-listed', { why: remembered.failure.sentence }));
}

function catalogueEntry(look: Look): CatalogueEntry {
  const { session, context } = look;
  const { portfolio, folder, fold } = session;
  const last = fold.entries.at(-1)?.line.at.slice(0, 10);
  const lastDay = daySchema.safeParse(last);
  return {
    id: portfolio.id,
    path: folder,
    candidate: portfolio.details.candidate ?? context.say('report.candidate.unnamed'),
    units: unitsHere(look).map(({ unit }) => ({ code: codesForPrint(unit)[0] ?? null, title: unitTitle(unit) })),
    coverage: hint(look),
    lastDay: lastDay.success ? lastDay.data : null,
    lastOpened: new Date(context.now()).toISOString(),
  };
}

/** Criteria that must be covered, at both levels: what is accepted is claimed, too. Behaviours underpin and are not counted. */
function hint(look: Look): CatalogueEntry['coverage'] {
  const criteria = unitsHere(look).flatMap(({ id }) => coverageOf(look, id).criteria).filter(({ list }) => list !== 'behaviour');
  const accepted = criteria.filter(({ state }) => state === 'accepted' || state === 'inferred').length;
  return { claimed: accepted + criteria.filter(({ state }) => state === 'claimed').length, accepted, of: criteria.length };
}
