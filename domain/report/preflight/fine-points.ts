import { reliedOn } from '../../coverage/relied-on.ts';
import type { MessageKey, MessageValues } from '../../words/say.ts';
import { evidenceOfUnit } from '../facts/unit-evidence.ts';
import { openDecision } from '../open/open-decision.ts';
import { openSignatures } from '../open/open-signatures.ts';
import type { UnitFacts } from '../unit-context.ts';
import type { Point } from './point.ts';

/** What is in order, said only where there is something that could not be: nothing is praised that was never begun. */
export function finePoints(context: UnitFacts, others: readonly Point[]): readonly Point[] {
  const { say, entry, coverage } = context;
  const fine = (is: boolean, key: MessageKey, values: MessageValues = {}): readonly Point[] => (is ? [{ kind: 'fine', what: say(key, values), next: null, about: { kind: 'unit', unit: entry.id } }] : []);
  const items = evidenceOfUnit(context);
  const about = (kind: Point['about']['kind']): boolean => others.some((point) => point.kind === 'open' && point.about.kind === kind);
  const begun = items.length > 0;
  const states = coverage.criteria.flatMap(({ claims }) => claims.map(({ state }) => state));
  const relied = reliedOn(coverage, context.input.portfolio, context.input.counts);
  return [
    ...fine(begun && coverage.noRules === null && !about('rule'), 'preflight.fine.rules'),
    ...fine(states.length > 0 && states.every((state) => state === 'accepted' || state === 'not-yet' || state === 'more-needed'), 'preflight.fine.claims'),
    ...fine(relied.length > 0 && relied.every(({ standing }) => standing.state === 'found'), 'preflight.fine.assessed', { count: relied.length }),
    ...fine(openDecision(context).length === 0, 'preflight.fine.decision'),
    ...fine(begun && openSignatures(context).length === 0, 'preflight.fine.signed'),
    ...fine(begun && !about('evidence') && items.every(({ fields }) => fields.heldAt === undefined), 'preflight.fine.files', { count: items.length }),
  ];
}
