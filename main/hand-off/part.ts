import { evidenceFileNameSchema, type EvidenceFileName } from '../../domain/evidence/evidence-file.ts';
import { assertNever } from '../../domain/text/assert-never.ts';

/**
 * One file in a hand-off: what a portfolio's folder holds, and nothing else. `file` is its name in its folder. A journal of which the
 * sender's folder has several files travels as `<writer>.jsonl`, `<writer>-2.jsonl` and so on.
 */
export type Part =
  | { readonly kind: 'description'; readonly file: string }
  | { readonly kind: 'journal'; readonly file: string }
  | { readonly kind: 'unit'; readonly file: string; readonly document: string }
  | { readonly kind: 'evidence'; readonly file: EvidenceFileName };

const journal = /^journal\/([0-9a-f]{16}(?:-[1-9][0-9]{0,3})?\.jsonl)$/;
const unit = /^units\/(([0-9a-f]{64})\.json)$/;

/** What a name in a hand-off stands for; null if it has no place in a portfolio. The patterns leave no room for other folders. */
export function partOf(name: string): Part | null {
  if (name === 'portfolio.json') return { kind: 'description', file: name };
  const [, journalFile] = journal.exec(name) ?? [];
  if (journalFile !== undefined) return { kind: 'journal', file: journalFile };
  const [, unitFile, document] = unit.exec(name) ?? [];
  if (unitFile !== undefined && document !== undefined) return { kind: 'unit', file: unitFile, document };
  const evidence = name.startsWith('evidence/') ? evidenceFileNameSchema.safeParse(name.slice('evidence/'.length)) : null;
  return evidence?.success === true ? { kind: 'evidence', file: evidence.data } : null;
}

/** The name of a part in a hand-off and, with the system's separators, in the portfolio's folder. */
export function nameOf(part: Part): string {
  switch (part.kind) {
    case 'description': return part.file;
    case 'journal': return `journal/${part.file}`;
    case 'unit': return `units/${part.file}`;
    case 'evidence': return `evidence/${part.file}`;
    default: return assertNever(part);
  }
}
