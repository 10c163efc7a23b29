import { useCallback, useMemo, useState } from 'react';
import type { SampleStanding } from '../../domain/sampling/sample-standing.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { mayDo } from '../portfolio/may-do.ts';
import { unitsSampled, waitsForAnswer, waitsToBeSeen, type UnitSampled } from '../portfolio/samples-here.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace, type Place } from '../shell/place.ts';

/** Where one is in a unit's sample; `nothing`: nothing is sampled, and it is not theirs to sample. */
export type At = { readonly kind: 'choose' } | { readonly kind: 'sample'; readonly standing: SampleStanding } | { readonly kind: 'sign' } | { readonly kind: 'nothing' };

/** What one asked for; a sample by its id. */
export type Step = { readonly kind: 'choose' } | { readonly kind: 'sample'; readonly id: string } | { readonly kind: 'sign' };

export interface SamplingNow {
  readonly units: readonly UnitSampled[];
  readonly here: UnitSampled | null;
  readonly at: At;
  /** Whether who works here draws samples; others read what came of them. */
  readonly draws: boolean;
  /** Counts up each time the focus is to go to what is opened. */
  readonly call: number;
  readonly openUnit: (unit: UnitId) => void;
  /** With null, to what waits. */
  readonly open: (step: Step | null) => void;
  /** To the next sample or the one before; `stay`: the focus stays in the list. */
  readonly step: (by: 1 | -1, stay?: boolean) => void;
  /** On to the next sample that waits, else to the signature once all is agreed. */
  readonly written: (sample: string) => void;
}

interface Asked { readonly unit: UnitId | null; readonly step: Step | null }

/** A sitting: the unit, the step of its sample that one is at, and how one goes on. */
export function useSampling(): SamplingNow {
  const view = usePortfolio();
  const { place } = usePlace();
  const draws = mayDo(view, 'sample');
  const units = useMemo(() => unitsSampled(view), [view]);
  const [asked, setAsked] = useState<Asked>(() => askedBy(place, units));
  const [call, setCall] = useState(0);
  const here = units.find(({ id }) => id === asked.unit) ?? firstUnit(units, draws);
  const at = useMemo((): At => (here === null ? { kind: 'nothing' } : atOf(here, asked.step, draws)), [here, asked.step, draws]);
  const unit = here?.id ?? null;
  const open = useCallback((step: Step | null) => {
    setAsked({ unit, step });
    setCall((before) => before + 1);
  }, [unit]);
  const samples = here?.assurance.samples ?? [];
  const current = at.kind === 'sample' ? at.standing.sample.id : null;
  const step = (by: 1 | -1, stay = false): void => {
    const place = samples.findIndex(({ sample }) => sample.id === current);
    const next = samples[place < 0 ? 0 : place + by];
    if (next === undefined) return;
    setAsked({ unit, step: { kind: 'sample', id: next.sample.id } });
    if (!stay) setCall((before) => before + 1);
  };
  const written = (sample: string): void => {
    const place = samples.findIndex((one) => one.sample.id === sample);
    const next = [...samples.slice(place + 1), ...samples.slice(0, Math.max(place, 0))].find(waitsToBeSeen);
    open(next === undefined ? null : { kind: 'sample', id: next.sample.id });
  };
  return { units, here, at, draws, call, openUnit: (next) => setAsked({ unit: next, step: null }), open, step, written };
}

function askedBy(place: Place, units: readonly UnitSampled[]): Asked {
  if (place.kind !== 'sampling') return { unit: null, step: null };
  const { sample, unit = null, step } = place;
  if (sample === undefined) return { unit, step: step === undefined ? null : { kind: step } };
  const of = units.find(({ assurance: { samples } }) => samples.some((one) => one.sample.id === sample));
  return { unit: of?.id ?? unit, step: { kind: 'sample', id: sample } };
}

/** The unit where something waits for who works here; for those who draw samples, next one of which nothing is sampled. */
function firstUnit(units: readonly UnitSampled[], draws: boolean): UnitSampled | null {
  const waiting = units.find(({ assurance: { samples } }) => samples.some(draws ? waitsToBeSeen : waitsForAnswer));
  const next = units.find(({ assurance: { samples } }) => (draws ? samples.length === 0 : samples.length > 0));
  return waiting ?? next ?? units[0] ?? null;
}

function atOf({ assurance: { samples, state } }: UnitSampled, step: Step | null, draws: boolean): At {
  const asked = step?.kind === 'sample' ? samples.find(({ sample }) => sample.id === step.id) : undefined;
  if (asked !== undefined) return { kind: 'sample', standing: asked };
  if (step?.kind === 'choose' && draws) return { kind: 'choose' };
  if (step?.kind === 'sign' && samples.length > 0) return { kind: 'sign' };
  const [first] = samples;
  if (first === undefined) return draws ? { kind: 'choose' } : { kind: 'nothing' };
  const waiting = samples.find(draws ? waitsToBeSeen : waitsForAnswer);
  if (waiting === undefined && draws && state === 'agreed') return { kind: 'sign' };
  return { kind: 'sample', standing: waiting ?? first };
}
