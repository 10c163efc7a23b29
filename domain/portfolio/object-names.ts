import type { ObjectNames } from '../command/told.ts';
import type { EvidenceId } from '../evidence/evidence-id.ts';
import { itemPlacesWords } from '../evidence/item-places.ts';
import { placesWords } from '../evidence/locator-words.ts';
import { referenceNames } from '../evidence/reference-names.ts';
import { listWords } from '../rules/list-words.ts';
import { dayShort } from '../text/day-words.ts';
import { readCriterionKey, type CriterionKey, type UnitId } from '../unit/criterion-key.ts';
import type { Say } from '../words/say.ts';
import { labelNames } from './label-names.ts';
import { nameObject } from './name-object.ts';
import type { Portfolio } from './portfolio.ts';

/** How things are named as the portfolio knows them now; `line` names a line by its hash. */
export function objectNames(portfolio: Portfolio, say: Say, line: ObjectNames['line']): ObjectNames {
  const references = referenceNames(portfolio);
  const actions = new Map([...portfolio.actions.keys()].map((id, index) => [id, index + 1]));
  const label = labelNames(portfolio);
  const criterion = (key: CriterionKey): string => say(`object.label.${readCriterionKey(key).list}`, { label: label(key) });
  const names: ObjectNames = {
    evidence: (id: EvidenceId) => references.get(id) ?? say('object.unknown'),
    criterion,
    criteria: (keys) => listWords(say, keys.map(criterion)),
    unit: (id: UnitId) => say('object.unit', { code: portfolio.units.get(id)?.code ?? '' }),
    person: (id) => [...portfolio.writers.values()].find((writer) => writer.person.id === id)?.person.name ?? say('history.somebody'),
    writer: (id) => portfolio.writers.get(id)?.person.name ?? say('history.somebody'),
    places: (id, places) => {
      const item = portfolio.evidence.get(id);
      return item === undefined ? placesWords(say, places) : itemPlacesWords(say, item, places);
    },
    day: (day) => dayShort(say, day),
    line,
    object: (key) => nameObject(key, { portfolio, say, names, actions }),
    word: (key) => say(key),
    list: (words) => listWords(say, words),
    told: (kind, told) => (told === undefined ? say('history.other', { what: kindWords(kind) }) : say(told.key, told.values ?? {})),
  };
  return names;
}

/** A kind by its name, as the beginning of a sentence: "Add evidence". */
export function kindWords(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
