import type { Line, Token } from '../text/token.ts';

/** A stretch of a line that is drawn as one: the same run, the same direction, the same type. */
export interface Segment {
  readonly tokens: readonly Token[];
  readonly x: number;
  readonly width: number;
}

/** A line cut into segments from `x` on. */
export function segmentsOf(line: Line, x: number): Segment[] {
  const segments: Segment[] = [];
  let at = x;
  let tokens: Token[] = [];
  let start = x;
  const end = (): void => {
    if (tokens.length > 0) segments.push({ tokens, x: start, width: at - start });
    tokens = [];
  };
  for (const token of line.tokens) {
    const last = tokens.at(-1);
    if (last !== undefined && !goesOn(last, token)) end();
    at += token.padBefore;
    if (tokens.length === 0) start = at;
    tokens.push(token);
    at += token.width;
    if (token.padAfter > 0) end();
    at += token.padAfter + token.space;
  }
  end();
  return segments;
}

function goesOn(last: Token, next: Token): boolean {
  return last.mark === next.mark && last.group === next.group && last.style === next.style && last.body.kind === 'word' && next.body.kind === 'word';
}

/** The words of a segment as read, a space between words that have one. */
export function wordsOf(segment: Segment): string {
  return segment.tokens
    .map((token, at) => (token.body.kind === 'word' ? token.body.word.text : '') + (token.space > 0 && at < segment.tokens.length - 1 ? ' ' : ''))
    .join('');
}
