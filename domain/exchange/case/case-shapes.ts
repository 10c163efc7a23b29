import { z } from 'zod';

/** Of a CASE package (1EdTech, 1.0 and 1.1) what a unit is read from; everything else is passed over. What is not as it should be is not there. */
const words = z.string().optional().catch(undefined);
const list = z.array(z.string()).optional().catch(undefined);
const extensions = z.record(z.string(), z.unknown()).optional().catch(undefined);

export const caseDocumentSchema = z.object({
  identifier: words, title: words, creator: words, publisher: words, description: words, version: words, adoptionStatus: words, subject: list, extensions,
});
export type CaseDocument = z.infer<typeof caseDocumentSchema>;

export const caseItemSchema = z.object({
  identifier: z.string().min(1), fullStatement: z.string(), humanCodingScheme: words, listEnumeration: words, CFItemType: words, notes: words, extensions,
});
export type CaseItem = z.infer<typeof caseItemSchema>;

const node = z.object({ identifier: z.string() });
export const caseAssociationSchema = z.object({
  associationType: z.string(), originNodeURI: node, destinationNodeURI: node, sequenceNumber: z.number().optional().catch(undefined),
});
export type CaseAssociation = z.infer<typeof caseAssociationSchema>;

/** Where this program keeps what CASE has no place for, in the `extensions` of document and items. */
export const ownExtension = 'attest';
