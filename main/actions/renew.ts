import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import { done, failed, type Result } from '../../domain/failure/result.ts';
import { everyoneCounts } from '../../domain/portfolio/counts.ts';
import { renewalCommands, type RenewalCommands } from '../../domain/renewal/renewal-commands.ts';
import { fail } from '../../domain/words/fail.ts';
import { beginPortfolio } from '../portfolio/create-portfolio.ts';
import { pathsOf, type PortfolioPaths } from '../portfolio/paths.ts';
import { roleMayNot } from '../portfolio/role-may-not.ts';
import { whoIsMeant, type WhoAsked } from '../portfolio/who.ts';
import { writeOnce } from '../system/write-once.ts';
import { forgetThumbnailsOf } from '../thumbnails/kept-thumbnails.ts';
import { copyEvidence, type CopiedEvidence } from './copy-evidence.ts';
import { findEvidence } from './find-evidence.ts';
import { newerHere } from './newer-here.ts';
import { rememberInCatalogue } from './remember.ts';
import { mostWords, readWords } from './words.ts';
import type { Look } from './work.ts';

/** Where the new portfolio goes, and what is left out of it, as typed. */
export interface RenewRequest { readonly to: string; readonly without: readonly string[]; readonly ground?: string; readonly as: WhoAsked }

/** What came of it. `damaged` and `missing`: files whose bytes were not what was added, or not in the earlier folder. */
export interface Renewed extends CopiedEvidence, Pick<RenewalCommands, 'without' | 'outdated' | 'declarations'> { readonly folder: string; readonly id: string; readonly statements: number }

/**
 * Makes a new portfolio, with its own id, journal and keys, from the state of this one, without the items named and all that was erased
 * (FORMAT 21). The earlier folder is only read. What others said goes with it as written, signed by whoever renews and by nobody else.
 */
export async function renew(look: Look, request: RenewRequest): Promise<Result<Renewed>> {
  const refused = whyNot(look, request);
  if (!refused.ok) return refused;
  const { context, session } = look;
  const wanted = readRequest(look, request);
  if (!wanted.ok) return wanted;
  const renewal = renewalCommands(session.portfolio, { ...wanted.value, stoodAt: session.fold.entries.at(-1)?.line.at ?? session.portfolio.created });
  const who = await whoIsMeant(context, request.as, session.portfolio.writers.values());
  let copied: CopiedEvidence = { missing: [], damaged: [] };
  const begun = await beginPortfolio(context, request.to, who, async (paths) => {
    await copyUnits(look, paths);
    const files = await copyEvidence(look, paths.folder, renewal.items);
    if (!files.ok) return files;
    copied = files.value;
    return done(renewal.commands);
  });
  if (!begun.ok) return begun;
  await rememberInCatalogue({ session: begun.value, context, counts: everyoneCounts });
  await begun.value.close();
  // The earlier folder is to be destroyed: what was left out is not to be seen here any more.
  await forgetThumbnailsOf(context.profile, session.portfolio.id);
  const { without, outdated, declarations, commands } = renewal;
  return done({ folder: begun.value.folder, id: begun.value.portfolio.id, statements: commands.filter(({ kind }) => kind === 'carry').length, without, outdated, declarations, ...copied });
}

/** What is not here yet, or not understood, would be lost for good. */
function whyNot(look: Look, { to, as: { role } }: RenewRequest): Result<null> {
  const { context: { say }, session } = look;
  const refusal = roleMayNot(say, role, [{ kind: 'renew' }]);
  if (refusal !== null) return failed(refusal);
  const newer = newerHere(look);
  if (newer > 0) return fail(say, 'newer-lines', { count: newer });
  if (session.portfolio.waiting.length > 0) return fail(say, 'entries-waiting', { count: session.portfolio.waiting.length });
  const within = path.relative(session.folder, path.resolve(to));
  return within === '' || (!within.startsWith('..') && !path.isAbsolute(within)) ? fail(say, 'inside-the-old', { path: to }) : done(null);
}

interface Wanted { readonly without: ReadonlySet<EvidenceId>; readonly ground?: string }

function readRequest(look: Look, { without, ground }: RenewRequest): Result<Wanted> {
  const { say } = look.context;
  const left = new Set<EvidenceId>();
  for (const reference of without) {
    const found = findEvidence(look, reference);
    if (!found.ok) return found;
    left.add(found.value.id);
  }
  if (ground === undefined) return done({ without: left });
  const words = readWords(say, say('field.ground'), ground, mostWords);
  return words.ok ? done({ without: left, ground: words.value }) : words;
}

/** The units as they stand in the earlier folder, byte for byte; one that is lost there is lost here and said at opening. */
async function copyUnits({ session }: Look, { units }: PortfolioPaths): Promise<void> {
  const from = pathsOf(session.folder).units;
  const documents = [...session.portfolio.units.values()].flatMap(({ document, replaced = [] }) => [document, ...replaced.map((one) => one.document)]);
  for (const document of new Set(documents)) {
    const bytes = await readFile(path.join(from, `${document}.json`)).catch(() => null);
    if (bytes !== null) await writeOnce(path.join(units, `${document}.json`), bytes);
  }
}
