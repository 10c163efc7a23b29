import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { guidanceSchema, type Guidance } from '../../domain/guidance/guidance.ts';
import { unitSchema, type Unit } from '../../domain/unit/unit.ts';

const templates = path.join(import.meta.dirname, '../../templates');

function stems(folder: string, ending: string): readonly string[] {
  return readdirSync(path.join(templates, folder)).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** All white space as single blanks: line ends and indents of a source carry no words. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Every unit in templates/, by the stem of its file name. */
export const units: readonly (readonly [string, Unit])[] = stems('units', '.unit.json').map((name) => [name, unitSchema.parse(json(path.join(templates, 'units', `${name}.unit.json`)))]);

/** Every guide in templates/, by the stem of its file name. */
export const guides: readonly (readonly [string, Guidance])[] = stems('guidance', '.guidance.json').map((name) => [name, guidanceSchema.parse(json(path.join(templates, 'guidance', `${name}.guidance.json`)))]);

/** The published text that a document was taken from, folded. */
export function source(name: string): string {
  return fold(readFileSync(path.join(import.meta.dirname, 'sources', `${name}.txt`), 'utf8'));
}

const leftOutSchema = z.record(z.string(), z.array(z.strictObject({ text: z.string().min(1), reason: z.string().min(1) })));

/** What stands in the source and on purpose not in the data. */
export function leftOut(name: string): readonly { readonly text: string; readonly reason: string }[] {
  const all = leftOutSchema.parse(json(path.join(templates, 'left-out.json')));
  const list = all[name];
  if (list === undefined) throw new Error(`left-out.json says nothing of ${name}, not even that nothing was left out`);
  return list;
}

const end = z.object({ id: z.string(), starts: z.string(), ends: z.string().nullable() });
const expectedSchema = z.object({
  metadata: z.record(z.string(), z.string()),
  groups: z.array(z.object({ heading: z.string(), criteria: z.array(z.string()) })),
  criteria: z.array(end), knowledge: z.array(end),
  scope: z.array(z.object({ id: z.string(), heading: z.string(), items: z.array(z.string()) })),
  rules: z.array(z.record(z.string(), z.unknown())),
});

/** The structure that a careful reader finds in the source. */
export function expected(name: string): z.infer<typeof expectedSchema> {
  return expectedSchema.parse(json(path.join(import.meta.dirname, 'expected', `${name}.json`)));
}
