import { done, type Result } from '../../domain/failure/result.ts';
import { everyoneCounts } from '../../domain/portfolio/counts.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { createPortfolio } from '../portfolio/create-portfolio.ts';
import type { Context } from '../system/context.ts';
import { unitByCode } from './known-units.ts';
import { rememberInCatalogue } from './remember.ts';
import { optionalLine, readLine } from './words.ts';

/** A new portfolio as asked for: whose, where, and the units by any of their codes. */
export interface StartRequest {
  readonly candidate: string;
  readonly number?: string | undefined;
  readonly centre?: string | undefined;
  readonly award?: string | undefined;
  readonly codes: readonly string[];
}

/** Makes a portfolio in `folder`, written by its candidate, and puts it into the catalogue. Answers with its absolute path and id. */
export async function startPortfolio(context: Context, folder: string, request: StartRequest): Promise<Result<{ readonly folder: string; readonly id: string }>> {
  const candidate = readLine(context.say, context.say('field.candidate'), request.candidate, 200);
  if (!candidate.ok) return candidate;
  const units = await findUnits(context, request.codes);
  if (!units.ok) return units;
  const { number, centre, award } = request;
  const given = { ...optionalLine('number', number), ...optionalLine('centre', centre), ...optionalLine('award', award) };
  const wanted = { candidate: candidate.value, ...given, units: units.value };
  const created = await createPortfolio(context, folder, wanted, { person: { name: candidate.value }, role: 'candidate' });
  if (!created.ok) return created;
  const session = created.value;
  await rememberInCatalogue({ session, context, counts: everyoneCounts });
  await session.close();
  return done({ folder: session.folder, id: session.portfolio.id });
}

/** The units with these codes; one unit asked for by two of its codes is taken once. */
async function findUnits(context: Context, codes: readonly string[]): Promise<Result<readonly { readonly code: string; readonly document: Unit }[]>> {
  const found = new Map<string, { readonly code: string; readonly document: Unit }>();
  for (const asked of codes) {
    const known = await unitByCode(context, asked);
    if (!known.ok) return known;
    const { unit, code } = known.value;
    const text = JSON.stringify(unit);
    if (!found.has(text)) found.set(text, { code, document: unit });
  }
  return done([...found.values()]);
}
