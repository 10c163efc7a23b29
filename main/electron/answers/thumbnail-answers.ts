import type { EvidenceFileName } from '../../../domain/evidence/evidence-file.ts';
import { done, type Result } from '../../../domain/failure/result.ts';
import { forgetThumbnails, keepThumbnail, knownThumbnail } from '../../thumbnails/kept-thumbnails.ts';
import type { OpenId } from '../contract/portfolio.ts';
import type { Desk } from '../desk.ts';
import { evidencePlace } from '../evidence/evidence-place.ts';

/** The small picture of a file that is kept here; null where there is none, and for whatever may not be shown. */
export async function thumbnailHere({ open, context }: Desk, id: OpenId, file: EvidenceFileName): Promise<Result<Uint8Array<ArrayBuffer> | null>> {
  const found = open.find(id);
  if (!found.ok) return found;
  const { session } = found.value.look;
  return done(evidencePlace(session, file) === null ? null : await knownThumbnail(context.profile, session.portfolio.id, file));
}

/** Keeps the small picture that the page made of a file. What was erased or withdrawn while it was made leaves none behind. */
export async function keepThumbnailHere({ open, context }: Desk, id: OpenId, file: EvidenceFileName, bytes: Uint8Array): Promise<Result<null>> {
  const found = open.find(id);
  if (!found.ok) return found;
  const { session } = found.value.look;
  if (evidencePlace(session, file) !== null) await keepThumbnail(context.profile, session.portfolio.id, file, bytes);
  if (evidencePlace(session, file) === null) await forgetThumbnails(context.profile, session.portfolio.id, [file]);
  return done(null);
}
