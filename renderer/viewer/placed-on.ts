import type { CountedPlace } from '../../domain/evidence/locator.ts';
import type { ShownPlace } from './shown-place.ts';

/** What stands on one line, paragraph, question or row. */
export function placedOn(places: readonly ShownPlace[], kind: CountedPlace['kind'], number: number): readonly ShownPlace[] {
  return places.filter((shown) => shown.places.some((place) => place.kind === kind && place.from <= number && number <= (place.to ?? place.from)));
}
