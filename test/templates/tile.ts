/** How far pieces can be laid over a text without gap or overlap, and the pieces of one such laying. */
export interface Tiling { readonly reached: number; readonly used: ReadonlySet<string> }

const wordy = /[\p{L}\p{N}]/u;

/** Lays whole pieces over `text` one after another, in any order and any number of times; between two at most one blank, and no word is cut. */
export function tile(text: string, pieces: readonly string[]): Tiling {
  const came = new Map<number, { readonly from: number; readonly piece: string }>();
  const open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const piece of pieces) {
      const to = at + piece.length;
      if (!text.startsWith(piece, at) || cuts(text, to)) continue;
      const next = text[to] === ' ' ? to + 1 : to;
      if (came.has(next)) continue;
      came.set(next, { from: at, piece });
      open.push(next);
    }
  }
  const reached = Math.max(0, ...came.keys());
  const used = new Set<string>();
  for (let step = came.get(reached); step !== undefined; step = came.get(step.from)) used.add(step.piece);
  return { reached, used };
}

function cuts(text: string, at: number): boolean {
  return wordy.test(text[at - 1] ?? '') && wordy.test(text[at] ?? '');
}
