import { z } from 'zod';
import { isRecord } from '../text/is-record.ts';
import type { Line, LineHash, WriterId } from './line.ts';

/** Many lines as one text: between processes and worlds a text is copied at once, objects one by one. */
export const packedLinesSchema = z.string().brand<'PackedLines'>();
export type PackedLines = z.infer<typeof packedLinesSchema>;

type Knows = Line['knows'];

/** A line with what lines share by its place in a list. */
type PackedLine = Omit<Line, 'seen' | 'knows'> & { readonly seen: readonly (readonly [WriterId, readonly [number, LineHash]])[]; readonly knows: number };

interface Packed { readonly knows: readonly (readonly (readonly [WriterId, number])[])[]; readonly lines: readonly PackedLine[] }

/** Packs lines; what they share is packed once. No lines are the empty text. */
export function packLines(lines: readonly Line[]): PackedLines {
  if (lines.length === 0) return packedLinesSchema.parse('');
  const places = new Map<Knows, number>();
  const placeOf = (knows: Knows): number => {
    const place = places.get(knows) ?? places.size;
    places.set(knows, place);
    return place;
  };
  const packed: readonly PackedLine[] = lines.map((line) => ({ ...line, seen: [...line.seen], knows: placeOf(line.knows) }));
  return packedLinesSchema.parse(JSON.stringify({ knows: [...places.keys()].map((knows) => [...knows]), lines: packed }));
}

/** The same lines again. */
export function unpackLines(packed: PackedLines): readonly Line[] {
  if (packed === '') return [];
  const content: unknown = JSON.parse(packed);
  if (!isPacked(content)) throw new Error('These are no packed lines');
  const known = content.knows.map((entries): Knows => new Map(entries));
  return content.lines.map((line) => ({ ...line, seen: line.seen.length === 0 ? nobody : new Map(line.seen), knows: known[line.knows] ?? nobody }));
}

const nobody = new Map<WriterId, never>();

/** What was packed here comes back whole: its outline is enough. */
function isPacked(value: unknown): value is Packed {
  return isRecord(value) && Array.isArray(value['knows']) && Array.isArray(value['lines']);
}
