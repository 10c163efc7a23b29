import { checkDraft } from './checks/check-draft.ts';
import type { DraftGroup, DraftPoint, DraftScopeGroup, DraftUnit, Sourced } from './draft-unit.ts';
import { formattingOf } from './formatting.ts';
import type { Point, PointGroup } from './outline/points.ts';
import type { ScopeGroupRead } from './outline/scope-list.ts';
import type { Reading } from './reading.ts';
import { placesOf, wordsOf, type Passage } from './source/passage.ts';
import type { SourceLine } from './source/source-line.ts';

/** Makes the draft of what was read, and checks it. */
export function draftOf(reading: Reading): DraftUnit {
  const { kind, structure, rules, lines } = reading;
  const { metadata } = structure;
  const isUnit = kind !== 'not-a-unit';
  const single = [...metadata.single].map(([key, { value, words }]) => ({ key, value, places: placesOf(words) }));
  const several = [...metadata.several].flatMap(([key, values]) => values.map(({ value, words }) => ({ key, value, places: placesOf(words) })));
  const draft: DraftUnit = {
    kind,
    metadata: isUnit
      ? { title: metadata.title === null ? null : { value: metadata.title.value, places: placesOf(metadata.title.words) }, codes: metadata.codes.map(({ value, words }) => ({ value, places: placesOf(words) })), fields: [...single, ...several] }
      : { title: null, codes: [], fields: [] },
    overview: isUnit ? structure.overview.map(sourced) : [],
    groups: structure.criteria.groups.map(groupOf), criteria: structure.criteria.points.map((point) => pointOf(point, lines)),
    knowledgeGroups: structure.knowledge.groups.map(groupOf), knowledge: structure.knowledge.points.map((point) => pointOf(point, lines)),
    behaviours: structure.behaviours.points.map((point) => pointOf(point, lines)),
    scope: structure.scope.groups.map((group) => scopeOf(group, lines)),
    rules: rules.map(({ rule, words }) => ({ rule, places: placesOf(words) })),
    headings: isUnit ? structure.headings.map(({ section, words }) => ({ section, text: wordsOf(words), places: placesOf(words) })) : [],
    warnings: [],
  };
  return { ...draft, warnings: checkDraft(draft, reading) };
}

function sourced(words: Passage): Sourced {
  return { value: wordsOf(words), places: placesOf(words) };
}

function pointOf({ id, words, mark, parent }: Point, lines: readonly SourceLine[]): DraftPoint {
  const formatting = formattingOf(words, lines);
  return { id, text: wordsOf(words), ...(parent === null ? {} : { parent }), ...(formatting.length === 0 ? {} : { formatting }), places: placesOf(words), labelPlaces: placesOf(mark) };
}

function groupOf({ heading, members }: PointGroup): DraftGroup {
  return { heading: wordsOf(heading), members, places: placesOf(heading) };
}

function scopeOf({ id, printed, heading, items }: ScopeGroupRead, lines: readonly SourceLine[]): DraftScopeGroup {
  return { id, printed, heading: wordsOf(heading), items: items.map((item) => pointOf(item, lines)), places: placesOf(heading) };
}
