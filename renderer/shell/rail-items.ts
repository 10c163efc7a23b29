import type { IconName } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { claimsToJudge } from '../portfolio/claims-to-judge.ts';
import { mayDo } from '../portfolio/may-do.ts';
import { unitsSampled, waitsForAnswer, waitsToBeSeen } from '../portfolio/samples-here.ts';
import type { View } from '../portfolio/view.ts';
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

/** Where one can go, for who works: judging and observing are an assessor's, sampling is a quality assurer's, and what came of it is read by those who assess and keep the record. */
export function useRailItems(): RailItems {
  const say = useSay();
  const { place, go } = usePlace();
  const view = usePortfolio();
  const item = (target: Place, icon: IconName, label: string, more: Partial<RailItem> = {}): RailItem => ({ id: target.kind, icon, label, on: place.kind === target.kind, run: () => go(target), ...more });
  const [firstUnit] = view.units.keys();
  const assesses = view.who?.role === 'assessor' || view.who?.role === 'countersigning-assessor';
  const waiting = assesses ? claimsToJudge(view).length : 0;
  const draws = mayDo(view, 'sample');
  const samples = samplesFor(view);
  const sampling = samples === null ? [] : [item({ kind: 'sampling' }, 'shield', say('rail.sampling'), samples > 0 ? { count: String(samples), hot: true } : {})];
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
      ...(draws ? sampling : []),
      item({ kind: 'history' }, 'history', say('rail.history')),
      item({ kind: 'print' }, 'printer', say('rail.print')),
      ...(draws ? [] : sampling),
    ],
    foot: [item({ kind: 'workshop' }, 'braces', say('rail.workshop')), item({ kind: 'details' }, 'scroll', say('rail.details')), item({ kind: 'settings' }, 'settings', say('rail.settings'))],
  };
}

/** How many samples wait for who works here; null for whom there is nothing to go there for. */
function samplesFor(view: View): number | null {
  if (view.who === null || view.who.role === 'candidate') return null;
  const draws = mayDo(view, 'sample');
  if (!draws && view.portfolio.samples.size === 0) return null;
  const samples = unitsSampled(view).flatMap(({ assurance }) => assurance.samples);
  return samples.filter(draws ? waitsToBeSeen : mayDo(view, 'judge') ? waitsForAnswer : () => false).length;
}
