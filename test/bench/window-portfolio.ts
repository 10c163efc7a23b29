import path from 'node:path';
import type { Command } from '../../domain/command/kinds.ts';
import { evidenceIdSchema, evidenceReferenceSchema } from '../../domain/evidence/evidence-id.ts';
import { everyoneCounts } from '../../domain/portfolio/counts.ts';
import { daySchema } from '../../domain/text/day.ts';
import { criterionKey, type UnitId } from '../../domain/unit/criterion-key.ts';
import { unitSchema, type Unit } from '../../domain/unit/unit.ts';
import type { Work } from '../../main/actions/work.ts';
import { rememberPortfolio } from '../../main/memory/catalogue.ts';
import { createPortfolio } from '../../main/portfolio/create-portfolio.ts';
import { newId } from '../../main/system/ids.ts';
import { benchContext, carryOut, formUnit, onlyUnit } from './big-portfolio.ts';

/** How large a portfolio is; each item claims as many criteria, in turn. */
export interface Size { readonly items: number; readonly claimsEach: number; readonly criteria: number }

/** The recording form, or one made up with as many criteria as are wanted. */
export function unitOf(criteria: number): Unit {
  const form = formUnit();
  if (form.criteria.length >= criteria) return form;
  const many = Array.from({ length: criteria }, (_, at) => ({ id: String(at + 1), text: `Do the ${at + 1}th thing that this unit asks for, as your organisation wants it done.` }));
  return unitSchema.parse({ ...form, groups: [], criteria: many, knowledgeGroups: [], knowledge: [], scope: [], rules: [], howTo: [], metadata: { ...form.metadata, title: 'A unit of many criteria' } });
}

/** Makes such a portfolio in `folder` and puts it on the shelf, so that the window opens it for its candidate. Answers with its folder. */
export async function makePortfolio(folder: string, name: string, size: Size): Promise<string> {
  const context = benchContext(folder);
  const where = path.join(folder, name);
  const document = unitOf(size.criteria);
  const who = { person: { name: 'Sam Okafor' }, role: 'candidate' as const };
  const created = await createPortfolio(context, where, { candidate: name, units: [{ code: 'PPL2GEN7-FORM', document }] }, who);
  if (!created.ok) throw new Error(created.failure.sentence);
  const work: Work = { session: created.value, context, counts: everyoneCounts };
  const labels = document.criteria.map(({ id }) => id);
  for (let first = 1; first <= size.items; first += 100) {
    const batch = Array.from({ length: Math.min(100, size.items - first + 1) }, (_, at) => item(work, onlyUnit(work), labels, first + at, size.claimsEach));
    await carryOut(work, batch.flat());
  }
  const { person, role } = work.session.who;
  await work.session.close();
  const remembered = await rememberPortfolio(context.profile, {
    id: work.session.portfolio.id, path: where, candidate: name, units: [], coverage: null, lastDay: null, lastOpened: '2026-11-21T20:00:00Z', lastWho: { ...person, role },
  });
  if (!remembered.ok) throw new Error(remembered.failure.sentence);
  return where;
}

function item(work: Work, unit: UnitId, labels: readonly string[], count: number, claims: number): readonly Command[] {
  const evidence = evidenceIdSchema.parse(newId(work.context));
  const day = daySchema.parse(`2026-${String(1 + (count % 11)).padStart(2, '0')}-${String(1 + (count % 28)).padStart(2, '0')}`);
  const claimed = Array.from({ length: claims }, (_, at): Command => ({ kind: 'claim', v: 1, evidence, criterion: criterionKey(unit, 'performance', labels[(count * 7 + at) % labels.length] ?? '1'), places: [{ kind: 'page', from: 1 + (at % 9) }] }));
  return [{ kind: 'add-evidence', v: 1, evidence, reference: evidenceReferenceSchema.parse(`E${count}`), fields: { title: `Complaint log, entry ${count}`, method: 'product', day, by: [{ role: 'candidate', name: 'Sam Okafor' }], files: [], setting: 'workplace' } }, ...claimed];
}
