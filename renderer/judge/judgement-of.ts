import type { RefObject } from 'react';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';

/** What a judgement is of, and how one goes on from it. */
export interface JudgementOf {
  readonly here: ClaimHere;
  /** Other claims of the same evidence that wait: the same verdict may be said of them in one go. */
  readonly others: readonly ClaimHere[];
  readonly onWritten: (judged: readonly ClaimHere[]) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Where the focus goes when one leaves the words. */
  readonly back: RefObject<HTMLElement | null>;
}
