import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import { shownKind, type ShownKind } from '../../domain/evidence/file-kind.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { photographNumber } from './shown-files.ts';
import type { ShownPlace } from './shown-place.ts';

/** The file of an item that a place is in: the one it names, else as far as it can be told: a time is in a recording, a page in a PDF. */
export function fileOfPlace(item: Evidence, files: readonly EvidenceFile[], place: Locator): EvidenceFile | undefined {
  const { written } = item.fields;
  const named = fileNamed(place);
  if (named !== undefined) return files.find((file) => isSame(file, named));
  const of = (...kinds: readonly ShownKind[]): EvidenceFile | undefined => files.find((file) => file !== written && kinds.includes(shownKind(file)));
  const photograph = (number: number): EvidenceFile | undefined => files.find((file) => photographNumber(item, file) === number);
  switch (place.kind) {
    case 'time': return of('audio', 'video');
    case 'page': return of('pdf');
    case 'photograph': return photograph(place.from);
    case 'region': return of('pdf') ?? photograph(place.page ?? 1) ?? of('picture');
    case 'line': case 'paragraph': case 'question': case 'row': return written ?? of('mail', 'text', 'document');
    case 'clock': return written;
    case 'words': return undefined;
    default: return assertNever(place);
  }
}

/** What stands in one file: places that name another are left out. */
export function placesInFile(places: readonly ShownPlace[], file: EvidenceFile): readonly ShownPlace[] {
  return places.map((shown) => ({ ...shown, places: shown.places.flatMap((place): readonly Locator[] => {
    const named = fileNamed(place);
    return named === undefined ? [place] : isSame(file, named) ? [place] : [];
  }) }));
}

function fileNamed(place: Locator): string | undefined {
  return 'file' in place ? place.file : undefined;
}

/** A file, or what was made from it by taking something out. */
function isSame({ file, redactionOf }: EvidenceFile, named: string): boolean {
  return file === named || redactionOf === named;
}
