import type { WriterId } from '../command/line.ts';
import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { Evidence, Stamp } from '../portfolio/portfolio.ts';
import type { Say } from '../words/say.ts';
import type { Assessed } from './facts/assessed.ts';
import type { ClaimsByEvidence } from './facts/claims-on.ts';
import type { EvidencePage } from './facts/evidence-pages.ts';
import type { ReportInput } from './report-input.ts';

/** What every part of a record looks things up in. */
export interface BaseContext {
  readonly input: ReportInput;
  readonly say: Say;
  /** Evidence as it is printed: by id the reference, and all of it in order of reference, withdrawn included. */
  readonly references: ReadonlyMap<EvidenceId, string>;
  readonly evidence: readonly Evidence[];
  /** By person. */
  readonly initials: ReadonlyMap<string, string>;
  /** Evidence that is printed with the record, in the order of its pages. */
  readonly pages: readonly EvidencePage[];
  /** The first page of each of them. */
  readonly firstPages: ReadonlyMap<EvidenceId, EvidencePage>;
  /** What is claimed of each piece of evidence over the units of the record. */
  readonly claims: ClaimsByEvidence;
  /** Every item, with how it stands with its being valid, authentic and current. */
  readonly assessed: ReadonlyMap<EvidenceId, Assessed>;
}

/** The reference of evidence as printed; "?" where the evidence is not known here. */
export function referenceOf(context: Pick<BaseContext, 'references'>, evidence: EvidenceId): string {
  return context.references.get(evidence) ?? '?';
}

/** The name of whoever holds a journal. */
export function nameOf(context: BaseContext, writer: WriterId): string {
  return context.input.portfolio.writers.get(writer)?.person.name ?? context.say('report.people.unknown');
}

/** The initials of whoever made a line. */
export function initialsOf(context: BaseContext, stamp: Stamp): string {
  const person = context.input.portfolio.writers.get(stamp.writer)?.person.id;
  return (person === undefined ? undefined : context.initials.get(person)) ?? nameOf(context, stamp.writer);
}

/** Who the portfolio is about: as said, else whoever writes as the candidate. */
export function candidateName(context: BaseContext): string {
  const { details, writers } = context.input.portfolio;
  const own = [...writers.values()].find((writer) => writer.role === 'candidate');
  return details.candidate ?? own?.person.name ?? context.say('report.candidate.unnamed');
}
