import type { Locator } from '../../domain/evidence/locator.ts';
import type { ShownPlace } from './shown-place.ts';

export type Region = Extract<Locator, { readonly kind: 'region' }>;
/** A rectangle in shares of its page or picture, from the top left. */
export type Box = Pick<Region, 'x' | 'y' | 'width' | 'height'>;
/** Places that are one and the same rectangle, shown once. */
export interface RegionHere { readonly region: Region; readonly on: readonly ShownPlace[] }

/** The smallest that can be marked. */
const least = 0.01;

/** The regions on one page or photograph (the first, where none is said), each with what stands on it. */
export function regionsOn(places: readonly ShownPlace[], page: number): readonly RegionHere[] {
  const found = new Map<string, { region: Region; on: ShownPlace[] }>();
  for (const shown of places) {
    for (const place of shown.places) {
      if (place.kind !== 'region' || (place.page ?? 1) !== page) continue;
      const key = [place.x, place.y, place.width, place.height].map((share) => share.toFixed(3)).join();
      const there = found.get(key);
      if (there === undefined) found.set(key, { region: place, on: [shown] });
      else if (!there.on.includes(shown)) there.on.push(shown);
    }
  }
  return [...found.values()];
}

/** The first name that no region of the item has yet, in figures or in words ("photograph 1, region A"): A, B, ... Z, AA. */
export function nextRegionName(places: readonly ShownPlace[]): string {
  const taken = new Set(places.flatMap((shown) => shown.places.map((place) => (place.kind === 'region' ? place.name : place.kind === 'words' ? (/\b([A-Z]{1,2})$/.exec(place.text)?.[1] ?? '') : ''))));
  for (let number = 0; ; number += 1) {
    const name = (number >= 26 ? String.fromCharCode(64 + Math.floor(number / 26)) : '') + String.fromCharCode(65 + (number % 26));
    if (!taken.has(name)) return name;
  }
}

/** The rectangle between two corners, within the page. */
export function boxBetween(a: { readonly x: number; readonly y: number }, b: { readonly x: number; readonly y: number }): Box {
  const [x, y] = [within(Math.min(a.x, b.x)), within(Math.min(a.y, b.y))];
  return tidy({ x, y, width: within(Math.max(a.x, b.x)) - x, height: within(Math.max(a.y, b.y)) - y });
}

/** The rectangle moved, or sized from its far corner; it never leaves the page. */
export function nudged(box: Box, dx: number, dy: number, how: 'move' | 'size'): Box {
  if (how === 'size') return tidy({ ...box, width: box.width + dx, height: box.height + dy });
  return tidy({ ...box, x: Math.min(Math.max(0, box.x + dx), 1 - box.width), y: Math.min(Math.max(0, box.y + dy), 1 - box.height) });
}

function tidy({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.min(x, 1 - least), Math.min(y, 1 - least)];
  const fit = (size: number, most: number): number => round(Math.min(Math.max(size, least), most));
  return { x: round(left), y: round(top), width: fit(width, 1 - left), height: fit(height, 1 - top) };
}

/** Never up beyond the edge. */
function round(share: number): number {
  return Math.floor(share * 10_000) / 10_000;
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
