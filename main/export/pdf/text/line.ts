import { inVisualOrder, languageOf } from './direction.ts';
import type { Line, LineToken, RightToLeft, Token } from './token.ts';

/** The tokens of one line in the order they are drawn, with the room of chips and without the space at the end. */
export function asLine(tokens: readonly Token[]): Pick<Line, 'tokens' | 'width'> {
  const trimmed = tokens.map((token, at) => (at === tokens.length - 1 ? { ...token, space: 0 } : token));
  const padded = trimmed.map((token, at) => padToken(token, trimmed[at - 1], trimmed[at + 1]));
  const ordered = padded.some((token) => token.level > 0) ? turned(padded) : padded;
  return { tokens: ordered, width: ordered.reduce((sum, token) => sum + token.padBefore + token.width + token.padAfter + token.space, 0) };
}

function padToken(token: Token, before: Token | undefined, after: Token | undefined): LineToken {
  const padding = token.mark.chip?.padding ?? 0;
  return {
    ...token,
    padBefore: before?.mark === token.mark ? 0 : padding,
    padAfter: after?.mark === token.mark ? 0 : padding,
    group: null,
  };
}

/** Groups the right-to-left stretches and puts them into visual order; a space belongs between its two words whichever is drawn first. */
function turned(tokens: readonly LineToken[]): LineToken[] {
  const grouped = group(tokens);
  const ordered = inVisualOrder(grouped);
  return ordered.map((token, at) => ({ ...token, space: spaceBetween(tokens, grouped, token, ordered[at + 1]) }));
}

function spaceBetween(read: readonly LineToken[], grouped: readonly LineToken[], left: LineToken, right: LineToken | undefined): number {
  if (right === undefined) return 0;
  const earlier = Math.min(grouped.indexOf(left), grouped.indexOf(right));
  return read[earlier]?.space ?? 0;
}

function group(tokens: readonly LineToken[]): LineToken[] {
  const grouped: LineToken[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = endOfGroup(tokens, at);
    const stretch = tokens.slice(at, end);
    const stands = (stretch[0]?.level ?? 0) > 0 ? wordsOf(stretch) : null;
    grouped.push(...stretch.map((token) => ({ ...token, group: stands })));
    at = end;
  }
  return grouped;
}

function endOfGroup(tokens: readonly LineToken[], start: number): number {
  const inside = (tokens[start]?.level ?? 0) > 0;
  let end = start + 1;
  while (end < tokens.length && (tokens[end]?.level ?? 0) > 0 === inside && (!inside || tokens[end]?.mark === tokens[start]?.mark)) end++;
  return end;
}

function wordsOf(tokens: readonly LineToken[]): RightToLeft {
  const text = tokens.map((token, at) => textOf(token) + (token.space > 0 && at < tokens.length - 1 ? ' ' : '')).join('');
  return { text, language: tokens[0]?.mark.language ?? languageOf(text) };
}

function textOf(token: LineToken): string {
  return token.body.kind === 'word' ? token.body.word.text : '';
}
