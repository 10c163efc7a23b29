import { assertNever } from '../../domain/text/assert-never.ts';
import type { Say } from '../../domain/words/say.ts';

/** One thing that `verify` found. */
export type VerifyFinding =
  | { readonly kind: 'journal-damaged'; readonly file: string }
  | { readonly kind: 'journal-unreadable'; readonly file: string }
  | { readonly kind: 'journal-newer'; readonly file: string }
  | { readonly kind: 'journal-foreign'; readonly file: string; readonly name: string }
  | { readonly kind: 'journal-arriving'; readonly file: string }
  | { readonly kind: 'journal-exchanged'; readonly file: string; readonly name: string }
  | { readonly kind: 'line-damaged'; readonly file: string; readonly at: number }
  | { readonly kind: 'signature-wrong'; readonly file: string; readonly at: number; readonly name: string }
  | { readonly kind: 'several-keys'; readonly name: string; readonly role: string; readonly count: number }
  | { readonly kind: 'renewed'; readonly name: string; readonly at: string; readonly stoodAt: string }
  | { readonly kind: 'carried'; readonly who: string; readonly role: string; readonly name: string }
  | { readonly kind: 'forked'; readonly name: string; readonly at: number }
  | { readonly kind: 'line-waiting'; readonly count: number }
  | { readonly kind: 'oversteps'; readonly who: string; readonly role: string; readonly what: string }
  | { readonly kind: 'set-aside'; readonly who: string; readonly what: string; readonly why: string }
  | { readonly kind: 'same-person'; readonly name: string; readonly reference: string }
  | { readonly kind: 'clock'; readonly who: string; readonly at: string; readonly what: string }
  | { readonly kind: 'unit-missing'; readonly code: string }
  | { readonly kind: 'unit-damaged'; readonly code: string }
  | { readonly kind: 'evidence-damaged'; readonly reference: string; readonly name: string }
  | { readonly kind: 'evidence-missing'; readonly reference: string; readonly name: string }
  | { readonly kind: 'evidence-held'; readonly reference: string; readonly name: string; readonly where: string }
  | { readonly kind: 'evidence-withheld'; readonly reference: string; readonly name: string }
  | { readonly kind: 'evidence-erased'; readonly reference: string; readonly name: string }
  | { readonly kind: 'evidence-unknown'; readonly file: string }
  | { readonly kind: 'declaration-changed'; readonly name: string; readonly count: number }
  | { readonly kind: 'declaration-wrong'; readonly name: string }
  | { readonly kind: 'description-lost' };

/** Whether a finding means that something could not be proved, or is only said. A new kind does not compile until decided here. */
const couldNotBeProved: Readonly<Record<VerifyFinding['kind'], boolean>> = {
  'journal-damaged': true, 'journal-unreadable': true, 'journal-newer': true, 'journal-foreign': false, 'journal-arriving': false, 'journal-exchanged': true,
  'line-damaged': true, 'signature-wrong': true, 'several-keys': false, renewed: false, carried: false, forked: false, 'line-waiting': false,
  oversteps: true, 'set-aside': false, 'same-person': true, clock: false,
  'unit-missing': true, 'unit-damaged': true,
  'evidence-damaged': true, 'evidence-missing': true, 'evidence-held': false, 'evidence-withheld': false, 'evidence-erased': false, 'evidence-unknown': false,
  'declaration-changed': false, 'declaration-wrong': true, 'description-lost': false,
};

/** Whether this finding makes the portfolio one that could not be proved whole. */
export function isUnproved(finding: VerifyFinding): boolean {
  return couldNotBeProved[finding.kind];
}

/** A finding in a sentence. */
export function findingInWords(say: Say, finding: VerifyFinding): string {
  switch (finding.kind) {
    case 'journal-damaged': return say('verify.journal-damaged', { file: finding.file });
    case 'journal-unreadable': return say('verify.journal-unreadable', { file: finding.file });
    case 'journal-newer': return say('verify.journal-newer', { file: finding.file });
    case 'journal-foreign': return say('verify.journal-foreign', { file: finding.file, name: finding.name });
    case 'journal-arriving': return say('verify.journal-arriving', { file: finding.file });
    case 'journal-exchanged': return say('verify.journal-exchanged', { file: finding.file, name: finding.name });
    case 'line-damaged': return say('verify.line-damaged', { file: finding.file, at: finding.at });
    case 'signature-wrong': return say('verify.signature-wrong', { file: finding.file, at: finding.at, name: finding.name });
    case 'several-keys': return say('verify.several-keys', { name: finding.name, role: finding.role, count: finding.count });
    case 'renewed': return say('verify.renewed', { name: finding.name, at: finding.at, stood: finding.stoodAt });
    case 'carried': return say('verify.carried', { who: finding.who, role: finding.role, name: finding.name });
    case 'forked': return say('verify.forked', { name: finding.name, at: finding.at });
    case 'line-waiting': return say('verify.line-waiting', { count: finding.count });
    case 'oversteps': return say('verify.oversteps', { who: finding.who, role: finding.role, what: finding.what });
    case 'set-aside': return say('verify.set-aside', { who: finding.who, what: finding.what, why: finding.why });
    case 'same-person': return say('verify.same-person', { name: finding.name, reference: finding.reference });
    case 'clock': return say('verify.clock', { who: finding.who, at: finding.at, what: finding.what });
    case 'unit-missing': return say('verify.unit-missing', { code: finding.code });
    case 'unit-damaged': return say('verify.unit-damaged', { code: finding.code });
    case 'evidence-damaged': return say('verify.evidence-damaged', { reference: finding.reference, name: finding.name });
    case 'evidence-missing': return say('verify.evidence-missing', { reference: finding.reference, name: finding.name });
    case 'evidence-held': return say('verify.evidence-held', { reference: finding.reference, name: finding.name, where: finding.where });
    case 'evidence-withheld': return say('verify.evidence-withheld', { reference: finding.reference, name: finding.name });
    case 'evidence-erased': return say('verify.evidence-erased', { reference: finding.reference, name: finding.name });
    case 'evidence-unknown': return say('verify.evidence-unknown', { file: finding.file });
    case 'declaration-changed': return say('verify.declaration-changed', { name: finding.name, count: finding.count });
    case 'declaration-wrong': return say('verify.declaration-wrong', { name: finding.name });
    case 'description-lost': return say('verify.description-lost');
    default: return assertNever(finding);
  }
}
