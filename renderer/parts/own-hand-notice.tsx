import type { OwnHand } from '../../domain/sampling/own-hand.ts';
import { useSay } from '../words/words.ts';
import { Notice } from './notice.tsx';

/** Why whoever works here does not verify this, said before they try: they assessed it, or it is their own work. */
export function OwnHandNotice({ hand, of }: { readonly hand: OwnHand; readonly of: 'item' | 'unit' }) {
  const say = useSay();
  return <Notice tone="more" icon="users">{say(hand === 'candidate' ? 'own-hand.candidate' : `own-hand.${of}`)}</Notice>;
}
