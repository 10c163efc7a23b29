import { evidenceIdSchema, type EvidenceReference } from '../../domain/evidence/evidence-id.ts';
import type { EvidenceFields } from '../../domain/evidence/evidence-fields.ts';
import { filesOf } from '../../domain/evidence/bytes-state.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import { nextReference } from '../../domain/evidence/reference.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { without } from '../../domain/portfolio/change-draft.ts';
import { redactedCopies } from '../../domain/portfolio/redacted-copies.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { fail } from '../../domain/words/fail.ts';
import { takeBareCopy } from '../evidence/take-bare-copy.ts';
import { newId } from '../system/ids.ts';
import { referenceScheme } from './add-evidence.ts';
import { findPresented } from './find-evidence.ts';
import { mostOfNote, readLine, readWords } from './words.ts';
import type { Work } from './work.ts';

/** A copy with something taken out, as typed. `of` names the file it was made from, where the item has several. */
export interface RedactRequest { readonly reference: string; readonly file: string; readonly of?: string; readonly title?: string; readonly because: string }

/** What came of it: the copy's reference, and the name of the file that stays here from now on. */
export interface Redacted { readonly reference: EvidenceReference; readonly withheld: string }

/**
 * Adds a copy from which a person took something out as an item of its own, which names the file it was made from (FORMAT 23). The original
 * stays in this folder and goes to nobody else unless the sender says so; claims stay with it, and who judges them is shown the copy.
 */
export async function redact(work: Work, request: RedactRequest): Promise<Result<Redacted>> {
  const { context, session } = work;
  const { say } = context;
  const evidence = findPresented(work, request.reference);
  if (!evidence.ok) return evidence;
  const source = findSource(work, evidence.value, request);
  if (!source.ok) return source;
  const said = readSaid(work, evidence.value, request);
  if (!said.ok) return said;
  const taken = await takeBareCopy(context, session.folder, request.file);
  if (!taken.ok) return taken;
  if (taken.value.sha256 === source.value.sha256) return fail(say, 'not-redacted', { reference: request.reference, path: request.file });
  const fields = copiedFields(evidence.value, said.value, { ...taken.value, redactionOf: source.value.file });
  const reference = nextReference(session.portfolio, session.series, fields.method, referenceScheme(session.portfolio));
  const acted = await session.act([{ kind: 'add-evidence', v: 1, evidence: evidenceIdSchema.parse(newId(context)), reference, fields }]);
  return acted.ok ? done({ reference, withheld: source.value.name }) : acted;
}

/** The file that the copy stands in for: one that travels until now. */
function findSource({ session, context }: Work, item: Evidence, { reference, of }: RedactRequest): Result<EvidenceFile> {
  const copies = redactedCopies(session.portfolio);
  const travelling = filesOf(item).filter(({ file }) => !copies.has(file) && item.erased?.files.includes(file) !== true);
  const wanted = of === undefined ? travelling : travelling.filter(({ name }) => name.toLowerCase() === of.trim().toLowerCase());
  const [source] = wanted;
  if (travelling.length === 0) return fail(context.say, 'nothing-to-redact', { reference });
  if (source === undefined || wanted.length > 1) return fail(context.say, 'which-file', { reference, names: travelling.map(({ name }) => name).join(', ') });
  return done(source);
}

type Said = Pick<EvidenceFields, 'title' | 'note'>;

function readSaid({ context: { say } }: Work, { fields }: Evidence, { reference, title, because }: RedactRequest): Result<Said> {
  const ground = readWords(say, say('field.because'), because, mostOfNote);
  if (!ground.ok) return ground;
  const named = readLine(say, say('field.title'), title ?? say('redact.title', { title: fields.title.slice(0, 450) }), 500);
  if (!named.ok) return named;
  return done({ title: named.value, note: say('redact.note', { reference: reference.trim().toUpperCase(), because: ground.value }) });
}

/** What was said of the original holds for its copy: when, where, by whom, how. */
function copiedFields({ fields }: Evidence, said: Said, copy: EvidenceFile): EvidenceFields {
  return { ...without(fields, 'written', 'heldAt'), ...said, files: [copy] };
}
