import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import type { Say } from '../../domain/words/say.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import type { IconName } from '../look/icon.tsx';
import { nameOf } from '../parts/criterion-names.ts';
import { criterionShows } from '../parts/shown-states.ts';
import type { ShownState } from '../parts/state-glyph.tsx';
import { mayDo } from '../portfolio/may-do.ts';
import type { View } from '../portfolio/view.ts';
import type { ShellCommand } from './commands.ts';
import type { Place } from './place.ts';

export type PaletteGroup = 'do' | 'criteria' | 'evidence';

/** Something that can be found in the palette. Its words are plain: without case and accents, a space before each. */
export interface Found {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly label: string;
  /** What an awarding body or a person said, in their face. */
  readonly quote?: string;
  readonly hint?: string;
  readonly keys?: string;
  readonly shows: { readonly icon: IconName } | { readonly state: ShownState };
  readonly words: string;
  /** Further words by which it is found, after those of its label. */
  readonly more: string;
  readonly run: () => void;
}

/** What the palette needs to lead anywhere. */
export interface Leads { readonly go: (place: Place) => void; readonly claimAt: (place: Place) => void }

/** Words as they are looked for. */
export function plainWords(text: string): string {
  return ` ${text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[\s()·,.:]+/g, ' ').trim()}`;
}

export function commandsFound(commands: readonly ShellCommand[]): readonly Found[] {
  return commands.filter(({ quiet }) => quiet !== true).map(({ id, label, icon, hint, keys, run }) => {
    const cap = keys?.split(',')[0]?.trim();
    return { id, group: 'do', label, shows: { icon: icon ?? 'chevron-right' }, words: plainWords(label), more: '', run, ...(hint === undefined ? {} : { hint }), ...(cap === undefined ? {} : { keys: cap }) };
  });
}

/** Every criterion with what can be done about it: go to it, claim evidence, judge, see its evidence. Those of the unit that one is in come first. */
export function criteriaFound(say: Say, view: View, leads: Leads, here: UnitId | null): readonly Found[] {
  const may = { claim: mayDo(view, 'claim'), judge: mayDo(view, 'judge') };
  const units = [...view.units].sort(([a], [b]) => Number(b === here) - Number(a === here));
  return units.flatMap(([unit, document]) => {
    const coverage = view.coverage(unit);
    if (coverage === null) return [];
    const common = { view, leads, may, title: units.length > 1 ? unitTitle(document) : '' };
    return coverage.criteria.flatMap((criterion) => linesOf(say, { ...common, name: nameOf(say, coverage, criterion), place: { kind: 'unit', unit, criterion: criterion.key } }, criterion));
  });
}

interface OfCriterion { readonly view: View; readonly leads: Leads; readonly may: { readonly claim: boolean; readonly judge: boolean }; readonly title: string; readonly name: string; readonly place: Place }

function linesOf(say: Say, { view, leads, may, title, name, place }: OfCriterion, criterion: CriterionCoverage): readonly Found[] {
  // Each line is found by the words of the others, too: "claim 14" also finds "Go to PC 14", behind.
  const verbs = (['criterion', 'claim', 'judge', 'show'] as const).map((verb) => say(`palette.${verb}`, { criterion: '' }));
  const more = plainWords(`${verbs.join(' ')} ${criterion.text} ${title}`);
  const line = (verb: 'criterion' | 'claim' | 'judge' | 'show', rest: Pick<Found, 'shows' | 'run'> & Partial<Found>): Found => {
    const label = say(`palette.${verb}`, { criterion: name });
    return { id: `${verb}-${criterion.key}`, group: 'criteria', label, words: plainWords(label), more, ...rest };
  };
  const [claim] = criterion.claims;
  return [
    line('criterion', { shows: { state: criterionShows[criterion.state] }, quote: criterion.text, hint: title, run: () => leads.go(place) }),
    ...(may.claim ? [line('claim', { shows: { icon: 'link' }, hint: title, run: () => leads.claimAt(place) })] : []),
    ...(may.judge && claim !== undefined ? [line('judge', { shows: { icon: 'gavel' }, hint: title, run: () => leads.go({ kind: 'judge', criterion: criterion.key }) })] : []),
    ...(claim === undefined ? [] : [line('show', { shows: { icon: 'files' }, hint: view.references.get(claim.evidence.id) ?? '', run: () => leads.go({ kind: 'evidence', evidence: claim.evidence.id }) })]),
  ];
}

export function evidenceFound(say: Say, { portfolio, references }: View, { go }: Leads): readonly Found[] {
  return [...portfolio.evidence.values()].map(({ id, reference, fields: { title } }) => {
    const label = say('palette.evidence', { reference: references.get(id) ?? reference, title });
    return { id: `evidence-${id}`, group: 'evidence', label, shows: { icon: 'files' }, words: plainWords(label), more: '', run: () => go({ kind: 'evidence', evidence: id }) };
  });
}
