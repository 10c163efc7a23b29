import type { Portfolio } from '../portfolio/portfolio.ts';
import { compareText } from '../text/compare.ts';
import type { AssessmentMethod } from '../unit/method.ts';
import { evidenceReferenceSchema, type EvidenceReference } from './evidence-id.ts';
import { methodCode } from './method-codes.ts';
import { splitReference } from './split-reference.ts';

/** How references are printed: one series a writer, or by method codes, which a unit or centre may give (FORMAT 17). */
export type ReferenceScheme = { readonly kind: 'series' } | { readonly kind: 'method-codes'; readonly codes?: Readonly<Record<string, string>> };

/** The first candidate's series: their references by method codes stand without it. */
const firstCandidate = 'E';

/** What stands before the number: the writer's series; or the method's code, with the series of a writer who is not the first candidate. */
function stem(series: string, method: AssessmentMethod, scheme: ReferenceScheme): string {
  if (scheme.kind === 'series') return series;
  const code = methodCode(method, scheme.codes).toUpperCase().replace(/[^A-Z0-9]|\d+$/g, '').slice(0, 8);
  const readable = /^[A-Z]/.test(code) ? code : 'OT';
  return series === firstCandidate ? readable : `${series}-${readable}`;
}

/** The next reference of a writer: after the highest ever allotted, so that no number is used twice, undone or withdrawn ones included. */
export function nextReference(portfolio: Pick<Portfolio, 'numbers'>, series: string, method: AssessmentMethod, scheme: ReferenceScheme): EvidenceReference {
  const stemmed = stem(series, method, scheme);
  return evidenceReferenceSchema.parse(`${stemmed}${(portfolio.numbers.get(stemmed) ?? 0) + 1}`);
}

/** The order in which references are read: E2 before E10. */
export function compareReferences(a: string, b: string): number {
  const [seriesA, numberA] = splitReference(a);
  const [seriesB, numberB] = splitReference(b);
  return compareText(seriesA, seriesB) || numberA - numberB || compareText(a, b);
}
