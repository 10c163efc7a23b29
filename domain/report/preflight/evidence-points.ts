import { witnessList } from '../../coverage/witness-list.ts';
import type { Evidence } from '../../portfolio/portfolio.ts';
import { referenceOf } from '../base-context.ts';
import { filesIn } from '../facts/bytes.ts';
import { evidenceOfUnit } from '../facts/unit-evidence.ts';
import type { UnitFacts } from '../unit-context.ts';
import { dayText } from '../words/when.ts';
import type { Point } from './point.ts';

const pictures = /\.(jpe?g|png|gif|webp|bmp|avif)$/;

/** Evidence of the unit that somebody would ask about: where its files are, whether pictures are described, its day, its witnesses. */
export function evidencePoints(context: UnitFacts): readonly Point[] {
  return evidenceOfUnit(context).flatMap((item) => [...missing(context, item), ...elsewhere(context, item), ...undescribed(context, item), ...future(context, item), ...unlisted(context, item)]);
}

function missing(context: UnitFacts, item: Evidence): readonly Point[] {
  const { say, input } = context;
  const reference = referenceOf(context, item.id);
  return (['arriving', 'damaged'] as const).flatMap((state): readonly Point[] => {
    const count = filesIn(input, item, state).length;
    return count === 0 ? [] : [{ kind: 'open', what: say(`report.open.file-${state}`, { reference, count }), next: say(`report.open.file-${state}-close`), about: { kind: 'evidence', id: item.id } }];
  });
}

function elsewhere(context: UnitFacts, item: Evidence): readonly Point[] {
  const { say, input } = context;
  const reference = referenceOf(context, item.id);
  const look = (what: string): Point => ({ kind: 'look', what, next: null, about: { kind: 'evidence', id: item.id } });
  return [
    ...(item.fields.heldAt === undefined ? [] : [look(say('preflight.held', { reference, place: item.fields.heldAt }))]),
    ...(filesIn(input, item, 'withheld').length === 0 ? [] : [look(say('preflight.withheld', { reference }))]),
    ...(filesIn(input, item, 'erased').length === 0 ? [] : [look(say('preflight.erased', { reference }))]),
  ];
}

function undescribed(context: UnitFacts, item: Evidence): readonly Point[] {
  const here = new Set(filesIn(context.input, item, 'here').map(({ file }) => file));
  const count = item.fields.files.filter((file) => here.has(file.file) && file.shows === undefined && pictures.test(file.file)).length;
  const reference = referenceOf(context, item.id);
  return count === 0 ? [] : [{ kind: 'look', what: context.say('preflight.pictures', { reference, count }), next: context.say('preflight.pictures.next'), about: { kind: 'evidence', id: item.id } }];
}

/** Days are compared as days: both are as their writer's calendar showed them. */
function future(context: UnitFacts, item: Evidence): readonly Point[] {
  const last = item.changes.at(-1)?.at ?? item.added.at;
  const { until, day } = item.fields;
  if ((until ?? day) <= last.slice(0, 10)) return [];
  const what = context.say('preflight.future', { reference: referenceOf(context, item.id), day: dayText(context.say, until ?? day, 'long') });
  return [{ kind: 'look', what, next: context.say('preflight.future.next'), about: { kind: 'evidence', id: item.id } }];
}

/** Where a rule of the unit asks who may witness, that rule says so itself. */
function unlisted(context: UnitFacts, item: Evidence): readonly Point[] {
  if (context.coverage.rules.some(({ rule, judged }) => rule.kind === 'people' && judged.state === 'open')) return [];
  const registered = witnessList(context.input.portfolio);
  const roles = item.fields.method === 'witness-testimony' || item.fields.method === 'expert-witness' ? ['witness', 'expert-witness'] : ['expert-witness'];
  return item.fields.by.filter(({ role, name }) => roles.includes(role) && !registered(name, role === 'expert-witness')).map(({ name }): Point => (
    { kind: 'look', what: context.say('preflight.witness', { name, reference: referenceOf(context, item.id) }), next: context.say('preflight.witness.next'), about: { kind: 'evidence', id: item.id } }));
}
