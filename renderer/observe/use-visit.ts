import { useEffect, useMemo, useState } from 'react';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { timeNow, today } from '../parts/today.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolioStore } from '../portfolio/use-portfolio.ts';
import { emptyMoment, inTime, isEmpty, readVisit, usualKind, type Moment, type Visit, type VisitMethod } from './visit.ts';

/** A visit and what can be done to it; every change is kept as a draft. */
export interface VisitNow {
  readonly visit: Visit;
  readonly change: (part: Partial<Visit>) => void;
  /** Changes the moment that is being written; it gets its time with its first word or tick. */
  readonly write: (part: Partial<Moment>) => void;
  /** Marks a criterion in the margin of the moment that is being written, or takes the mark away. */
  readonly tick: (key: CriterionKey) => void;
  /** Puts the moment that is being written among the others, and begins the next. */
  readonly keep: () => void;
  /** Takes a moment up again to write on; what was being written is kept. */
  readonly takeUp: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly pause: () => void;
  /** Throws the visit away, or leaves of it what is given. */
  readonly end: (left: Visit | null) => void;
}

function newId(): string {
  return crypto.randomUUID();
}

/** Begins a visit here and now. */
export function newVisit(method: VisitMethod, title: string, place: string): Visit {
  return {
    method, title, place, day: today(), context: '', setting: 'workplace', seen: 'in-person', present: [], client: '', task: '', start: timeNow(), end: null,
    startedAt: Date.now(), pausedAt: null, paused: 0, moments: [], now: emptyMoment(newId(), usualKind(method)), feedback: '', comment: '', recordedAs: null,
  };
}

/** Portfolios whose visit was seen since they were opened: coming back to the screen is not coming back after a break. */
const seenHere = new WeakSet<object>();

/** The visit of this portfolio, as it was left; null where none goes on. `wasKept`: it comes from before the portfolio was opened. */
export function useVisit(): { readonly now: VisitNow | null; readonly begin: (visit: Visit) => void; readonly wasKept: boolean } {
  const store = usePortfolioStore();
  const { text, setText, clear, wasKept: hadDraft } = useDraft('visit', '');
  const [wasKept] = useState(hadDraft && !seenHere.has(store));
  useEffect(() => void seenHere.add(store), [store]);
  const visit = useMemo(() => readVisit(text), [text]);
  const begin = (next: Visit): void => setText(JSON.stringify(next));
  if (visit === null) return { now: null, begin, wasKept };
  const change = (part: Partial<Visit>): void => begin({ ...visit, ...part });
  const write = (part: Partial<Moment>): void => change({ now: { ...visit.now, time: visit.now.time ?? timeNow(), ...part } });
  const kept = (): readonly Moment[] => (isEmpty(visit.now) ? visit.moments : inTime([...visit.moments, visit.now]));
  const next = (kind: Moment['kind'] = usualKind(visit.method)): Moment => emptyMoment(newId(), kind);
  const now: VisitNow = {
    visit, change, write,
    tick: (key) => write({ criteria: visit.now.criteria.includes(key) ? visit.now.criteria.filter((one) => one !== key) : [...visit.now.criteria, key] }),
    keep: () => { if (!isEmpty(visit.now)) change({ moments: kept(), now: next() }); },
    takeUp: (id) => {
      const again = visit.moments.find((moment) => moment.id === id);
      if (again !== undefined) change({ moments: kept().filter((moment) => moment.id !== id), now: again });
    },
    remove: (id) => change(visit.now.id === id ? { now: next() } : { moments: visit.moments.filter((moment) => moment.id !== id) }),
    pause: () => change(visit.pausedAt === null ? { pausedAt: Date.now() } : { pausedAt: null, paused: visit.paused + Date.now() - visit.pausedAt }),
    end: (left) => { if (left === null) clear(); else begin(left); },
  };
  return { now, begin, wasKept };
}
