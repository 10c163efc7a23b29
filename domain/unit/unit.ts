import { z } from 'zod';
import { ruleSchema } from '../rules/kinds.ts';

const text = z.string().min(1);

/** A criterion as printed: `id` is its label without brackets, `text` its words; formatting and parent where the document shows them. */
export const criterionSchema = z.strictObject({
  id: text, text, parent: text.optional(),
  /** How the label is printed where that differs from `id`: "(a)". */
  label: text.optional(),
  formatting: z.array(z.enum(['shaded', 'bold-italic', 'italic'])).readonly().optional(),
});
export type UnitCriterion = z.infer<typeof criterionSchema>;

const scopeGroupSchema = z.strictObject({ id: text, heading: text, items: z.array(criterionSchema).readonly() });
export type ScopeGroup = z.infer<typeof scopeGroupSchema>;

/** The National Occupational Standards' field list, as far as the document prints it; dates to the precision printed. */
const metadataSchema = z.strictObject({
  title: text.optional(), codes: z.array(text).readonly().optional(),
  urn: text.optional(), unitCode: text.optional(), sqaCode: text.optional(), reference: text.optional(),
  level: text.optional(), credits: text.optional(), glh: text.optional(), version: text.optional(),
  sectors: z.array(text).readonly().optional(), developedBy: text.optional(), approved: text.optional(), reviewDate: text.optional(),
  /** Days exactly as the document prints them, for print. */
  approvedAsPrinted: text.optional(), reviewDateAsPrinted: text.optional(),
  validity: text.optional(), status: text.optional(), originatingOrganisation: text.optional(), originalUrn: text.optional(),
  occupations: z.array(text).readonly().optional(), soc: text.optional(), keywords: z.array(text).readonly().optional(), owner: text.optional(),
  /** The sentence in which the document names its owner, for print. */
  ownerAsPrinted: text.optional(),
});

/** What a form prints itself: its headings, leads and column heads, kept verbatim. */
const formWordsSchema = z.strictObject({
  overview: text, sufficiency: text, performance: text, performanceLead: text, scope: text, scopeLead: text,
  knowledge: text, knowledgeLead: text, behaviours: text, evidenceReferenceAndDate: text, supplementary: text, supplementaryDate: text, feedback: text,
}).partial();

/** One line of the sign-off block: whose, and what they declare. */
const signOffSchema = z.strictObject({
  role: z.enum(['candidate', 'assessor', 'countersigning-assessor', 'internal-verifier', 'countersigning-internal-verifier', 'external-verifier']),
  title: text, declares: text,
});

/** One unit as published, with its rules alive. */
export const unitSchema = z.strictObject({
  format: z.literal('attest-unit'), version: z.literal(1),
  /** The program's own handle for a form that prints no code; never printed as a unit code. */
  ownCode: text.optional(),
  /** The program's own title for a form that prints none. */
  ownTitle: text.optional(),
  /** The standard that a recording form records, by one of that standard's codes, where a person has said so. */
  recordsStandard: text.optional(),
  kind: z.enum(['standard', 'unit', 'recording-form']),
  metadata: metadataSchema,
  overview: z.array(text).readonly(),
  /** Paragraphs printed between heading and first criterion of a list, verbatim. */
  introductions: z.strictObject({ sufficiency: z.array(text).readonly(), performance: z.array(text).readonly(), scope: z.array(text).readonly(), scopeAfter: z.array(text).readonly(), knowledge: z.array(text).readonly() }).partial(),
  groups: z.array(z.strictObject({ heading: text, criteria: z.array(text).readonly() })).readonly(),
  criteria: z.array(criterionSchema).readonly(),
  knowledgeGroups: z.array(z.strictObject({ heading: text, knowledge: z.array(text).readonly() })).readonly(),
  knowledge: z.array(criterionSchema).readonly(),
  behaviours: z.array(criterionSchema).readonly(),
  scope: z.array(scopeGroupSchema).readonly(),
  rules: z.array(ruleSchema).readonly(),
  /** Knowledge statements that say how to do something, as a person decided once for this form. */
  howTo: z.array(text).readonly(),
  formWords: formWordsSchema,
  signOff: z.array(signOffSchema).readonly(),
  /** Outcome names of the decision as the form or its awarding body prints them. */
  outcomes: z.strictObject({ competent: text, notYet: text }),
  /** The method codes a form prints, where it does: OB, WT ... */
  methodCodes: z.record(text, text).optional(),
  source: z.strictObject({ title: text, publisher: text.optional(), note: text.optional() }),
  warnings: z.array(z.strictObject({ code: text, message: text, at: text.optional() })).readonly(),
});

export type Unit = z.infer<typeof unitSchema>;
