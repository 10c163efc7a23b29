import type { Settings } from '../../main/electron/contract/settings.ts';

/** How evidence is listed: in rows, or as tiles of a size. */
export type ListedAs = NonNullable<Settings['evidence']>;
export type TileSize = Exclude<ListedAs, 'rows'>;

export const tileSizes: readonly TileSize[] = ['small', 'medium', 'large'];

/** No tile is narrower than this, in rem. */
const narrowest: Readonly<Record<TileSize, number>> = { small: 4.5, medium: 6.5, large: 12 };
/** Between tiles, and on both sides of all, in rem. */
const [gap, sides] = [0.5, 1.75];

/** How many tiles of a size stand side by side in a list so wide, in rem. */
export function tilesAcross(size: TileSize, width: number): number {
  return Math.max(1, Math.floor((width - sides + gap) / (narrowest[size] + gap)));
}

/** The next size in a direction; null where there is none. */
export function otherSize(size: TileSize, by: 1 | -1): TileSize | null {
  return tileSizes[tileSizes.indexOf(size) + by] ?? null;
}
