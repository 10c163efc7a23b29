import type { Command } from '../../domain/command/kinds.ts';
import { done, failed, type Result } from '../../domain/failure/result.ts';
import type { Bringing } from '../../domain/portfolio/brought-claims.ts';
import type { CriterionPair } from '../../domain/portfolio/portfolio.ts';
import { claimsToBring, pairsOf } from '../../domain/unit-versions/take-over.ts';
import { unitCodes } from '../../domain/unit/unit-codes.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { fail } from '../../domain/words/fail.ts';
import { roleMayNot } from '../portfolio/role-may-not.ts';
import { compare } from './compare.ts';
import { editionId } from './edition-id.ts';
import { optionalWords } from './words.ts';
import type { Work } from './work.ts';

export interface UpgradeRequest { readonly code: string; readonly to: string; readonly because?: string }

/** How many claims one line brings over. */
const most = 2000;

/** Puts a later edition in the place of a unit: one action. Claims for the same words go over; nothing that was judged counts until it is upheld. Answers with how many went over. */
export async function upgrade(work: Work, request: UpgradeRequest): Promise<Result<{ readonly brought: number }>> {
  const { session, context: { say } } = work;
  const refusal = roleMayNot(say, session.who.role, [{ kind: 'supersede-unit' }]);
  if (refusal !== null) return failed(refusal);
  const compared = await compare(work, request);
  if (!compared.ok) return compared;
  const { earlier, later, comparison } = compared.value;
  const document = await session.keepUnit(later);
  if (!document.ok) return document;
  const here = [...session.portfolio.units.values()].find((use) => use.document === document.value);
  const by = here?.id ?? editionId(earlier.id, document.value);
  const before = session.portfolio.units.get(earlier.id)?.superseded?.find((one) => one.by === by);
  if (before !== undefined) return bringTheRest(work, before.pairs, unitTitle(later));
  const pairs = pairsOf(comparison, earlier.id, by);
  const claims = claimsToBring(session.portfolio, pairs);
  const acted = await session.act([
    ...(here === undefined ? [{ kind: 'take-unit', v: 1, unit: by, document: document.value, code: unitCodes(later)[0] ?? request.to } as const] : []),
    { kind: 'supersede-unit', v: 1, unit: earlier.id, by, pairs, ...optionalWords('because', request.because) },
    ...bringing(claims),
  ]);
  return acted.ok ? done({ brought: claims.length }) : acted;
}

/** Asked again: what was claimed since by somebody who had not seen the later edition. */
async function bringTheRest({ session, context }: Work, pairs: readonly CriterionPair[], unit: string): Promise<Result<{ readonly brought: number }>> {
  const claims = claimsToBring(session.portfolio, pairs);
  if (claims.length === 0) return fail(context.say, 'unit-here', { unit });
  const acted = await session.act(bringing(claims));
  return acted.ok ? done({ brought: claims.length }) : acted;
}

/** As many lines as are needed. */
function bringing(claims: readonly Bringing[]): readonly Command[] {
  return Array.from({ length: Math.ceil(claims.length / most) }, (_, part): Command => ({ kind: 'bring-claims', v: 1, claims: claims.slice(part * most, (part + 1) * most) }));
}
