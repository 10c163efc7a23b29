import { inVisualOrder, languageOf } from './direction.ts';
import type { Line, RightToLeft, Token } from './token.ts';

/** The tokens of one line in the order they are drawn, with the room of chips and without the space at the end. */
export function asLine(tokens: readonly Token[]): Pick<Line, 'tokens' | 'width'> {
  const last = tokens.at(-1);
  const trimmed = last === undefined || last.space === 0 ? tokens : [...tokens.slice(0, -1), { ...last, space: 0 }];
  const padded = trimmed.some((token) => token.mark.chip !== null) ? trimmed.map((token, at) => padToken(token, trimmed[at - 1], trimmed[at + 1])) : trimmed;
  const ordered = padded.some((token) => token.level > 0) ? turned(padded) : padded;
  return { tokens: ordered, width: ordered.reduce((sum, token) => sum + token.padBefore + token.width + token.padAfter + token.space, 0) };
}

function padToken(token: Token, before: Token | undefined, after: Token | undefined): Token {
  const padding = token.mark.chip?.padding ?? 0;
  return {
    ...token,
    padBefore: before?.mark === token.mark ? 0 : padding,
    padAfter: after?.mark === token.mark ? 0 : padding,
  };
}

/** Groups the right-to-left stretches and puts them into visual order; a space belongs between its two words whichever is drawn first. */
function turned(tokens: readonly Token[]): Token[] {
  const grouped = group(tokens);
  const ordered = inVisualOrder(grouped);
  return ordered.map((token, at) => ({ ...token, space: spaceBetween(tokens, grouped, token, ordered[at + 1]) }));
}

function spaceBetween(read: readonly Token[], grouped: readonly Token[], left: Token, right: Token | undefined): number {
  if (right === undefined) return 0;
  const earlier = Math.min(grouped.indexOf(left), grouped.indexOf(right));
  return read[earlier]?.space ?? 0;
}

function group(tokens: readonly Token[]): Token[] {
  const grouped: Token[] = [];
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

function endOfGroup(tokens: readonly Token[], start: number): number {
  const inside = (tokens[start]?.level ?? 0) > 0;
  let end = start + 1;
  while (end < tokens.length && (tokens[end]?.level ?? 0) > 0 === inside && (!inside || tokens[end]?.mark === tokens[start]?.mark)) end++;
  return end;
}

function wordsOf(tokens: readonly Token[]): RightToLeft {
  const text = tokens.map((token, at) => textOf(token) + (token.space > 0 && at < tokens.length - 1 ? ' ' : '')).join('');
  return { text, language: tokens[0]?.mark.language ?? languageOf(text) };
}

function textOf(token: Token): string {
  return token.body.kind === 'word' ? token.body.word.text : '';
}
