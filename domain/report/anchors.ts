import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { BaseContext } from './base-context.ts';

/** Where links to a section lead. */
export function sectionAnchor(prefix: string, section: string): string {
  return `${prefix}-${section}`;
}

/** Where links to evidence lead: its row in the index, which has them all. */
export function indexAnchor(evidence: EvidenceId): string {
  return `index-${evidence}`;
}

/** The page on which evidence is printed with the record, or its row in the index. */
export function evidenceAnchor(context: Pick<BaseContext, 'firstPages'>, evidence: EvidenceId): string {
  return context.firstPages.get(evidence)?.anchor ?? indexAnchor(evidence);
}
