import type { LineHash, Line, Writer, WriterId } from '../command/line.ts';
import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { CriterionKey, UnitId } from '../unit/criterion-key.ts';
import type {
  ActionPoint, Claim, Confirmation, Countersignature, Decision, Declaration, Details, Evidence, Feedback, Finding, Inference, PersonStatus, Portfolio, Reason,
  Renewal, Sample, SetAside, UnitUse, Witness,
} from './portfolio.ts';

/** The mutable inside of a portfolio. Only the fold and the kinds of command it runs hold it; everyone else sees a Portfolio. */
export interface Draft extends Portfolio {
  details: Details;
  readonly writers: Map<WriterId, Writer>;
  readonly people: Map<string, PersonStatus>;
  readonly units: Map<UnitId, UnitUse>;
  readonly evidence: Map<EvidenceId, Evidence>;
  readonly numbers: Map<string, number>;
  readonly claims: Map<CriterionKey, Map<EvidenceId, Claim>>;
  readonly inferences: Map<string, Inference>;
  readonly reasons: Map<string, Reason>;
  readonly confirmations: Map<string, Confirmation>;
  readonly feedback: Map<string, Feedback>;
  readonly actions: Map<string, ActionPoint>;
  readonly decisions: Map<UnitId, readonly Decision[]>;
  readonly countersignatures: Map<UnitId, readonly Countersignature[]>;
  readonly declarations: Map<string, Declaration>;
  readonly samples: Map<string, Sample>;
  readonly findings: Map<string, Finding>;
  readonly witnesses: Map<string, Witness>;
  renewal: Renewal | undefined;
  readonly setAside: SetAside[];
  waiting: readonly Line[];
  readonly undone: Set<LineHash>;
}

/** A portfolio in which nothing was done yet. */
export function emptyDraft(id: string, created: string): Draft {
  return {
    id, created, details: {}, writers: new Map(), people: new Map(), units: new Map(), evidence: new Map(), numbers: new Map(), claims: new Map(),
    inferences: new Map(), reasons: new Map(), confirmations: new Map(), feedback: new Map(), actions: new Map(), decisions: new Map(),
    countersignatures: new Map(), declarations: new Map(), samples: new Map(), findings: new Map(), witnesses: new Map(),
    renewal: undefined, setAside: [], waiting: [], undone: new Set(),
  };
}

/** Takes out all that commands made, so that they can be folded anew into the same object. Writers of journals and waiting lines stay. */
export function emptyOut(draft: Draft): void {
  draft.details = {};
  draft.renewal = undefined;
  draft.setAside.length = 0;
  for (const { id, carried } of draft.writers.values()) if (carried !== undefined) draft.writers.delete(id);
  for (const part of [
    draft.people, draft.units, draft.evidence, draft.numbers, draft.claims, draft.inferences, draft.reasons, draft.confirmations, draft.feedback, draft.actions,
    draft.decisions, draft.countersignatures, draft.declarations, draft.samples, draft.findings, draft.witnesses, draft.undone,
  ]) part.clear();
}
