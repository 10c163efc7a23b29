import { knownPortfolios } from '../../memory/catalogue.ts';
import { sweepThumbnails } from '../../thumbnails/sweep-thumbnails.ts';
import type { OpenPortfolio } from './open-portfolio.ts';

/** Takes away the small pictures that this portfolio no longer shows, and those of portfolios that are not known here. */
export async function sweepShown({ look: { session, context: { profile } } }: OpenPortfolio): Promise<void> {
  const known = await knownPortfolios(profile);
  if (known.ok) await sweepThumbnails(profile, { portfolio: session.portfolio, folder: session.folder, known: new Set(known.value.map(({ id }) => id)) });
}
