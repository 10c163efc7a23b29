import { inVisualOrder, languageOf } from './direction.ts';
import type { Line, Token } from './token.ts';

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

interface Item { readonly token: Token | null; readonly space: number; readonly level: number }

/** Groups the right-to-left stretches and puts words and the spaces between them into visual order: a space between two directions runs with the outer one. */
function turned(tokens: readonly Token[]): Token[] {
  const grouped = group(tokens);
  const items = grouped.flatMap((token, at): readonly Item[] => {
    const next = grouped[at + 1];
    const word: Item = { token: { ...token, space: 0 }, space: 0, level: token.level };
    return next === undefined ? [word] : [word, { token: null, space: token.space, level: Math.min(token.level, next.level) }];
  });
  const ordered: { token: Token; space: number }[] = [];
  for (const { token, space } of inVisualOrder(items)) {
    const last = ordered.at(-1);
    if (token !== null) ordered.push({ token, space: 0 });
    else if (last !== undefined) last.space += space;
  }
  return ordered.map(({ token, space }) => ({ ...token, space }));
}

function group(tokens: readonly Token[]): Token[] {
  const grouped: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = endOfGroup(tokens, at);
    const stretch = tokens.slice(at, end);
    const stands = (stretch[0]?.level ?? 0) > 0 ? { language: languageIn(stretch) } : null;
    grouped.push(...stretch.map((token, within) => ({ ...token, group: stands, order: at + within })));
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

function languageIn(tokens: readonly Token[]): string {
  return tokens[0]?.mark.language ?? languageOf(tokens.map((token) => (token.body.kind === 'word' ? token.body.word.text : '')).join(''));
}
