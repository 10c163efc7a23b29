import { isRecord } from '../text/is-record.ts';
import { isDay } from '../text/day.ts';
import { methods } from '../unit/method.ts';
import { peopleRoles } from '../person/role.ts';
import { settings } from '../unit/setting.ts';
import { isEvidenceFileName } from './evidence-file.ts';
import type { EvidenceFields } from './evidence-fields.ts';

type Fits = (value: unknown) => boolean;

const oneOf = (names: readonly string[]): Fits => {
  const known = new Set<unknown>(names);
  return (value) => known.has(value);
};
const text = (most: number, least = 0): Fits => (value) => typeof value === 'string' && value.length >= least && value.length <= most;
const listOf = (most: number, fits: Fits): Fits => (value) => {
  if (!Array.isArray(value) || value.length > most) return false;
  for (const one of value) if (!fits(one)) return false;
  return true;
};

const [isRole, isName, isFileName] = [oneOf(peopleRoles), text(200, 1), text(255, 1)];
/** In the schema's order, since people are compared as they are written. */
const isPerson: Fits = (value) => isRecord(value) && Object.keys(value).join() === 'role,name' && isRole(value['role']) && isName(value['name']);
const isSize: Fits = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const sha256 = /^[0-9a-f]{64}$/;

/** Only the four that every file has: one with more is for the schema. */
const isFile: Fits = (value) => isRecord(value) && Object.keys(value).length === 4 && isEvidenceFileName(value['file'])
  && typeof value['sha256'] === 'string' && sha256.test(value['sha256']) && isFileName(value['name']) && isSize(value['size']);

const fitting: { readonly [K in keyof Required<EvidenceFields>]: Fits } = {
  title: text(500, 1), method: oneOf(methods), day: isDay, until: isDay, setting: oneOf(settings), place: text(500),
  by: listOf(50, isPerson), present: listOf(50, isPerson), seen: oneOf(['in-person', 'recording', 'live-link']), client: text(200), task: text(200),
  files: listOf(1000, isFile), written: isFile, note: text(2000), supplementary: (value) => typeof value === 'boolean', heldAt: text(500),
};
const byName = new Map<string, Fits>(Object.entries(fitting));

/** Whether a value is what the schema of evidence would read and leave as it is; what this does not say yes to, the schema decides. */
export function fitFields(value: unknown): value is EvidenceFields {
  if (!isRecord(value) || !['title', 'method', 'day', 'by', 'files'].every((name) => Object.hasOwn(value, name))) return false;
  return Object.keys(value).every((name) => byName.get(name)?.(value[name]) === true);
}
