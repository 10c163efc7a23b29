import { listWords } from '../rules/list-words.ts';
import type { MessageKey, Say } from '../words/say.ts';
import type { EvidenceFileName } from './evidence-file.ts';
import type { CountedPlace, Locator } from './locator.ts';

type Span = readonly [from: number, to: number];

/** 133 seconds as "02:13", 3,723 as "1:02:03". */
export function timeWords(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${two(minutes)}:${two(whole % 60)}`;
}

/** "17:42", "17:42 to 18:10". */
function stretch(say: Say, from: string, to: string | undefined): string {
  return to === undefined || to === from ? from : say('place.range', { from, to });
}

const keys: Readonly<Record<CountedPlace['kind'], MessageKey>> = {
  page: 'place.page', paragraph: 'place.paragraph', line: 'place.line', question: 'place.question', row: 'place.row', photograph: 'place.photograph',
};

/** [[1,1],[2,2],[6,6]] as "1, 2 and 6"; [[3,7]] as "3 to 7"; neighbours run together. */
function countsWords(say: Say, spans: readonly Span[]): string {
  const runs: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = runs.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else runs.push([from, to]);
  }
  const words = runs.flatMap(([from, to]) => (to - from > 1 ? [say('place.range', { from, to })] : to > from ? [String(from), String(to)] : [String(from)]));
  return listWords(say, words);
}

/** Places that stand together and are alike in something. */
function together(places: readonly Locator[], likeness: (place: Locator) => string | undefined): readonly Locator[][] {
  const groups: Locator[][] = [];
  for (const place of places) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && likeness(last[0]) === likeness(place)) last.push(place);
    else groups.push([place]);
  }
  return groups;
}

function isCounted(place: Locator): place is CountedPlace {
  return Object.hasOwn(keys, place.kind);
}

function countedWords(say: Say, places: readonly CountedPlace[]): string {
  const spans = places.map(({ from, to }): Span => [from, to ?? from]);
  const first = Math.min(...spans.map(([from]) => from));
  const [one] = places;
  if (one === undefined) return '';
  return say(keys[one.kind], { count: spans.every(([from, to]) => from === first && to === first) ? 1 : 2, at: countsWords(say, spans) });
}

function onePlace(say: Say, place: Locator): string {
  switch (place.kind) {
    case 'time': return stretch(say, timeWords(place.from), place.to === undefined ? undefined : timeWords(place.to));
    case 'clock': return stretch(say, place.from, place.to);
    case 'region': return place.page === undefined ? say('place.region', { name: place.name }) : say('place.region-on-page', { page: place.page, name: place.name });
    case 'words': return place.text;
    default: return countedWords(say, [place]);
  }
}

/** Names that files are said by, where a place needs that of its own. */
export type FileNames = ReadonlyMap<EvidenceFileName, string>;
const noNames: FileNames = new Map();

/** Places as the record prints them: "pages 2 and 3", "lines 3 to 7, 17:42 to 18:10", "Rota.pdf, page 2"; "whole item" where none is named. */
export function placesWords(say: Say, places: readonly Locator[], names: FileNames = noNames): string {
  if (places.length === 0) return say('place.whole');
  const nameOf = (place: Locator | undefined): string | undefined => (place !== undefined && 'file' in place ? names.get(place.file) : undefined);
  const inFiles = together(places, nameOf);
  return inFiles.map((own) => {
    const name = nameOf(own[0]);
    const words = alikeWords(say, own);
    return name === undefined ? words : say('place.in-file', { file: name, place: words });
  }).join(inFiles.length > 1 ? '; ' : ', ');
}

function alikeWords(say: Say, places: readonly Locator[]): string {
  return together(places, ({ kind }) => kind).flatMap((group) => {
    const counted = group.filter(isCounted);
    return counted.length > 0 ? [countedWords(say, counted)] : group.map((place) => onePlace(say, place));
  }).join(', ');
}
