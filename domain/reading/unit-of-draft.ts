import type { Unit } from '../unit/unit.ts';
import type { DraftPoint, DraftUnit } from './draft-unit.ts';
import type { FieldKey } from './metadata/field-words.ts';

/** Fields whose value a unit keeps as it is. */
const plain = ['urn', 'unitCode', 'sqaCode', 'reference', 'level', 'credits', 'glh', 'version', 'developedBy', 'approved', 'reviewDate', 'validity', 'status', 'originatingOrganisation', 'soc', 'owner'] as const satisfies readonly FieldKey[];

/** The unit that a draft describes, as a portfolio can use it; `source` is the document's name. Nobody has checked it yet. */
export function unitOfDraft(draft: DraftUnit, source: string): Unit {
  return {
    format: 'attest-unit', version: 1, kind: kindOf(draft), metadata: metadataOf(draft), overview: draft.overview.map(({ value }) => value), introductions: {},
    groups: draft.groups.map(({ heading, members }) => ({ heading, criteria: members })), criteria: draft.criteria.map(criterion),
    knowledgeGroups: draft.knowledgeGroups.map(({ heading, members }) => ({ heading, knowledge: members })), knowledge: draft.knowledge.map(criterion),
    behaviours: draft.behaviours.map(criterion), scope: draft.scope.map(({ id, heading, items }) => ({ id, heading, items: items.map(criterion) })),
    rules: draft.rules.map(({ rule }) => rule), howTo: draft.knowledge.filter(({ text }) => /^how\b|\bhow (?:to|and when)\b/iu.test(text)).map(({ id }) => id),
    formWords: {}, signOff: [], outcomes: { competent: 'Achieved', notYet: 'Not yet achieved' }, source: { title: source },
    warnings: draft.warnings.map(({ code, message, at }) => ({ code, message, ...(at === undefined ? {} : { at }) })),
  };
}

function criterion({ id, text, parent, formatting }: DraftPoint): Unit['criteria'][number] {
  return { id, text, ...(parent === undefined ? {} : { parent }), ...(formatting === undefined ? {} : { formatting }) };
}

function kindOf({ headings }: DraftUnit): Unit['kind'] {
  if (headings.some(({ section }) => section === 'form')) return 'recording-form';
  return headings.some(({ text }) => /you must be able to|you need to know/iu.test(text)) ? 'standard' : 'unit';
}

function metadataOf({ metadata }: DraftUnit): Unit['metadata'] {
  const one = (key: FieldKey): string | undefined => metadata.fields.find((field) => field.key === key)?.value;
  const many = (key: FieldKey): readonly string[] => metadata.fields.filter((field) => field.key === key).map(({ value }) => value);
  const single = Object.fromEntries(plain.flatMap((key) => (one(key) === undefined ? [] : [[key, one(key)]])));
  const lists = Object.fromEntries((['sectors', 'occupations', 'keywords'] as const).flatMap((key) => (many(key).length === 0 ? [] : [[key, many(key)]])));
  const reference = one('reference') ?? one('unitReference');
  const originalUrn = one('originalUrn');
  return {
    ...(metadata.title === null ? {} : { title: metadata.title.value }), ...(metadata.codes.length === 0 ? {} : { codes: metadata.codes.map(({ value }) => value) }),
    ...single, ...lists, ...(reference === undefined ? {} : { reference }), ...(originalUrn === undefined ? {} : { originalUrn }),
  };
}
