import { z } from 'zod';
import { detailsSchema } from '../../../domain/command/kinds/describe.ts';
import { locatorSchema } from '../../../domain/evidence/locator.ts';
import { formContentSchema } from '../../../domain/form/form.ts';
import { namedPersonSchema } from '../../../domain/person/role.ts';

// Longer than anything that may be kept: what is too long is told in words by the action, not refused here.
const words = z.string().max(500_000);
const reference = z.string().max(40);
const addresses = z.array(z.string().max(400)).min(1).max(5000).readonly();
const answer = z.enum(['yes', 'not-yet']);
const at = z.array(locatorSchema).max(100).readonly().exactOptional();

/** A file to take in: one on the disk, or bytes that were pasted. */
const fileGivenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('path'), path: z.string(), shows: z.string().max(2000).exactOptional() }),
  z.strictObject({ kind: z.literal('bytes'), name: z.string().max(255), bytes: z.instanceof(Uint8Array), shows: z.string().max(2000).exactOptional() }),
]);

/** What a person says of a piece of evidence, as typed. */
const evidenceSchema = z.strictObject({
  title: words, method: z.string(), day: z.string(), until: z.string(), setting: z.string(), place: words,
  by: z.array(namedPersonSchema).readonly(), present: z.array(namedPersonSchema).readonly(),
  seen: z.enum(['in-person', 'recording', 'live-link']), client: words, task: words, note: words, supplementary: z.boolean(), heldAt: words,
}).partial();

const whatToTakeIn = { files: z.array(fileGivenSchema).max(1000).readonly(), content: formContentSchema.exactOptional() };

/** Everything that a person can do to a portfolio in the window; each is one action of `main/actions`. */
export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add-evidence'), evidence: evidenceSchema, ...whatToTakeIn }),
  z.strictObject({ kind: z.literal('edit-evidence'), reference, evidence: evidenceSchema, ...whatToTakeIn }),
  z.strictObject({ kind: z.literal('withdraw'), reference, because: words }),
  z.strictObject({ kind: z.literal('restore'), reference }),
  z.strictObject({ kind: z.literal('erase'), reference, ground: words }),
  z.strictObject({ kind: z.literal('claim'), reference, addresses, at, how: words.exactOptional() }),
  z.strictObject({ kind: z.literal('unclaim'), reference, addresses }),
  z.strictObject({ kind: z.literal('assess'), reference, valid: answer, authentic: answer, current: answer, why: words.exactOptional() }),
  z.strictObject({ kind: z.literal('judge'), reference, addresses, verdict: z.enum(['accepted', 'not-yet', 'more-needed']), why: words.exactOptional(), found: z.boolean().exactOptional() }),
  z.strictObject({ kind: z.literal('record'), evidence: evidenceSchema, ...whatToTakeIn, marks: z.array(z.strictObject({ addresses, at, how: words.exactOptional() })).max(5000).readonly() }),
  z.strictObject({ kind: z.literal('infer'), address: z.string().max(400), from: z.array(z.strictObject({ reference, at })).min(1).max(100).readonly(), why: words }),
  z.strictObject({ kind: z.literal('reason'), addresses, because: words }),
  z.strictObject({ kind: z.literal('confirm'), rule: z.string().max(400), because: words }),
  z.strictObject({ kind: z.literal('retract'), object: z.enum(['inference', 'reason', 'confirmation']), id: z.string(), because: words }),
  z.strictObject({ kind: z.literal('feedback'), reference: reference.exactOptional(), unit: z.string().exactOptional(), text: words }),
  z.strictObject({ kind: z.literal('reword-feedback'), feedback: z.string(), text: words }),
  z.strictObject({ kind: z.literal('add-action'), text: words, due: z.string(), who: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('finish-action'), action: z.string(), day: z.string() }),
  z.strictObject({ kind: z.literal('decide'), code: z.string(), outcome: z.enum(['competent', 'not-yet']), why: words.exactOptional(), permission: words.exactOptional() }),
  z.strictObject({ kind: z.literal('countersign'), code: z.string() }),
  z.strictObject({ kind: z.literal('declare'), unit: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('sample'), items: z.array(z.strictObject({ reference, addresses })).min(1).max(5000).readonly() }),
  z.strictObject({ kind: z.literal('finding'), sample: z.string(), result: z.enum(['agreed', 'not-agreed', 'not-seen']), text: words, ask: z.strictObject({ text: words, due: z.string() }).exactOptional() }),
  z.strictObject({ kind: z.literal('describe'), details: detailsSchema }),
  z.strictObject({ kind: z.literal('describe-person'), name: z.string().exactOptional(), status: z.string().exactOptional(), initials: z.string().exactOptional(), trainee: z.boolean().exactOptional() }),
  z.strictObject({
    kind: z.literal('register-witness'), name: z.string(), status: z.enum(['witness', 'expert-witness']),
    job: words.exactOptional(), competence: words.exactOptional(), relationship: words.exactOptional(), contact: words.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('take-unit'), code: z.string() }),
  /** `code` names the unit by its id, `to` the edition by its document. */
  z.strictObject({ kind: z.literal('upgrade'), code: z.string(), to: z.string(), because: words.exactOptional() }),
  z.strictObject({ kind: z.literal('correct-unit'), code: z.string(), to: z.string(), because: words }),
  z.strictObject({ kind: z.literal('leave'), reference, addresses }),
  z.strictObject({ kind: z.literal('uphold'), code: z.string() }),
]);

export type Action = z.infer<typeof actionSchema>;
export type ActionOf<K extends Action['kind']> = Extract<Action, { readonly kind: K }>;
export type FileGiven = z.infer<typeof fileGivenSchema>;
export type EvidenceSaid = z.infer<typeof evidenceSchema>;
