import type { Unit } from '../../../domain/unit/unit.ts';
import { labelled, madeUnit, shippedUnit } from '../building/unit-builder.ts';

/** A recording form by the parts that its rules play, so that the same situations can be told on any form of this make. */
export interface RecordingForm {
  readonly unit: Unit;
  /** Performance criteria that the assessor must observe. */
  readonly must: readonly string[];
  /** Those that may be assessed otherwise where observation is not possible. */
  readonly may: readonly string[];
  readonly scope: readonly string[];
  /** How many of the scope must be observed. */
  readonly need: number;
  /** Knowledge that says how to do something, and knowledge that does not. */
  readonly howTo: readonly string[];
  readonly other: readonly string[];
}

const performance = (labels: readonly string[]): readonly string[] => labels.map((label) => `performance/${label}`);
const knowledge = (labels: readonly string[]): readonly string[] => labels.map((label) => `knowledge/${label}`);

/** The form with grouped criteria that the program ships. */
export function groupedForm(): RecordingForm {
  return {
    unit: shippedUnit('PPL2GEN7-FORM'),
    must: performance(['3', '4', '5', '6', '7']), may: performance(['1', '2', '8', '9', '10', '11', '12', '13', '14', '15', '16']),
    scope: ['scope/S1/a', 'scope/S1/b', 'scope/S1/c', 'scope/S1/d'], need: 2,
    howTo: knowledge(['2', '3', '4', '5']), other: knowledge(['1', '6', '7']),
  };
}

/** How a made-up form of the same make differs: how many of each, how labels begin, and how many are asked for. */
export interface Shape { readonly prefix: string; readonly must: number; readonly may: number; readonly scope: number; readonly need: number; readonly howTo: number; readonly other: number }

/** A made-up form with the same eight kinds of rule and other labels, ranges and numbers; the criteria that must be observed are spread among the others. */
export function madeForm({ prefix, must, may, scope, need, howTo, other }: Shape): RecordingForm {
  const marks = Array.from({ length: must + may }, (_, index) => `${prefix}${index + 1}`);
  const observed = marks.filter((_, index) => index % 2 === 1 && index / 2 < must).concat(marks.filter((_, index) => index % 2 === 0)).slice(0, must);
  const musts = marks.filter((mark) => observed.includes(mark));
  const mays = marks.filter((mark) => !observed.includes(mark));
  const points = Array.from({ length: scope }, (_, index) => `${index + 1}`);
  const statements = Array.from({ length: howTo + other }, (_, index) => `K${index + 1}`);
  const how = statements.slice(0, howTo);
  return {
    unit: madeUnit({
      criteria: labelled(...marks), knowledge: labelled(...statements), howTo: how, scope: [{ id: 'Z', heading: 'kinds of customer', items: labelled(...points) }],
      rules: [
        { kind: 'sufficiency', of: 'unit', consistent: true, overTime: true },
        { kind: 'cover', of: 'criteria', quantity: 'all' },
        { kind: 'method', criteria: musts, anyOf: ['observation'] },
        { kind: 'allow', criteria: mays, anyOf: ['alternative'], when: 'observation-not-possible', strength: 'may' },
        { kind: 'cover', of: 'scope', quantity: 'all' },
        { kind: 'choose', from: 'Z', atLeast: need, anyOf: ['observation'] },
        { kind: 'allow', remainderOf: 'scope', anyOf: ['questioning', 'witness-testimony'], strength: 'may' },
        { kind: 'infer', of: 'knowledge', only: 'how-to', from: ['observation', 'product'], otherwise: ['questioning'], strength: 'may' },
      ],
    }),
    must: performance(musts), may: performance(mays), scope: points.map((point) => `scope/Z/${point}`), need, howTo: knowledge(how), other: knowledge(statements.slice(howTo)),
  };
}
