import { placesWords } from '../../evidence/locator-words.ts';
import type { Locator } from '../../evidence/locator.ts';
import type { Evidence } from '../../portfolio/portfolio.ts';
import type { BaseContext } from '../base-context.ts';
import { photographsOf } from '../facts/evidence-pages.ts';

/** Places inside an item as the record prints them; a region of one of its photographs names the photograph, not a page. */
export function placesIn({ say, input }: Pick<BaseContext, 'say' | 'input'>, evidence: Evidence, places: readonly Locator[]): string {
  const photographs = photographsOf(input, evidence).length;
  const shown = places.map((place): Locator => (photographs > 0 && place.kind === 'region' ? { kind: 'words', text: say('report.place.region', { number: place.page ?? 1, name: place.name }) } : place));
  return placesWords(say, shown);
}
