import { assertNever } from '../text/assert-never.ts';
import type { Say } from '../words/say.ts';
import type { EvidenceFields } from './evidence-fields.ts';
import type { EvidenceFile, EvidenceFileName } from './evidence-file.ts';
import { shownKind, type ShownKind } from './file-kind.ts';
import { placesWords, type FileNames } from './locator-words.ts';
import type { Locator } from './locator.ts';
import { readPlaces, type Times } from './read-places.ts';

/** As much of an item as says which files it has. */
export interface WithFiles { readonly fields: Pick<EvidenceFields, 'files' | 'written'> }

/** Places in an item as people say them: with the name of their file, where the item has several; a region of one of its photographs names the photograph. */
export function itemPlacesWords(say: Say, item: WithFiles, places: readonly Locator[]): string {
  const names = namesOf(say, item);
  const kinds = new Set(item.fields.files.map(shownKind));
  const isPictures = kinds.has('picture') && !kinds.has('pdf');
  return placesWords(say, places.map((place): Locator => {
    if (place.kind !== 'region') return place;
    const file = place.file !== undefined && names.has(place.file) ? item.fields.files.find((one) => one.file === place.file) : undefined;
    // A picture has no pages: its number stands there, which its name makes needless.
    if (file !== undefined) return shownKind(file) === 'picture' ? withoutPage(place) : place;
    return isPictures ? { kind: 'words', text: say('report.place.region', { number: place.page ?? 1, name: place.name }) } : place;
  }), names);
}

/** A place that was pointed at in a file of an item, with that file where another could have such a place too. */
export function placeInFile({ fields }: WithFiles, { file }: EvidenceFile, place: Locator): Locator {
  if (place.kind === 'clock' || place.kind === 'words') return place;
  const holders = filesOnce({ fields }).filter((one) => holds(place, one === fields.written ? 'written' : shownKind(one)));
  const areNumbered = place.kind === 'photograph' || (place.kind === 'region' && holders.every((one) => shownKind(one) === 'picture'));
  return holders.length > 1 && !areNumbered ? { ...place, file } : place;
}

/** Reads places as a person types them (`readPlaces`); a file of the item may be named before its own: "Rota.pdf, page 2; Handbook.pdf, page 4". */
export function readItemPlaces(say: Say, item: WithFiles, text: string, times: Times = 'recording'): readonly Locator[] | null {
  const names = [...namesOf(say, item)];
  const parts = text.split(/\s*;\s*/).map((part) => ({ part, named: names.find(([, name]) => part.toLowerCase().startsWith(`${name.toLowerCase()}, `)) }));
  if (parts.every(({ named }) => named === undefined)) return readPlaces(text, times);
  const read = parts.map(({ part, named }) => (named === undefined ? readPlaces(part, times) : (readPlaces(part.slice(named[1].length + 2), times)?.map((place) => inFile(place, named[0])) ?? null)));
  const places = read.flatMap((some) => some ?? []);
  if (read.includes(null)) return null;
  return places.some(({ kind }) => kind === 'words') ? readWords(text) : places;
}

/** The names of an item's files; none where there is only one to be meant. */
function namesOf(say: Say, item: WithFiles): FileNames {
  const files = filesOnce(item);
  return new Map(files.length < 2 ? [] : files.map((one) => [one.file, one === item.fields.written ? say('place.written') : one.name]));
}

/** The files of an item; of a photograph and its copy without the place, the photograph. */
function filesOnce({ fields: { files, written } }: WithFiles): readonly EvidenceFile[] {
  const own = files.filter(({ leftOut }) => leftOut === undefined);
  return written === undefined ? own : [written, ...own];
}

/** Whether a file of a kind could have such a place in it. */
function holds({ kind }: Locator, likeness: ShownKind | 'written'): boolean {
  switch (kind) {
    case 'page': return likeness === 'pdf';
    case 'region': return likeness === 'pdf' || likeness === 'picture';
    case 'photograph': return likeness === 'picture';
    case 'time': return likeness === 'audio' || likeness === 'video';
    case 'line': case 'paragraph': case 'question': case 'row': return likeness === 'written' || likeness === 'text' || likeness === 'mail' || likeness === 'document';
    case 'clock': case 'words': return false;
    default: return assertNever(kind);
  }
}

function inFile(place: Locator, file: EvidenceFileName): Locator {
  return place.kind === 'clock' || place.kind === 'words' ? place : { ...place, file };
}

function readWords(text: string): readonly Locator[] {
  return [{ kind: 'words', text: text.trim().replace(/\s+/g, ' ') }];
}

function withoutPage({ kind, name, x, y, width, height, file }: Extract<Locator, { readonly kind: 'region' }>): Locator {
  return { kind, name, x, y, width, height, ...(file === undefined ? {} : { file }) };
}
