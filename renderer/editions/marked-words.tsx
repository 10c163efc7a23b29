import type { Piece } from '../../domain/unit-versions/word-difference.ts';

/** Words with those marked that differ from another edition's. */
export function MarkedWords({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, differs }, place) => (differs ? <mark key={place} className="hl">{text}</mark> : <span key={place}>{text}</span>));
}
