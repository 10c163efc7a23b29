import type { ClaimState } from '../../coverage/coverage.ts';
import { isOpen } from '../../rules/open-rules.ts';
import type { CriterionKey } from '../../unit/criterion-key.ts';
import { ruleNumber } from '../facts/rule-facts.ts';
import { openDecision } from '../open/open-decision.ts';
import { openEntries } from '../open/open-entries.ts';
import { openSamples } from '../open/open-samples.ts';
import { openSignatures } from '../open/open-signatures.ts';
import type { OpenItem, UnitFacts } from '../unit-context.ts';
import { criterionName, criterionNames } from '../words/criterion-names.ts';
import { notYetPoints } from './assessment-points.ts';
import type { Point, PointAbout } from './point.ts';

/** What prints as open: rules, criteria without evidence, what was not judged, fell or was turned down as a whole, decision, samples, signatures, entries. */
export function openPoints(context: UnitFacts): readonly Point[] {
  const unit: PointAbout = { kind: 'unit', unit: context.entry.id };
  return [
    ...rules(context),
    ...nothing(context),
    ...claims(context, 'waiting'), ...claims(context, 'stale'), ...claims(context, 'uncounted'),
    ...inferences(context),
    ...notYetPoints(context),
    ...asPoints([openDecision(context), openSamples(context), openSignatures(context)].flat(), unit),
    ...asPoints(openEntries(context), { kind: 'portfolio' }),
  ];
}

function asPoints(items: readonly OpenItem[], about: PointAbout): readonly Point[] {
  return items.map(({ what, closes }) => ({ kind: 'open', what, next: closes, about }));
}

function rules({ say, coverage, entry }: UnitFacts): readonly Point[] {
  return coverage.rules.filter(({ judged, rule }) => isOpen(judged.state) || (judged.state === 'shown' && rule.kind === 'review')).map((outcome): Point => {
    const { because, wouldClose } = outcome.judged;
    const number = ruleNumber(outcome);
    const what = number === null ? because : say('report.open.rule', { number, because });
    return { kind: 'open', what, next: wouldClose ?? say('preflight.rule-next'), about: { kind: 'rule', unit: entry.id, rule: outcome.id } };
  });
}

function nothing(context: UnitFacts): readonly Point[] {
  const keys = context.coverage.criteria.filter(({ list, state }) => list !== 'behaviour' && state === 'nothing').map(({ key }) => key);
  return about(keys, (names, key) => ({ kind: 'open', what: context.say('preflight.nothing', { names, count: keys.length }), next: context.say('preflight.nothing.next'), about: { kind: 'criterion', key } }), context);
}

/** Claims in one state are one point, however many criteria they are for. */
function claims(context: UnitFacts, state: Extract<ClaimState, 'waiting' | 'stale' | 'uncounted'>): readonly Point[] {
  const keys = context.coverage.criteria.filter((criterion) => criterion.claims.some((claim) => claim.state === state)).map(({ key }) => key);
  const { say } = context;
  return about(keys, (names, key) => ({ kind: 'open', what: say(`preflight.claims.${state}`, { names, count: keys.length }), next: say(`preflight.claims.${state}.next`), about: { kind: 'criterion', key } }), context);
}

function about(keys: readonly CriterionKey[], point: (names: string, first: CriterionKey) => Point, { say, entry }: UnitFacts): readonly Point[] {
  const [first] = keys;
  return first === undefined ? [] : [point(criterionNames(say, entry, keys), first)];
}

function inferences({ say, coverage, entry }: UnitFacts): readonly Point[] {
  return coverage.criteria.flatMap((criterion) => criterion.inferences.filter(({ stands, inference }) => !stands && inference.retracted === undefined).map((): Point => (
    { kind: 'open', what: say('report.open.inference', { criterion: criterionName(say, entry, criterion) }), next: say('report.open.inference-close'), about: { kind: 'criterion', key: criterion.key } })));
}
