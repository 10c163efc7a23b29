import type { Evidence } from '../../portfolio/portfolio.ts';
import type { ReportInput } from '../report-input.ts';
import { shortName } from '../words/unit-words.ts';

/** The units of the portfolio that an item is claimed for: those of the record by their short names. */
export function unitsServed(input: ReportInput, evidence: Evidence): readonly string[] {
  const claimed = new Set([...input.portfolio.claims].filter(([, claims]) => claims.has(evidence.id) && claims.get(evidence.id)?.withdrawn === undefined).map(([key]) => key.slice(0, key.indexOf('#'))));
  return [...input.portfolio.units.values()].filter((use) => claimed.has(use.id)).map((use) => {
    const entry = input.units.find((unit) => unit.id === use.id);
    return entry === undefined ? input.say('report.index.other-unit') : shortName(entry);
  });
}
