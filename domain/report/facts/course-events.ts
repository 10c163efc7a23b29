import type { CourseEvent } from './course-event.ts';
import { editionEvents } from './edition-events.ts';
import type { Evidence, Stamp } from '../../portfolio/portfolio.ts';
import { listWords } from '../../rules/list-words.ts';
import type { BaseContext } from '../base-context.ts';
import { candidateName, nameOf, referenceOf } from '../base-context.ts';
import type { EvidenceId } from '../../evidence/evidence-id.ts';
import { servesPrintedUnit } from './evidence-pages.ts';
import type { UnitContext } from '../unit-context.ts';
import { unitTitle } from '../../unit/unit-titles.ts';

/** The course of the assessment in the order of its days; what several people did alike on a day is one line. */
export function courseEvents(base: BaseContext, units: readonly UnitContext[]): readonly CourseEvent[] {
  const events = [...beginnings(base, units), ...base.evidence.flatMap((item) => evidenceEvents(base, item)), ...units.flatMap((unit) => editionEvents(base, unit)), ...assessments(base, units), ...signatures(base)];
  const merged = new Map<string, CourseEvent>();
  for (const event of events) {
    const key = `${event.day}\n${event.words}`;
    const before = merged.get(key);
    merged.set(key, before === undefined ? event : { ...event, who: [...new Set([...before.who, ...event.who])] });
  }
  return [...merged.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function at(base: BaseContext, stamp: Stamp, words: string): CourseEvent {
  return { day: stamp.at.slice(0, 10), words, who: [nameOf(base, stamp.writer)] };
}

function beginnings(base: BaseContext, units: readonly UnitContext[]): readonly CourseEvent[] {
  const { details, units: uses } = base.input.portfolio;
  const registered = details.registered === undefined ? [] : [{ day: details.registered, words: base.say('report.course.registered'), who: [candidateName(base)] }];
  const begun = units.flatMap(({ entry, unit }) => {
    const use = uses.get(entry.id);
    return use === undefined ? [] : [at(base, use.stamp, base.say('report.course.begun', { unit: unitTitle(unit) }))];
  });
  return [...registered, ...begun];
}

const meetings = ['observation', 'questioning', 'professional-discussion'] as const;

function evidenceEvents(base: BaseContext, item: Evidence): readonly CourseEvent[] {
  const reference = referenceOf(base, item.id);
  if (!concerns(base, item)) return [];
  if (item.withdrawn !== undefined) return [at(base, item.withdrawn.stamp, base.say('report.course.withdrawn', { reference }))];
  const erased = item.erased === undefined ? [] : [at(base, item.erased.stamp, base.say('report.course.erased', { reference }))];
  return [...metAt(base, item, reference), ...erased];
}

function metAt(base: BaseContext, item: Evidence, reference: string): readonly CourseEvent[] {
  const meeting = meetings.find((method) => method === item.fields.method);
  if (meeting === undefined) return [];
  const who = item.fields.by.length > 0 ? item.fields.by.map((person) => person.name) : [nameOf(base, item.added.writer)];
  return [{ day: item.fields.day, words: base.say(`report.course.${meeting}`, { reference }), who }];
}

/** Evidence of the printed units; what was withdrawn before it was claimed at all, where no unit of the portfolio is left out. */
function concerns({ input }: BaseContext, item: Evidence): boolean {
  if (!servesPrintedUnit(input, item)) return false;
  const claimed = [...input.portfolio.claims.values()].some((claims) => claims.has(item.id));
  return claimed || item.withdrawn === undefined || input.units.length === input.portfolio.units.size;
}

function assessments(base: BaseContext, units: readonly UnitContext[]): readonly CourseEvent[] {
  const { say, input: { portfolio } } = base;
  const decided = units.flatMap(({ entry, unit }) => (portfolio.decisions.get(entry.id) ?? []).map((decision) =>
    at(base, decision.stamp, say('report.course.decided', { outcome: decision.outcome === 'competent' ? unit.outcomes.competent : unit.outcomes.notYet }))));
  const countersigned = units.flatMap(({ entry }) => (portfolio.countersignatures.get(entry.id) ?? []).map((one) => at(base, one.stamp, say('report.course.countersigned'))));
  return [...actionsSet(base), ...decided, ...countersigned, ...sampled(base)];
}

/** What one person set on a day is one line. */
function actionsSet(base: BaseContext): readonly CourseEvent[] {
  const days = new Map<string, { readonly stamp: Stamp; readonly numbers: string[] }>();
  [...base.input.portfolio.actions.values()].forEach(({ stamp }, index) => {
    const key = `${stamp.at.slice(0, 10)} ${stamp.writer}`;
    const one = days.get(key) ?? { stamp, numbers: [] };
    one.numbers.push(String(index + 1));
    days.set(key, one);
  });
  return [...days.values()].map(({ stamp, numbers }) => at(base, stamp, base.say('report.course.action', { numbers: listWords(base.say, numbers), count: numbers.length })));
}

function sampled(base: BaseContext): readonly CourseEvent[] {
  const printed = new Set(base.input.units.map((unit) => unit.id));
  const days = new Map<string, { readonly stamp: Stamp; readonly evidence: Set<EvidenceId> }>();
  for (const finding of base.input.portfolio.findings.values()) {
    const sample = base.input.portfolio.samples.get(finding.sample);
    if (sample === undefined || !printed.has(sample.unit)) continue;
    const key = `${finding.stamp.at.slice(0, 10)} ${finding.stamp.writer}`;
    const one = days.get(key) ?? { stamp: finding.stamp, evidence: new Set<EvidenceId>() };
    one.evidence.add(sample.evidence);
    days.set(key, one);
  }
  return [...days.values()].map(({ stamp, evidence }) => {
    const references = base.evidence.filter((item) => evidence.has(item.id)).map((item) => referenceOf(base, item.id));
    return at(base, stamp, base.say('report.course.sampled', { references: listWords(base.say, references) }));
  });
}

function signatures(base: BaseContext): readonly CourseEvent[] {
  const { units, portfolio } = base.input;
  const ours = [...portfolio.declarations.values()].filter((one) => one.units.length === 0 || units.some((unit) => one.units.includes(unit.id)));
  return ours.map((declaration) => at(base, declaration.stamp, base.say('report.course.signed')));
}
