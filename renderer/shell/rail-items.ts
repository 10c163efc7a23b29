import type { IconName } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { claimsToJudge } from '../portfolio/claims-to-judge.ts';
import { useSay } from '../words/words.ts';
import { usePlace, type Place } from './place.ts';

/** One line of the rail. */
export interface RailItem {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  readonly count?: string;
  /** Something waits here for the person who works. */
  readonly hot?: boolean;
  readonly on: boolean;
  readonly slimOnly?: boolean;
  readonly run: () => void;
}

export interface RailItems { readonly first: readonly RailItem[]; readonly portfolio: readonly RailItem[]; readonly foot: readonly RailItem[] }

/** Where one can go, for who works: judging and observing are an assessor's. */
export function useRailItems(): RailItems {
  const say = useSay();
  const { place, go } = usePlace();
  const view = usePortfolio();
  const item = (target: Place, icon: IconName, label: string, more: Partial<RailItem> = {}): RailItem => ({ id: target.kind, icon, label, on: place.kind === target.kind, run: () => go(target), ...more });
  const [firstUnit] = view.units.keys();
  const assesses = view.who?.role === 'assessor' || view.who?.role === 'countersigning-assessor';
  const waiting = assesses ? claimsToJudge(view).length : 0;
  const items = [...view.portfolio.evidence.values()].filter(({ withdrawn }) => withdrawn === undefined).length;
  return {
    first: [
      item({ kind: 'overview' }, 'overview', say('rail.overview')),
      ...(firstUnit === undefined ? [] : [item({ kind: 'unit', unit: place.kind === 'unit' ? place.unit : firstUnit }, 'clipboard-list', say('rail.unit'), { slimOnly: true })]),
    ],
    portfolio: [
      item({ kind: 'evidence' }, 'files', say('rail.evidence'), { count: String(items) }),
      item({ kind: 'matrix' }, 'grid', say('rail.matrix')),
      ...(assesses ? [item({ kind: 'judge' }, 'gavel', say('rail.judge'), waiting > 0 ? { count: String(waiting), hot: true } : {}), item({ kind: 'observe' }, 'eye', say('rail.observe'))] : []),
      item({ kind: 'history' }, 'history', say('rail.history')),
      item({ kind: 'print' }, 'printer', say('rail.print')),
    ],
    foot: [item({ kind: 'details' }, 'scroll', say('rail.details')), item({ kind: 'settings' }, 'settings', say('rail.settings'))],
  };
}
