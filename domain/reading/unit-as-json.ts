import type { DraftPoint, DraftUnit } from './draft-unit.ts';
import type { FieldKey } from './metadata/field-words.ts';

/** What the command line prints of a draft, in the names of the units' own data. What the document does not say is left out. */
export function unitAsJson(draft: DraftUnit): unknown {
  return {
    metadata: metadataOf(draft),
    groups: draft.groups.map(({ heading, members }) => ({ heading, criteria: members })),
    criteria: draft.criteria.map(point),
    knowledgeGroups: draft.knowledgeGroups.map(({ heading, members }) => ({ heading, knowledge: members })),
    knowledge: draft.knowledge.map(point),
    behaviours: draft.behaviours.map(point),
    scope: draft.scope.map(({ id, heading, items }) => ({ id, heading, items: items.map(point) })),
    rules: draft.rules.map(({ rule }) => rule),
    warnings: draft.warnings.map(({ code, message, at }) => ({ code, message, ...(at === undefined ? {} : { at }) })),
  };
}

function point({ id, text, parent, formatting }: DraftPoint): unknown {
  return { id, text, ...(parent === undefined ? {} : { parent }), ...(formatting === undefined ? {} : { formatting }) };
}

const lists: ReadonlySet<FieldKey> = new Set<FieldKey>(['sectors', 'occupations', 'keywords']);

function metadataOf({ metadata }: DraftUnit): unknown {
  const fields: Record<string, string | string[]> = {};
  for (const { key, value } of metadata.fields) {
    const known = fields[key];
    if (!lists.has(key)) fields[key] ??= value;
    else if (Array.isArray(known)) known.push(value);
    else fields[key] = [value];
  }
  return { ...(metadata.title === null ? {} : { title: metadata.title.value }), ...(metadata.codes.length === 0 ? {} : { codes: metadata.codes.map(({ value }) => value) }), ...fields };
}
