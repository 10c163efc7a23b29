import { evidenceIdSchema, type EvidenceId } from '../../domain/evidence/evidence-id.ts';

/** What is dragged when evidence is: nothing that another program would take for a file or words. */
const kind = 'application/x-attest-evidence';

/** Takes up the evidence that a dragged element, or one around it, stands for (`data-evidence`); nothing where it stands for none. */
export function takeUp({ target, dataTransfer }: Pick<DragEvent, 'target' | 'dataTransfer'>): void {
  const evidence = target instanceof Element ? target.closest<HTMLElement>('[data-evidence]')?.dataset['evidence'] : undefined;
  if (evidence === undefined || dataTransfer === null) return;
  dataTransfer.setData(kind, evidence);
  dataTransfer.effectAllowed = 'link';
}

/** Whether evidence is dragged, not a file or a piece of text. */
export function isEvidence(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes(kind) === true;
}

/** The evidence that was let go of; null where it is something else. */
export function evidenceIn(transfer: DataTransfer | null): EvidenceId | null {
  const read = evidenceIdSchema.safeParse(transfer?.getData(kind));
  return read.success ? read.data : null;
}
