import type { CriterionList } from '../../unit/criterion-key.ts';
import type { Unit, UnitCriterion } from '../../unit/unit.ts';
import type { Say } from '../../words/say.ts';
import { printedLabel } from './labels.ts';
import type { OutlineLine } from './outline.ts';

interface Heading { readonly words: string; readonly members: readonly string[] }

/** The outline of a unit: its sections in the order of such documents, under their printed headings. A section without anything is left out. */
export function outlineOfUnit(unit: Unit, say: Say): readonly OutlineLine[] {
  const { introductions, formWords, groups, knowledgeGroups } = unit;
  const section = (list: CriterionList, printed: string | undefined, notes: readonly string[], below: readonly OutlineLine[]): readonly OutlineLine[] =>
    below.length + notes.length === 0 ? [] : [{ ...heading('section', list, printed ?? say(`exchange.section.${list}`)), notes }, ...below];
  return [
    ...section('performance', formWords.performance, introductions.performance ?? [], grouped('performance', unit.criteria, groups.map((group) => ({ words: group.heading, members: group.criteria })))),
    ...section('scope', formWords.scope, [...(introductions.scope ?? []), ...(introductions.scopeAfter ?? [])], scopeLines(unit)),
    ...section('knowledge', formWords.knowledge, introductions.knowledge ?? [], grouped('knowledge', unit.knowledge, knowledgeGroups.map((group) => ({ words: group.heading, members: group.knowledge })))),
    ...section('behaviour', formWords.behaviours, [], grouped('behaviour', unit.behaviours, [])),
  ];
}

function heading(kind: 'section' | 'group', list: CriterionList, words: string, at?: { readonly key: string; readonly label: string | null }): OutlineLine {
  return { key: at?.key ?? list, above: kind === 'section' ? null : list, kind, list, label: at?.label ?? null, words, notes: [], criterion: null };
}

function scopeLines(unit: Unit): readonly OutlineLine[] {
  const keys = new Set<string>();
  return unit.scope.flatMap((group) => {
    const key = freeKey(keys, `scope:${group.id}`);
    const items = statements('scope', `scope/${group.id}`, group.items, keys).map(({ line }) => (line.above === null ? { ...line, above: key } : line));
    return [heading('group', 'scope', group.heading, { key, label: group.id }), ...items];
  });
}

/** Statements under the headings that name them. A heading stands where the first of its members does; one without members before the next. */
function grouped(list: CriterionList, criteria: readonly UnitCriterion[], headings: readonly Heading[]): readonly OutlineLine[] {
  const lines: OutlineLine[] = [];
  let opened = 0;
  const open = (until: number): void => {
    for (const { words } of headings.slice(opened, until)) lines.push(heading('group', list, words, { key: `${list}:${(opened += 1)}`, label: null }));
  };
  const placeOf = new Map(headings.toReversed().flatMap(({ members }, fromEnd) => members.map((id) => [id, headings.length - fromEnd] as const)));
  for (const { line, id } of statements(list, list, criteria, new Set())) {
    const place = placeOf.get(id);
    if (place !== undefined) open(place);
    lines.push(line.above === null ? { ...line, above: place === undefined ? list : `${list}:${place}` } : line);
  }
  open(headings.length);
  return lines;
}

/** Statements with the one that each is a part of, where that stands right before it or before its other parts. */
function statements(list: CriterionList, prefix: string, criteria: readonly UnitCriterion[], keys: Set<string>): readonly { readonly line: OutlineLine; readonly id: string }[] {
  const whole: { readonly id: string; readonly key: string }[] = [];
  return criteria.map((criterion) => {
    while (whole.length > 0 && whole.at(-1)?.id !== criterion.parent) whole.pop();
    const above = whole.at(-1)?.key ?? null;
    const key = freeKey(keys, `${prefix}/${criterion.id}`);
    whole.push({ id: criterion.id, key });
    return { id: criterion.id, line: { key, above, kind: 'statement', list, label: printedLabel(criterion), words: criterion.text, notes: [], criterion } };
  });
}

/** A label that stands twice still has a key of its own. */
function freeKey(keys: Set<string>, wanted: string): string {
  let key = wanted;
  for (let count = 2; keys.has(key); count += 1) key = `${wanted}~${count}`;
  keys.add(key);
  return key;
}
