import type { ClaimCoverage } from '../../domain/coverage/coverage.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { claimShows } from './shown-states.ts';
import { StateGlyph } from './state-glyph.tsx';

interface Chip { readonly claim: ClaimCoverage; readonly criterion: string; readonly onOpen: () => void }

/** A claim as the reference of its evidence, in its state; opens what it stands for. Its full name says title, state and criterion. */
export function EvidenceChip(chip: Chip) {
  const { references } = usePortfolio();
  return <ReferenceChip {...chip} reference={references.get(chip.claim.evidence.id) ?? chip.claim.evidence.reference} />;
}

/** The same where the reference is known: it does not follow the portfolio by itself, for lists of very many. `canDrag`: it can be taken up and let go of elsewhere. */
export function ReferenceChip({ claim, criterion, onOpen, reference, canDrag = false }: Chip & { readonly reference: string; readonly canDrag?: boolean }) {
  const say = useSay();
  const { evidence, state } = claim;
  const shows = evidence.fields.heldAt !== undefined && state === 'waiting' ? 'held' : claimShows[state];
  const name = say('chip.name', { reference, title: evidence.fields.title, state: say(`claim-state.${state}`), criterion });
  const dragged = canDrag ? { draggable: true, 'data-evidence': evidence.id } : {};
  return <button type="button" {...dragged} className={`chip ${shows}`} aria-label={name} title={name} onClick={onOpen}><StateGlyph state={shows} />{reference}</button>;
}
