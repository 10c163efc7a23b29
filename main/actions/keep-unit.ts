import { createHash } from 'node:crypto';
import { done, type Result } from '../../domain/failure/result.ts';
import { daySchema } from '../../domain/text/day.ts';
import { unitSchema, type Unit } from '../../domain/unit/unit.ts';
import { fail } from '../../domain/words/fail.ts';
import { unitCodes } from '../../domain/unit/unit-codes.ts';
import { toConfirm } from '../../domain/workshop/to-confirm.ts';
import { hasPoints, unitOfWork } from '../../domain/workshop/unit-of-work.ts';
import { draftOfWork, type Work } from '../../domain/workshop/work.ts';
import { importedUnits, rememberUnit } from '../memory/units.ts';
import type { Context } from '../system/context.ts';
import { instantText } from '../system/instant.ts';
import { everyUnit, type Edition } from './known-units.ts';
import { readLine } from './words.ts';

/** Puts a unit that was read and checked into the centre's library, with its source, the day and who checked it. What is still to be decided has to be decided first. */
export async function keepUnit(context: Context, work: Work, { by, from }: { readonly by: string; readonly from: string }): Promise<Result<Edition>> {
  const { say, profile } = context;
  const name = readLine(say, say('field.name'), by, 200);
  if (!name.ok) return name;
  const draft = draftOfWork(work, say);
  const points = toConfirm(work.read, draft, say);
  const open = points.filter(({ settled }) => !settled);
  if (!hasPoints(draft)) return fail(say, 'nothing-to-assess', { file: from });
  if (open.length > 0) return fail(say, 'to-confirm-first', { count: open.length, first: open[0]?.message ?? '' });
  const imported = instantText(context.now(), context.offsetAt(context.now()));
  // Read back as it will be from the disk: the same fields in the same order.
  const unit = withHandle(unitSchema.parse(unitOfWork(draft, points, { by: name.value, day: daySchema.parse(imported.slice(0, 10)), from }, say)));
  const document = documentOf(unit);
  const known = await importedUnits(profile);
  if (!known.ok) return known;
  if (known.value.some((one) => one.document === document)) return fail(say, 'unit-kept-already');
  const kept = await rememberUnit(profile, { document, imported, by: name.value, unit });
  return kept.ok ? editionKept(context, document) : kept;
}

async function editionKept(context: Context, document: string): Promise<Result<Edition>> {
  const all = await everyUnit(context);
  if (!all.ok) return all;
  const edition = all.value.find(({ unit }) => documentOf(unit) === document);
  if (edition === undefined) throw new Error('A unit that was kept is not there');
  return done(edition);
}

/** A form without any code gets the program's own, which is never printed as one of the unit's. */
function withHandle(unit: Unit): Unit {
  return unitCodes(unit).length > 0 ? unit : unitSchema.parse({ ...unit, ownCode: `UNIT-${documentOf(unit).slice(0, 6).toUpperCase()}` });
}

/** The document that portfolios will keep of it: the SHA-256 (hex) of its file. */
function documentOf(unit: Unit): string {
  return createHash('sha256').update(`${JSON.stringify(unit, null, 1)}\n`).digest('hex');
}
