import type { Line, LineHash, Writer, WriterId } from '../command/line.ts';
import type { EvidenceFields } from '../evidence/evidence-fields.ts';
import type { EvidenceId, EvidenceReference } from '../evidence/evidence-id.ts';
import type { Locator } from '../evidence/locator.ts';
import type { WriterRole } from '../person/role.ts';
import type { Day } from '../text/day.ts';
import type { CriterionKey, UnitId } from '../unit/criterion-key.ts';

/** Who did something, when, and which line says so. `at` is what people see; `knows` is what its writer had seen. */
export interface Stamp {
  readonly line: LineHash;
  readonly writer: WriterId;
  readonly n: number;
  readonly at: string;
  readonly knows: ReadonlyMap<WriterId, number>;
  /** The journal that the line stands in, where `writer` is someone whose words were carried over into it: who had seen what goes by journals. */
  readonly journal?: WriterId;
}

/**
 * A change to something on which judgements rest (FORMAT 12): whoever judged without having seen it judged something else.
 * With `takesBack` it is an undo: it concerns only those who had seen what it took back. Ask `unseenChange` (seen.ts).
 */
export interface Change extends Stamp { readonly takesBack?: Stamp }

/** Who the portfolio is about, and where. Fields not yet said are absent. */
export interface Details {
  readonly candidate?: string;
  readonly number?: string;
  readonly centre?: string;
  readonly centreNumber?: string;
  readonly workplace?: string;
  readonly award?: string;
  readonly awardCode?: string;
  readonly awardLevel?: string;
  readonly awardingBody?: string;
  readonly registered?: Day;
  /** The words of the award: svq says internal verifier, rqf says IQA. */
  readonly words?: 'svq' | 'rqf';
  /** The record is kept until this day. */
  readonly keepUntil?: Day;
  /** Approval of a realistic working environment: by whom, its reference, the day. */
  readonly environmentApproval?: { readonly by: string; readonly reference: string; readonly day: Day };
  /** How references are printed: in one series, or by the award's method codes (OB1). */
  readonly references?: 'series' | 'method-codes';
}

/** What is known of a person who works on the portfolio: printed on page 1. */
export interface PersonStatus {
  readonly person: string;
  readonly status?: string;
  readonly initials?: string;
  /** A trainee's judgements count once countersigned. */
  readonly trainee?: boolean;
  readonly stamp: Stamp;
}

/** Which criterion of an earlier edition became which of a later one, as it was compared when the later one took its place. `reworded`: it asks in other words. */
export interface CriterionPair { readonly from: CriterionKey; readonly to: CriterionKey; readonly words: 'same' | 'reworded' }

/** Another unit of the portfolio took the place of this one. */
export interface Supersession { readonly by: UnitId; readonly pairs: readonly CriterionPair[]; readonly because?: string; readonly stamp: Stamp }

export interface UnitUse {
  readonly id: UnitId;
  /** SHA-256 (hex) of the unit's file in `units/`. */
  readonly document: string;
  /** The code by which it was asked for. */
  readonly code: string;
  readonly stamp: Stamp;
  /** Readings of the document that were corrected, in order: the first `document` is the one replaced first. */
  readonly replaced?: readonly { readonly document: string; readonly because: string; readonly stamp: Stamp }[];
  /** The units that took its place, where any did: it stays readable, and nothing more is asked of it. */
  readonly superseded?: readonly Supersession[];
}

/** What an assessor finds of an item as a whole, in the order in which it is said. Whether there is enough is said of the criterion and the unit. */
export const qualities = ['valid', 'authentic', 'current'] as const;
export type Quality = (typeof qualities)[number];

/** The assessor says of one item of evidence, once for all its claims: is it valid, authentic and current. `why` is there where one of them is not yet. */
export interface Assessment extends Readonly<Record<Quality, 'yes' | 'not-yet'>> {
  readonly why?: string;
  readonly stamp: Stamp;
}

export interface Evidence {
  readonly id: EvidenceId;
  readonly reference: EvidenceReference;
  readonly fields: EvidenceFields;
  readonly added: Stamp;
  /** Lines that changed a field on which judgements rest (FORMAT 12), in order. */
  readonly changes: readonly Change[];
  /** In fold order; the last one stands. */
  readonly assessments: readonly Assessment[];
  readonly withdrawn?: { readonly because: string; readonly stamp: Stamp };
  readonly erased?: { readonly ground: string; readonly files: readonly string[]; readonly stamp: Stamp };
}

export type Verdict = 'accepted' | 'not-yet' | 'more-needed';

export interface Judgement {
  readonly verdict: Verdict;
  readonly why?: string;
  readonly stamp: Stamp;
  /** Upholds what was judged of the claim it was brought over from. */
  readonly upholds?: true;
}

/** The candidate says: this evidence, there, shows this criterion, thus. Has no id: it is (evidence, criterion). */
export interface Claim {
  readonly evidence: EvidenceId;
  readonly criterion: CriterionKey;
  readonly places: readonly Locator[];
  readonly how?: string;
  readonly made: Stamp;
  readonly changes: readonly Change[];
  readonly withdrawn?: Stamp;
  /** In fold order; the last one stands. */
  readonly judgements: readonly Judgement[];
  /** The claim for an earlier edition's criterion that it was brought over from, by whom; its judgements came with it and wait to be upheld. */
  readonly brought?: { readonly from: CriterionKey; readonly stamp: Stamp };
  /** The criteria of later editions that it was brought over to. */
  readonly broughtTo?: readonly CriterionKey[];
  /** The reworded criteria of later editions that it is not claimed for, as somebody said when asked. */
  readonly left?: readonly { readonly to: CriterionKey; readonly stamp: Stamp }[];
}

export interface Inference {
  readonly id: string;
  readonly criterion: CriterionKey;
  readonly from: readonly { readonly evidence: EvidenceId; readonly places: readonly Locator[] }[];
  readonly ground: string;
  readonly stamp: Stamp;
  readonly retracted?: Retraction;
  /** The inference of an earlier edition that it upholds. */
  readonly upholds?: string;
}

/** A recorded ground that a rule asks for, for one or several criteria. */
export interface Reason {
  readonly id: string;
  readonly criteria: readonly CriterionKey[];
  readonly because: string;
  readonly stamp: Stamp;
  readonly retracted?: Retraction;
  readonly upholds?: string;
}

/** The assessor's word that a rule only a person can decide is satisfied. `rule` is its id in the unit: R1. */
export interface Confirmation {
  readonly id: string;
  readonly unit: UnitId;
  readonly rule: string;
  readonly grounds: string;
  readonly stamp: Stamp;
  readonly retracted?: Retraction;
  readonly upholds?: string;
}

export interface Retraction { readonly because: string; readonly stamp: Stamp }

export interface Feedback {
  readonly id: string;
  readonly on: { readonly kind: 'evidence'; readonly evidence: EvidenceId } | { readonly kind: 'unit'; readonly unit: UnitId } | { readonly kind: 'portfolio' };
  readonly text: string;
  readonly stamp: Stamp;
  /** The line that last changed its words. */
  readonly reworded?: Stamp;
}

export interface ActionPoint {
  readonly id: string;
  readonly text: string;
  readonly due: Day;
  readonly who?: string;
  readonly stamp: Stamp;
  readonly finished?: { readonly day: Day; readonly stamp: Stamp };
}

export interface Decision {
  readonly unit: UnitId;
  readonly outcome: 'competent' | 'not-yet';
  readonly why?: string;
  /** The awarding body's written permission, quoted, when a must rule was open. */
  readonly permission?: string;
  readonly stamp: Stamp;
}

/** An assessor's judgements on a unit as countersigned by a qualified one. */
export interface Countersignature { readonly unit: UnitId; readonly stamp: Stamp }

/** A signed, dated statement on an exact state: `digest` is over what `covers` names (FORMAT 18). */
export interface Declaration {
  readonly id: string;
  readonly role: WriterRole;
  readonly units: readonly UnitId[];
  readonly statement: string;
  readonly digest: string;
  readonly stamp: Stamp;
}

export interface Sample { readonly id: string; readonly unit: UnitId; readonly evidence: EvidenceId; readonly criteria: readonly CriterionKey[]; readonly stamp: Stamp }
export interface Finding { readonly id: string; readonly sample: string; readonly result: 'agreed' | 'not-agreed' | 'not-seen'; readonly text: string; readonly stamp: Stamp }
export interface Witness {
  readonly id: string; readonly name: string; readonly job?: string; readonly status: 'witness' | 'expert-witness';
  readonly competence?: string; readonly relationship?: string; readonly contact?: string; readonly stamp: Stamp;
}

/** From which portfolio this one was made anew, how that one stood then, why, and which references were left out. */
export interface Renewal {
  readonly from: string;
  /** Instant of the last line of the earlier portfolio. */
  readonly stoodAt: string;
  readonly ground?: string;
  readonly without: readonly string[];
  readonly stamp: Stamp;
}

/** Why a line has no effect. Shown, never dropped. */
export type SetAsideReason =
  | { readonly kind: 'role'; readonly role: WriterRole }
  | { readonly kind: 'unknown-object'; readonly object: string }
  | { readonly kind: 'id-used'; readonly object: string }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'undone-but-used'; readonly by: WriterId };

export interface SetAside { readonly line: Line; readonly reason: SetAsideReason }

/** All that people did, folded: the same lines give the same portfolio, in whatever order they came. */
export interface Portfolio {
  readonly id: string;
  readonly created: string;
  readonly writers: ReadonlyMap<WriterId, Writer>;
  readonly details: Details;
  readonly people: ReadonlyMap<string, PersonStatus>;
  readonly units: ReadonlyMap<UnitId, UnitUse>;
  readonly evidence: ReadonlyMap<EvidenceId, Evidence>;
  /** The highest number ever allotted in each series of references, also by lines undone since: numbers are never used again. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By criterion, then by evidence. */
  readonly claims: ReadonlyMap<CriterionKey, ReadonlyMap<EvidenceId, Claim>>;
  readonly inferences: ReadonlyMap<string, Inference>;
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly confirmations: ReadonlyMap<string, Confirmation>;
  readonly feedback: ReadonlyMap<string, Feedback>;
  readonly actions: ReadonlyMap<string, ActionPoint>;
  /** In fold order; the last of a unit stands. */
  readonly decisions: ReadonlyMap<UnitId, readonly Decision[]>;
  readonly countersignatures: ReadonlyMap<UnitId, readonly Countersignature[]>;
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly samples: ReadonlyMap<string, Sample>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly witnesses: ReadonlyMap<string, Witness>;
  /** Where it was made anew from the state of an earlier portfolio (FORMAT 21). */
  readonly renewal?: Renewal | undefined;
  readonly setAside: readonly SetAside[];
  /** Lines whose previous line, or something they saw, is not here yet. */
  readonly waiting: readonly Line[];
  /** Lines undone by their own writer, by hash. */
  readonly undone: ReadonlySet<LineHash>;
}
