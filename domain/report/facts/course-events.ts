import type { Evidence, Stamp } from '../../portfolio/portfolio.ts';
import { listWords } from '../../rules/list-words.ts';
import type { BaseContext } from '../base-context.ts';
import { candidateName, nameOf, referenceOf } from '../base-context.ts';
import type { UnitContext } from '../unit-context.ts';
import { unitTitle } from '../../unit/unit-titles.ts';

/** One thing that happened in the assessment; `day` is in calendar form, for the order only. */
export interface CourseEvent { readonly day: string; readonly words: string; readonly who: readonly string[] }

/** The course of the assessment in the order of its days; what several people did alike on a day is one line. */
export function courseEvents(base: BaseContext, units: readonly UnitContext[]): readonly CourseEvent[] {
  const events = [...beginnings(base, units), ...base.evidence.flatMap((item) => evidenceEvents(base, item)), ...assessments(base, units), ...signatures(base)];
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
  if (item.withdrawn !== undefined) return [at(base, item.withdrawn.stamp, base.say('report.course.withdrawn', { reference }))];
  const meeting = meetings.find((method) => method === item.fields.method);
  if (meeting === undefined) return [];
  const who = item.fields.by.length > 0 ? item.fields.by.map((person) => person.name) : [nameOf(base, item.added.writer)];
  return [{ day: item.fields.day, words: base.say(`report.course.${meeting}`, { reference }), who }];
}

function assessments(base: BaseContext, units: readonly UnitContext[]): readonly CourseEvent[] {
  const { say, input: { portfolio } } = base;
  const decided = units.flatMap(({ entry, unit }) => (portfolio.decisions.get(entry.id) ?? []).map((decision) =>
    at(base, decision.stamp, say('report.course.decided', { outcome: decision.outcome === 'competent' ? unit.outcomes.competent : unit.outcomes.notYet }))));
  const countersigned = units.flatMap(({ entry }) => (portfolio.countersignatures.get(entry.id) ?? []).map((one) => at(base, one.stamp, say('report.course.countersigned'))));
  const added = [...portfolio.actions.values()].map((action, index) => at(base, action.stamp, say('report.course.action', { number: index + 1 })));
  return [...added, ...decided, ...countersigned, ...sampled(base)];
}

function sampled(base: BaseContext): readonly CourseEvent[] {
  const days = new Map<string, { readonly stamp: Stamp; readonly references: Set<string> }>();
  for (const finding of base.input.portfolio.findings.values()) {
    const sample = base.input.portfolio.samples.get(finding.sample);
    if (sample === undefined) continue;
    const key = `${finding.stamp.at.slice(0, 10)} ${finding.stamp.writer}`;
    const one = days.get(key) ?? { stamp: finding.stamp, references: new Set<string>() };
    one.references.add(referenceOf(base, sample.evidence));
    days.set(key, one);
  }
  return [...days.values()].map(({ stamp, references }) => at(base, stamp, base.say('report.course.sampled', { references: listWords(base.say, [...references]) })));
}

function signatures(base: BaseContext): readonly CourseEvent[] {
  return [...base.input.portfolio.declarations.values()].map((declaration) => at(base, declaration.stamp, base.say('report.course.signed')));
}
