import type { ClaimCoverage } from '../../domain/coverage/coverage.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { claimShows } from './shown-states.ts';
import { StateGlyph } from './state-glyph.tsx';

interface Chip { readonly claim: ClaimCoverage; readonly criterion: string; readonly onOpen: () => void }

/** A claim as the reference of its evidence, in its state; opens what it stands for. Its full name says title, state and criterion. */
export function EvidenceChip({ claim, criterion, onOpen }: Chip) {
  const say = useSay();
  const { references } = usePortfolio();
  const { evidence, state } = claim;
  const reference = references.get(evidence.id) ?? evidence.reference;
  const shows = evidence.fields.heldAt !== undefined && state === 'waiting' ? 'held' : claimShows[state];
  const name = say('chip.name', { reference, title: evidence.fields.title, state: say(`claim-state.${state}`), criterion });
  return <button type="button" className={`chip ${shows}`} aria-label={name} title={name} onClick={onOpen}><StateGlyph state={shows} />{reference}</button>;
}
