import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import { declarationsFor } from '../../domain/report/facts/signed.ts';
import { decisionStanding } from '../../domain/report/facts/standing.ts';
import { ownHandInUnit } from '../../domain/sampling/own-hand.ts';
import { proposeSample } from '../../domain/sampling/propose-sample.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import type { Say } from '../../domain/words/say.ts';
import { unitsSampled, waitsToBeSeen, type UnitSampled } from '../portfolio/samples-here.ts';
import type { View } from '../portfolio/view.ts';
import type { NextThing } from './next-thing.ts';

type Seen = Pick<View, 'portfolio' | 'units' | 'coverage' | 'references' | 'counts' | 'who'>;

/** What waits for a quality assurer: answers to their findings, samples to look at, units to sample and to sign for. */
export function nextForAssurer(say: Say, view: Seen): readonly NextThing[] {
  const units = unitsSampled(view);
  return [...toLookAgain(say, view, units), ...toLookAt(say, view, units), ...toSignFor(say, view, units), ...toSample(say, view, units)];
}

function toLookAgain(say: Say, { portfolio, references }: Seen, units: readonly UnitSampled[]): readonly NextThing[] {
  return units.flatMap(({ assurance }) => assurance.samples).flatMap(({ sample, state, since }): readonly NextThing[] => {
    if (since === null || (state !== 'answered' && state !== 'changed')) return [];
    const why = say(`sampling.since.${state}`, { by: portfolio.writers.get(since.writer)?.person.name ?? say('history.somebody'), day: dayOf(say, since) });
    return [{ id: `again ${sample.id}`, icon: 'history', what: say('overview.next.look-again', { reference: references.get(sample.evidence) ?? '' }), why, act: say('overview.act.open'), to: { kind: 'sampling', sample: sample.id } }];
  }).slice(0, 4);
}

function toLookAt(say: Say, { references }: Seen, units: readonly UnitSampled[]): readonly NextThing[] {
  const waiting = units.flatMap(({ assurance }) => assurance.samples).filter(({ state }) => state === 'to-see' || state === 'not-seen');
  const [first] = waiting;
  if (first === undefined) return [];
  const why = named(say, waiting.map(({ sample }) => references.get(sample.evidence) ?? ''));
  return [{ id: 'look-at', icon: 'shield', what: say('overview.next.look-at', { count: waiting.length }), why, act: say('overview.act.open'), to: { kind: 'sampling', sample: first.sample.id } }];
}

/** Units of which nothing is sampled, decided ones first; what the assurer assessed themselves is not proposed. */
function toSample(say: Say, { portfolio, references, who }: Seen, units: readonly UnitSampled[]): readonly NextThing[] {
  const none = units.filter(({ assurance }) => assurance.samples.length === 0).sort((a, b) => Number(isDecided(portfolio, b)) - Number(isDecided(portfolio, a)));
  return none.flatMap((one): readonly NextThing[] => {
    const proposed = proposeSample({ portfolio, ...one }, who?.person.id ?? null);
    if (proposed.length === 0) return [];
    const list = named(say, proposed.map(({ item: { evidence } }) => references.get(evidence.id) ?? evidence.reference));
    const why = say('overview.next.sample.why', { count: proposed.length, references: list });
    return [{ id: `sample ${one.id}`, icon: 'filter', what: say('overview.next.sample', { unit: unitTitle(one.unit) }), why, act: say('overview.act.choose'), to: { kind: 'sampling', unit: one.id, step: 'choose' } }];
  });
}

/** Units that are decided, all of whose samples are seen and agreed, and that this person has not signed for; whoever decided one never does. */
function toSignFor(say: Say, { portfolio, counts, who }: Seen, units: readonly UnitSampled[]): readonly NextThing[] {
  if (who === null) return [];
  const line = who.role === 'internal-quality-assurer' ? 'internal-verifier' : 'external-verifier';
  return units.flatMap(({ id, unit, assurance }): readonly NextThing[] => {
    if (assurance.state !== 'agreed' || assurance.samples.some(waitsToBeSeen) || decisionStanding({ portfolio, counts }, { id }).decision === null) return [];
    const signed = declarationsFor({ input: { portfolio }, entry: { id } }, line).some(({ stamp }) => portfolio.writers.get(stamp.writer)?.person.id === who.person.id);
    if (signed || ownHandInUnit(portfolio, who.person.id, id) !== null) return [];
    return [{ id: `sign-for ${id}`, icon: 'pen', what: say('overview.next.sign-for', { unit: unitTitle(unit) }), why: say('sampling.all-agreed'), act: say('overview.act.sign'), to: { kind: 'sampling', unit: id, step: 'sign' } }];
  });
}

function isDecided({ decisions }: Portfolio, { id }: UnitSampled): boolean {
  return (decisions.get(id) ?? []).length > 0;
}

function named(say: Say, references: readonly string[]): string {
  const all = [...new Set(references)];
  return all.length > 6 ? say('list.more', { list: all.slice(0, 6).join(', '), more: all.length - 6 }) : all.join(', ');
}
