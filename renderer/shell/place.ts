import { createContext, useContext } from 'react';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import type { CriterionKey, UnitId } from '../../domain/unit/criterion-key.ts';

export const unitTabs = ['form', 'rules', 'feedback', 'declarations', 'guidance', 'source', 'edition'] as const;
export type UnitTab = (typeof unitTabs)[number];

/** Where in an open portfolio the window is. A new screen is one kind here and one entry in `screens.tsx`. */
export type Place =
  | { readonly kind: 'overview' }
  | { readonly kind: 'unit'; readonly unit: UnitId; readonly tab?: UnitTab; readonly criterion?: CriterionKey }
  | { readonly kind: 'evidence'; readonly evidence?: EvidenceId; readonly adding?: boolean }
  | { readonly kind: 'matrix'; readonly unit?: UnitId }
  | { readonly kind: 'judge'; readonly evidence?: EvidenceId; readonly criterion?: CriterionKey }
  | { readonly kind: 'observe' }
  | { readonly kind: 'sampling'; readonly unit?: UnitId; readonly sample?: string; readonly step?: 'choose' | 'sign' }
  | { readonly kind: 'print'; readonly unit?: UnitId }
  | { readonly kind: 'history' }
  | { readonly kind: 'details' }
  | { readonly kind: 'who' }
  | { readonly kind: 'workshop' }
  | { readonly kind: 'settings' };

export type PlaceKind = Place['kind'];

export interface Going {
  readonly place: Place;
  readonly go: (place: Place) => void;
  /** To where one was before. */
  readonly back: () => void;
}

export const PlaceContext = createContext<Going | null>(null);

/** Where the window is, and how to go elsewhere: screens know places, not one another. */
export function usePlace(): Going {
  const going = useContext(PlaceContext);
  if (going === null) throw new Error('There is no place here: put <PlaceContext> around it');
  return going;
}
