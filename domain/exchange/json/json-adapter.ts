import type { Unit } from '../../unit/unit.ts';
import type { Adapter, Written } from '../adapter.ts';
import { htmlOfParagraphs } from '../markup/write-html.ts';
import { unitFields } from '../take-fields.ts';
import { nosFields, nosLists, writeNosValue } from './nos-fields.ts';
import { officialMetadata, officialOverview, readJson } from './read-json.ts';

/** This program's own file: the official field names for what they name, and beside them the fields of a unit. It comes back exactly as it was. */
export const jsonAdapter: Adapter = {
  name: 'JSON',
  ending: '.json',
  carries: {
    statements: 'whole', headings: 'whole', parts: 'whole', overview: 'whole', introductions: 'whole', 'first-code': 'whole', 'further-codes': 'whole', details: 'whole', formatting: 'whole',
    'how-to': 'whole', rules: 'whole', 'form-words': 'whole', remarks: 'whole',
  },
  write,
  read: readJson,
};

function write(unit: Unit): Written {
  const official = officialFields(unit);
  const content = { format: 'attest-unit-exchange', version: 1, ...official, ...beside(unit, official) };
  return { text: `${JSON.stringify(content, null, 2)}\n`, remarks: [] };
}

function officialFields({ metadata, overview }: Unit): Readonly<Record<string, unknown>> {
  const single = nosFields.flatMap(({ name, field, form }) => (metadata[field] === undefined ? [] : [[name, writeNosValue(form, metadata[field])] as const]));
  const several = nosLists.flatMap(({ name, field }) => (metadata[field] === undefined ? [] : [[name, metadata[field]] as const]));
  return Object.fromEntries<unknown>([...single, ...(overview.length === 0 ? [] : [['Overview', htmlOfParagraphs(overview)] as const]), ...several]);
}

/** What the official fields do not say, or do not say exactly: the rest of the metadata, and every other field of the unit. */
function beside(unit: Unit, official: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const said: Readonly<Record<string, unknown>> = officialMetadata(official);
  const metadata = Object.entries(unit.metadata).filter(([name, value]) => !same(said[name], value));
  const rest: Readonly<Record<string, unknown>> = { ...unit, metadata: Object.fromEntries(metadata) };
  const overviewIsSaid = same(officialOverview(official), unit.overview);
  const named = unitFields.filter((name) => Object.hasOwn(rest, name) && !(name === 'overview' && overviewIsSaid));
  return Object.fromEntries<unknown>(named.map((name) => [name, rest[name]]));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
