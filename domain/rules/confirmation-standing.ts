import type { EvidenceReference } from '../evidence/evidence-id.ts';
import type { Confirmation } from '../portfolio/portfolio.ts';
import { daySchema } from '../text/day.ts';
import { dayInWords } from '../text/day-in-words.ts';
import type { Say } from '../words/say.ts';
import { asSentence, listWords } from './list-words.ts';

/**
 * A confirmation by an assessor who counts, and whether it still stands: not when evidence that it rested on was withdrawn or
 * changed unseen (FORMAT 12), nor when the unit's reading was corrected since, for then its rule may be another.
 */
export interface ConfirmationStanding {
  readonly confirmation: Confirmation;
  readonly by: string;
  readonly fault: { readonly kind: 'changed'; readonly references: readonly EvidenceReference[] } | { readonly kind: 'corrected' } | null;
}

/** "Confirmed by Priya Nair on 13 November 2026: ..." or why that no longer stands. */
export function confirmationWords(say: Say, { confirmation, by, fault }: ConfirmationStanding): string {
  const day = dayInWords(say, daySchema.parse(confirmation.stamp.at.slice(0, 10)));
  if (fault === null) return say('rule.confirmed', { name: by, day, grounds: asSentence(confirmation.grounds) });
  if (fault.kind === 'corrected') return say('rule.confirmed.corrected', { name: by, day });
  return say('rule.confirmed.stale', { name: by, day, references: listWords(say, fault.references) });
}
