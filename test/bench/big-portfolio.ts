import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Command } from '../../domain/command/kinds.ts';
import { evidenceIdSchema, evidenceReferenceSchema } from '../../domain/evidence/evidence-id.ts';
import { everyoneCounts } from '../../domain/portfolio/counts.ts';
import { daySchema } from '../../domain/text/day.ts';
import { criterionKey, type UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Work } from '../../main/actions/work.ts';
import { createPortfolio } from '../../main/portfolio/create-portfolio.ts';
import { openPortfolio } from '../../main/portfolio/open-portfolio.ts';
import { systemContext, type Context } from '../../main/system/context.ts';
import { newId } from '../../main/system/ids.ts';
import { findUnit } from '../../main/templates/units.ts';
import { makeSay } from '../../main/words/say.ts';

/** A folder of this benchmark for a profile and portfolios. */
export async function benchFolder(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'attest-bench-'));
}

/** A context with a profile of its own. */
export function benchContext(folder: string): Context {
  return systemContext({ folder: path.join(folder, 'profile'), say: makeSay(), tell: () => undefined });
}

/** The recording form with scope, as its document. */
export function formUnit(): Unit {
  const known = findUnit('PPL2GEN7-FORM');
  if (known === null) throw new Error('the form is not here');
  return known.unit;
}

/** A new portfolio on the form, worked on by its candidate. */
export async function newPortfolio(context: Context, folder: string): Promise<Work> {
  const created = await createPortfolio(context, folder, { candidate: 'Sam Okafor', units: [{ code: 'PPL2GEN7-FORM', document: formUnit() }] }, { person: { name: 'Sam Okafor' }, role: 'candidate' });
  if (!created.ok) throw new Error(created.failure.sentence);
  return { session: created.value, context, counts: everyoneCounts };
}

/** The same portfolio worked on by an assessor. */
export async function asAssessor(context: Context, folder: string, name: string): Promise<Work> {
  const opened = await openPortfolio(context, folder, { person: { name }, role: 'assessor' });
  if (!opened.ok) throw new Error(opened.failure.sentence);
  return { session: opened.value, context, counts: everyoneCounts };
}

/** The id under which the portfolio took its unit up. */
export function onlyUnit(work: Work): UnitId {
  const [id] = work.session.units.keys();
  if (id === undefined) throw new Error('the portfolio has no unit');
  return id;
}

/** One new item of evidence with two claims, as commands. `count` tells items apart. */
export function itemWithClaims(context: Context, unit: UnitId, count: number): readonly Command[] {
  const evidence = evidenceIdSchema.parse(newId(context));
  const day = daySchema.parse(`2026-${String(1 + (count % 11)).padStart(2, '0')}-${String(1 + (count % 28)).padStart(2, '0')}`);
  const fields = { title: `Complaint log, entry ${count}`, method: 'product' as const, day, by: [{ role: 'candidate' as const, name: 'Sam Okafor' }], files: [], setting: 'workplace' as const };
  const claim = (label: number): Command => ({ kind: 'claim', v: 1, evidence, criterion: criterionKey(unit, 'performance', String(label)), places: [{ kind: 'page', from: 1 + (count % 9) }] });
  return [{ kind: 'add-evidence', v: 1, evidence, reference: evidenceReferenceSchema.parse(`E${count}`), fields }, claim(1 + (count % 16)), claim(1 + ((count + 5) % 16))];
}

/** Carries commands out; a refusal ends the benchmark. */
export async function carryOut(work: Work, commands: readonly Command[]): Promise<void> {
  const acted = await work.session.act(commands);
  if (!acted.ok) throw new Error(acted.failure.sentence);
}
