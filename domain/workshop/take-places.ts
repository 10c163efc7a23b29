import type { DraftGroup, DraftPoint, DraftRule, DraftUnit, Sourced } from '../reading/draft-unit.ts';
import { wordsOf } from '../reading/source/passage.ts';
import type { Place } from '../reading/source/source-line.ts';
import { readRuleAt } from './read-rule-at.ts';
import { overlap, passageAt, placesWithout } from './source-words.ts';
import type { Bench } from './work-draft.ts';

/** A draft in which nothing stands on these places any more: what rests on them alone goes, what rests on others too keeps the words of those. */
export function takePlaces(draft: DraftUnit, taken: readonly Place[], bench: Bench): DraftUnit {
  const { lines } = bench;
  const left = <T extends { readonly places: readonly Place[] }>(all: readonly T[], reworded: (one: T, words: string, places: readonly Place[]) => T): readonly T[] => all.flatMap((one) => {
    if (!overlap(one.places, taken)) return [one];
    const places = placesWithout(lines, one.places, taken);
    return places.length === 0 ? [] : [reworded(one, wordsOf(passageAt(lines, places)), places)];
  });
  const valued = <T extends Sourced>(one: T, value: string, places: readonly Place[]): T => ({ ...one, value, places });
  const points = (all: readonly DraftPoint[]): readonly DraftPoint[] => withParents(left(all, (one, text, places) => ({ ...one, text, places })));
  const criteria = points(draft.criteria);
  const knowledge = points(draft.knowledge);
  const { title, codes, fields } = draft.metadata;
  return {
    ...draft,
    metadata: { title: title === null ? null : (left([title], valued)[0] ?? null), codes: left(codes, valued), fields: left(fields, valued) },
    overview: left(draft.overview, valued),
    criteria, groups: groupsLeft(draft.groups, criteria, left),
    knowledge, knowledgeGroups: groupsLeft(draft.knowledgeGroups, knowledge, left),
    behaviours: points(draft.behaviours),
    scope: scopeLeft(draft.scope.map((group) => ({ ...group, items: points(group.items) })), left),
    rules: rulesLeft(draft, taken, bench),
    headings: left(draft.headings, (one, text, places) => ({ ...one, text, places })),
  };
}

type Left = <T extends { readonly places: readonly Place[] }>(all: readonly T[], reworded: (one: T, words: string, places: readonly Place[]) => T) => readonly T[];

/** A part whose point went stands by itself. */
function withParents(points: readonly DraftPoint[]): readonly DraftPoint[] {
  const ids = new Set(points.map(({ id }) => id));
  return points.map(({ parent, ...point }) => (parent === undefined || !ids.has(parent) ? point : { ...point, parent }));
}

/** The members of a group that goes fall to the group before it. */
function groupsLeft(groups: readonly DraftGroup[], points: readonly DraftPoint[], left: Left): readonly DraftGroup[] {
  const ids = new Set(points.map(({ id }) => id));
  const kept: DraftGroup[] = [];
  for (const group of groups) {
    const [after] = left([group], (one, heading, places) => ({ ...one, heading, places }));
    const members = group.members.filter((id) => ids.has(id));
    const before = kept.at(-1);
    if (after !== undefined) kept.push({ ...after, members });
    else if (before !== undefined) kept[kept.length - 1] = { ...before, members: [...before.members, ...members] };
  }
  return kept;
}

function scopeLeft(groups: DraftUnit['scope'], left: Left): DraftUnit['scope'] {
  const kept: DraftUnit['scope'][number][] = [];
  for (const group of groups) {
    const [after] = left([group], (one, heading, places) => ({ ...one, heading, places }));
    const before = kept.at(-1);
    if (after !== undefined) kept.push(after);
    else if (before !== undefined && fits(before.items, group.items)) kept[kept.length - 1] = { ...before, items: [...before.items, ...group.items] };
    // Items cannot stand without a heading: the heading keeps its words, and its place in the source goes.
    else if (group.items.length > 0) kept.push({ ...group, places: [] });
  }
  return kept;
}

function fits(some: readonly DraftPoint[], others: readonly DraftPoint[]): boolean {
  return !others.some(({ id }) => some.some((one) => one.id === id));
}

/** A rule that lost some of its words is read again from the rest. */
function rulesLeft(draft: DraftUnit, taken: readonly Place[], bench: Bench): readonly DraftRule[] {
  return draft.rules.flatMap((rule) => {
    if (!overlap(rule.places, taken)) return [rule];
    const places = placesWithout(bench.lines, rule.places, taken);
    return places.length === 0 ? [] : readRuleAt(draft, places, bench);
  });
}
