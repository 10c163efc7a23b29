import { useRef, type DragEvent, type DragEventHandler } from 'react';
import { isCriterionKey } from '../../domain/unit/criterion-key.ts';
import { evidenceIn, isEvidence } from '../claiming/dragged-evidence.ts';
import { useClaiming } from '../claiming/use-claiming.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useTell } from '../shell/messages.ts';
import { useSay } from '../words/words.ts';
import type { FormState } from './form-context.ts';

interface Dropping { readonly onDragOver: DragEventHandler; readonly onDragLeave: DragEventHandler; readonly onDrop: DragEventHandler }

/** Evidence that is let go of over a criterion is claimed for it. The row under the pointer is marked where it stands, without drawing the form again. */
export function useDropEvidence({ here, names, references, onClaim }: FormState): Dropping {
  const say = useSay();
  const tell = useTell();
  const { claim } = useClaiming();
  const { portfolio } = usePortfolio();
  const marked = useRef<HTMLElement | null>(null);
  const mark = (row: HTMLElement | null): void => {
    if (marked.current === row) return;
    marked.current?.classList.remove('over');
    row?.classList.add('over');
    marked.current = row;
  };
  const rowAt = ({ target }: DragEvent): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('.pc[data-criterion]') : null);
  const drop = async (event: DragEvent): Promise<void> => {
    const dropped = evidenceIn(event.dataTransfer);
    const item = dropped === null ? undefined : portfolio.evidence.get(dropped);
    const key = rowAt(event)?.dataset['criterion'];
    const criterion = isCriterionKey(key) ? here.coverage.criteria.find((one) => one.key === key) : undefined;
    if (item === undefined || criterion === undefined) return;
    const name = names.get(criterion.key) ?? criterion.printed;
    if (criterion.claims.some(({ evidence }) => evidence.id === item.id)) {
      tell(say('claiming.already', { reference: references.get(item.id) ?? item.reference, criterion: name }));
      return;
    }
    const failure = await claim({ evidence: [item], addresses: [criterion.key], name, at: [], how: '' });
    if (failure !== null) tell(failure.sentence);
  };
  return {
    onDragOver(event) {
      if (onClaim === null || !isEvidence(event.dataTransfer)) return;
      const row = rowAt(event);
      mark(row);
      if (row === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'link';
    },
    onDragLeave(event) {
      if (!event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null)) mark(null);
    },
    onDrop(event) {
      if (!isEvidence(event.dataTransfer)) return;
      event.preventDefault();
      mark(null);
      void drop(event);
    },
  };
}
