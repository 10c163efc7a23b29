import type { Unit } from '../../unit/unit.ts';
import type { Adapter, Writing, Written } from '../adapter.ts';
import { unitFields } from '../take-fields.ts';
import { readAsAnyone, readCase } from './read-case.ts';
import { casePackage } from './write-case.ts';

/** 1EdTech CASE 1.1; 1.0 is read too. Statements and headings are items that everybody reads; what CASE has no place for stands in its extensions. */
export const caseAdapter: Adapter = {
  name: 'CASE',
  ending: '.json',
  carries: {
    statements: 'whole', headings: 'whole', parts: 'whole', overview: 'whole', introductions: 'whole', 'first-code': 'beside', 'further-codes': 'beside', details: 'beside', formatting: 'beside',
    'how-to': 'beside', rules: 'beside', 'form-words': 'beside', remarks: 'beside',
  },
  write,
  read: readCase,
};

function write(unit: Unit, writing: Writing): Written {
  const content = casePackage(unit, writing, notSeen(unit, casePackage(unit, writing, {}), writing));
  return { text: `${JSON.stringify(content, null, 1)}\n`, remarks: writing.centre === null ? [writing.say('exchange.centre-unnamed')] : [] };
}

/** The fields of a unit that a reader of the bare package would not get, or not exactly: they go into the extensions, so that the unit comes back as it was. */
function notSeen(unit: Unit, bare: unknown, { say }: Writing): Readonly<Record<string, unknown>> {
  const seen: Readonly<Record<string, unknown>> = { ...readAsAnyone({ text: '', json: bare, say })?.draft.unit };
  const own: Readonly<Record<string, unknown>> = { ...unit };
  return Object.fromEntries(unitFields.filter((name) => Object.hasOwn(own, name) && JSON.stringify(own[name]) !== JSON.stringify(seen[name])).map((name) => [name, own[name]]));
}
