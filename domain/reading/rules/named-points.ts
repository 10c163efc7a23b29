import { pattern } from '../labels/pattern.ts';
import type { TargetFields } from '../../unit/rule-fields.ts';
import { readLabelList, type LabelList, type NamedLabel } from './label-list.ts';
import type { RuleContext } from './rule-sentence.ts';

/** What a sentence names by labels, as a rule's target; with what had to be mended, and where the names stand. */
export interface NamedPoints { readonly target: TargetFields; readonly repaired: string | null; readonly from: number; readonly to: number }

/** What a rule says of what was mended in its names: nothing where nothing was. */
export function mendedBy(named: NamedPoints | null): { readonly repaired?: string } {
  const repaired = named?.repaired ?? null;
  return repaired === null ? {} : { repaired };
}

type ListName = 'criteria' | 'knowledge' | 'outcomes';

const introductions: readonly (readonly [ListName, RegExp])[] = [
  ['outcomes', /\b(?:learning )?outcomes?\s{0,3}(?=\d)|\bLOs?\s{0,2}(?=\d)|\belements?\s{0,3}(?=\d(?!\.\d))/iu],
  ['knowledge', /\b(?:knowledge(?: and understanding)?(?: (?:statements?|criteria|points|items|requirements?))?|KUs?)\s{0,3}(?=\(?(?:KU?\s?)?\d)|\b(?:statements? )?(?=KU?\d)/u],
  ['criteria', pattern('iu',
    String.raw`\b(?:PC[’']?s?|(?:performance|assessment) criteri(?:a|on)|criteri(?:a|on)|ACs?|(?:performance )?statements?`,
    String.raw`standards?)\.?\s{0,3}(?:\(PCs?\)\s{0,3})?(?:numbers?\s|nos?\.?\s)?(?=\(?(?:PC?|AC)?\s?\d)|\b(?=P\d{1,2}(?!\d))`,
  )],
];

/** Finds the points that a sentence names by their labels; null where it names none. */
export function findNamedPoints(text: string, context: RuleContext): NamedPoints | null {
  for (const [list, pattern] of introductions) {
    const match = pattern.exec(text);
    const labels = match === null ? null : readLabelList(text, match.index + match[0].length);
    if (match === null || labels === null) continue;
    const plural = /s\b\.?\s*$|criteria\s*$/iu.test(match[0].replace(/\(pcs?\)\s*$/iu, ''));
    const target = list === 'outcomes' ? outcomesOf(labels, context) : pointsOf(labels, list, plural, context);
    return { ...target, from: match.index, to: labels.to };
  }
  return null;
}

function outcomesOf({ labels }: LabelList, { groups }: RuleContext): Pick<NamedPoints, 'target' | 'repaired'> {
  const numbers = labels.flatMap(({ first, last }) => counted(Number(first), last === null ? Number(first) : Number(last)));
  const named = groups.filter(({ number }) => number !== null && numbers.includes(number));
  const [only] = named;
  if (named.length === 1 && only !== undefined) return { target: { of: `group:${only.heading}` }, repaired: null };
  return { target: { criteria: named.length > 0 ? named.flatMap(({ criteria }) => criteria) : numbers.map(String) }, repaired: null };
}

function counted(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, 300)) }, (_, step) => first + step);
}

function pointsOf(list: LabelList, name: 'criteria' | 'knowledge', plural: boolean, context: RuleContext): Pick<NamedPoints, 'target' | 'repaired'> {
  const known = context[name];
  let repaired: string | null = null;
  const ids = list.labels.flatMap((named, place) => {
    const mended = lostDash(named, known, plural && list.labels.length === 1, list.labels[place - 1]);
    if (mended === null) return idsOf(named, known);
    repaired = context.say('reading.repaired.dash', { printed: named.first, first: mended.first, last: mended.last ?? '' });
    return idsOf(mended, known);
  });
  if (list.odd) repaired ??= context.say('reading.repaired.sign', { labels: ids.join(', ') });
  return { target: { [name]: [...new Set(ids)] }, repaired };
}

/** "PCs15" where the unit has no 15, or where one number cannot be several: the dash of 1–5 was lost. */
function lostDash(named: NamedLabel, known: readonly string[], alone: boolean, before: NamedLabel | undefined): NamedLabel | null {
  const { first, last, prefix } = named;
  if (last !== null || !/^\d{2,4}$/u.test(first) || (idOf(first, prefix, known) !== null && !alone)) return null;
  for (let length = 1; length < first.length; length += 1) {
    const [start, end] = [first.slice(0, length), first.slice(length)];
    const rising = !end.startsWith('0') && Number(start) < Number(end) && Number(start) > Number(before?.last ?? before?.first ?? 0);
    if (rising && idOf(start, prefix, known) !== null && idOf(end, prefix, known) !== null) return { ...named, first: start, last: end };
  }
  return null;
}

/** The id under which the document has a label; null where it has none. */
function idOf(number: string, prefix: string, known: readonly string[]): string | null {
  const tries = [prefix + number, number, ...['P', 'PC', 'K', 'KU', 'AC'].map((sign) => sign + number)];
  return tries.find((id) => known.includes(id)) ?? null;
}

function idsOf(named: NamedLabel, known: readonly string[]): readonly string[] {
  const { first, last, prefix } = named;
  const written = (number: string): string => idOf(number, prefix, known) ?? writtenLike(number, prefix, known);
  if (last === null) return [written(first)];
  if (first.includes('.') || last.includes('.')) {
    const [start, end] = [known.indexOf(written(first)), known.indexOf(written(last))];
    if (start >= 0 && end >= start) return known.slice(start, end + 1);
    const chapter = first.slice(0, first.lastIndexOf('.') + 1);
    return counted(Number(first.slice(chapter.length)), Number(last.slice(last.lastIndexOf('.') + 1))).map((number) => written(`${chapter}${number}`));
  }
  return counted(Number(first), Number(last)).map((number) => written(String(number)));
}

/** A label that the document lacks, written as its others are. */
function writtenLike(number: string, prefix: string, known: readonly string[]): string {
  if (prefix !== '') return prefix + number;
  const sign = /^[A-Z]{1,3}(?=\d)/u.exec(known[0] ?? '')?.[0] ?? '';
  return known.every((id) => id.startsWith(sign)) ? sign + number : number;
}
