import { isRecord } from '../../text/is-record.ts';
import type { Unit } from '../../unit/unit.ts';
import type { Draft, Source } from '../adapter.ts';
import { readHtml } from '../markup/read-html.ts';
import { newDraft } from '../new-draft.ts';
import { listsOfOutline } from '../outline/lists-of-outline.ts';
import { takeFields, unitFields } from '../take-fields.ts';
import { warn, warnOfDoubts } from '../warn.ts';
import { foldName, nosFields, nosLists, readNosList, readNosValue } from './nos-fields.ts';
import { isNosText, nosOutline } from './nos-texts.ts';

type Fields = Readonly<Record<string, unknown>>;

/** By these a file is known to hold the official fields. */
const telling = ['urn', 'performance_criteria', 'knowledge_and_understanding'];
const ownFormats: readonly unknown[] = ['attest-unit-exchange', 'attest-unit'];

/** Reads this program's own file, a unit's own data, or the official fields as they are published: one standard, or the first of a list. */
export function readJson({ json, say }: Source): Draft | null {
  const [fields, ...more] = (Array.isArray(json) ? json : [json]).filter(isRecord).filter(isUnitFile);
  if (fields === undefined) return null;
  const metadata = officialMetadata(fields);
  const overview = officialOverview(fields);
  const { lists, doubts } = listsOfOutline(nosOutline(byFoldedName(fields)));
  const start = newDraft(say, metadata.title ?? metadata.urn ?? say('exchange.untitled'));
  const taken = takeFields({ ...start, ...lists, overview, metadata }, { ...ownFields(fields), metadata: { ...metadata, ...(isRecord(fields['metadata']) ? fields['metadata'] : {}) } });
  const warnings = [...warn(say, 'several-units', more.length), ...warnOfDoubts(say, doubts), ...warn(say, 'unread', taken.unread + unknownNames(fields)), ...warn(say, 'for-review', taken.rulesForReview)];
  return { unit: taken.unit, warnings };
}

function isUnitFile(fields: Fields): boolean {
  return ownFormats.includes(fields['format']) || Object.keys(fields).some((name) => telling.includes(foldName(name)));
}

/** What the official fields say of a unit's metadata. */
export function officialMetadata(fields: Fields): Unit['metadata'] {
  const named = byFoldedName(fields);
  const single = nosFields.flatMap(({ name, field, form }) => {
    const value = readNosValue(form, named.get(foldName(name)));
    return value === null ? [] : [[field, value] as const];
  });
  const several = nosLists.flatMap(({ name, field }) => {
    const values = readNosList(named.get(foldName(name)));
    return values.length === 0 ? [] : [[field, values] as const];
  });
  return Object.fromEntries<string | readonly string[]>([...single, ...several]);
}

/** The paragraphs of the official overview. */
export function officialOverview(fields: Fields): readonly string[] {
  const overview = byFoldedName(fields).get('overview');
  return typeof overview === 'string' ? readHtml(overview).map(({ words }) => words) : [];
}

/** The first of each name that holds words, a number or a list of words; a unit's own lists, which hold objects, are not official. */
function byFoldedName(fields: Fields): ReadonlyMap<string, unknown> {
  const isOfficial = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
  return new Map(Object.entries(fields).filter(([, value]) => isOfficial(value)).reverse().map(([name, value]) => [foldName(name), value]));
}

/** Official names that stand for a list of a unit too, written small, hold words there and objects here. */
function ownFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => !(typeof value === 'string' && (name === 'overview' || isNosText(name)))));
}

/** How many fields have no place in a unit. */
function unknownNames(fields: Fields): number {
  const known = new Set([...unitFields, 'format', 'version', 'overview', ...[...nosFields, ...nosLists].map(({ name }) => foldName(name))]);
  return Object.keys(fields).filter((name) => !known.has(name) && !known.has(foldName(name)) && !isNosText(name)).length;
}
