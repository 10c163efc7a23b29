import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { root } from '../layers/source-files.ts';

const pointSchema = z.object({ id: z.string(), starts: z.string().nullish(), ends: z.string().nullish() });
const groupSchema = z.object({ heading: z.string(), criteria: z.array(z.string()).default([]), knowledge: z.array(z.string()).default([]) });
const ruleSchema = z.record(z.string(), z.unknown());

/** What a reader must make of a document. */
const expectedSchema = z.object({
  tier: z.string().optional(),
  metadata: z.record(z.string(), z.unknown()).default({}),
  groups: z.array(groupSchema), criteria: z.array(pointSchema), knowledgeGroups: z.array(groupSchema), knowledge: z.array(pointSchema),
  scope: z.array(z.object({ id: z.string(), heading: z.string(), items: z.array(z.string()) })),
  rules: z.array(ruleSchema), expectWarnings: z.array(z.string()),
});
export type ExpectedUnit = z.infer<typeof expectedSchema>;

const readPoint = z.object({ id: z.string(), text: z.string() });

/** What `read-unit --json` prints, as far as it is scored. */
export const printedSchema = z.object({
  metadata: z.record(z.string(), z.unknown()),
  groups: z.array(groupSchema), criteria: z.array(readPoint), knowledgeGroups: z.array(groupSchema), knowledge: z.array(readPoint), behaviours: z.array(readPoint),
  scope: z.array(z.object({ id: z.string(), heading: z.string(), items: z.array(readPoint) })),
  rules: z.array(ruleSchema), warnings: z.array(z.object({ code: z.string(), message: z.string() })),
});
export type PrintedUnit = z.infer<typeof printedSchema>;

/** A document with what must come out of it. */
export interface UnitCase { readonly name: string; readonly text: string; readonly expected: ExpectedUnit }

/** Points won and points there are, and what was lost. */
export interface UnitScore { readonly got: number; readonly of: number; readonly lost: readonly string[] }

/** The cases of a folder of `test/fixtures/units-to-read/`. */
export function unitCases(folder: string): readonly UnitCase[] {
  const dir = path.join(root, 'test/fixtures/units-to-read', folder);
  return readdirSync(dir).filter((name) => name.endsWith('.json')).sort().map((name) => ({
    name: `${folder}/${name.slice(0, -5)}`, text: readFileSync(path.join(dir, name.replace(/json$/, 'txt')), 'utf8'),
    expected: expectedSchema.parse(JSON.parse(readFileSync(path.join(dir, name), 'utf8'))),
  }));
}

/** Folds what does not count: white space, the kind of quotation marks and dashes, case, a full stop at the end. */
function soft(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase().replaceAll(/[‘’]/g, '\'').replaceAll(/[“”]/g, '"').replaceAll(/[–—−]/g, '-').replace(/[.;:,]+$/, '');
}

/** A rule without its words, in one order. */
function ruleKey(rule: Readonly<Record<string, unknown>>): string {
  const left = new Set(['id', 'repaired', 'note', 'source', 'sentence']);
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
  };
  const kept = Object.entries(rule).filter(([key]) => !left.has(key)).map(([key, value]): [string, unknown] => [key, key === 'unresolved' ? true : ['anyOf', 'allOf', 'mustInclude', 'noneOf', 'settings'].includes(key) && Array.isArray(value) ? value.map(String).sort() : value]);
  return JSON.stringify(sorted(Object.fromEntries(kept)));
}

/** Scores what was read against what must come out: each thing once, whether missing, wrong or invented. */
export function scoreUnit(expected: ExpectedUnit, read: PrintedUnit): UnitScore {
  const scores: { readonly what: string; readonly got: number; readonly of: number }[] = [];
  const put = (what: string, got: number, of: number): void => void scores.push({ what, got: Math.max(0, got), of });
  for (const list of ['criteria', 'knowledge'] as const) {
    const [want, have] = [expected[list], read[list]];
    const fits = want.filter(({ id, starts, ends }) => have.some((point) => point.id === id && soft(point.text).startsWith(soft(starts)) && soft(point.text).endsWith(soft(ends))));
    put(list, fits.length - have.filter(({ id }) => !want.some((point) => point.id === id)).length, want.length);
    put(`${list}: order and number`, want.map(({ id }) => id).join('|') === have.map(({ id }) => id).join('|') ? 2 : 0, 2);
  }
  for (const [list, member] of [['groups', 'criteria'], ['knowledgeGroups', 'knowledge']] as const) {
    const fits = expected[list].filter((want) => read[list].some((have) => soft(have.heading) === soft(want.heading) && have[member].join('|') === want[member].join('|')));
    put(list, fits.length - Math.max(0, read[list].length - expected[list].length), expected[list].length);
  }
  const scope = expected.scope.filter((want) => read.scope.some((have) => have.id === want.id && soft(have.heading) === soft(want.heading) && have.items.map(({ id }) => id).join('|') === want.items.join('|')));
  put('scope', scope.length - Math.max(0, read.scope.length - expected.scope.length), expected.scope.length);
  const wanted = new Set(expected.rules.map(ruleKey));
  const hits = read.rules.filter((rule) => wanted.has(ruleKey(rule))).length;
  put('rules', hits - (read.rules.length - hits), wanted.size);
  if (wanted.size === 0) put('no rule invented', read.rules.length === 0 ? 1 : 0, 1);
  putMetadata(expected, read, put);
  if (expected.expectWarnings.length > 0) put('warns', read.warnings.length > 0 ? 1 : 0, 1);
  if (expected.tier === 'negative') put('invents nothing', read.criteria.length + read.knowledge.length === 0 ? 5 : 0, 5);
  const lost = scores.filter(({ got, of }) => got < of).map(({ what, got, of }) => `${what} ${got}/${of}`);
  return { got: scores.reduce((sum, { got }) => sum + got, 0), of: scores.reduce((sum, { of }) => sum + of, 0), lost };
}

function putMetadata({ metadata }: ExpectedUnit, read: PrintedUnit, put: (what: string, got: number, of: number) => void): void {
  const codes = z.array(z.string()).catch([]).parse(read.metadata['codes']).map(soft);
  for (const key of ['urn', 'reference', 'sqaCode', 'unitReference', 'unitCode']) if (metadata[key] !== undefined) put(`code ${key}`, codes.includes(soft(metadata[key])) ? 1 : 0, 1);
  for (const key of ['title', 'level', 'credits', 'glh', 'developedBy', 'approved']) if (metadata[key] !== undefined) put(key, soft(read.metadata[key]) === soft(metadata[key]) ? 1 : 0, 1);
}
