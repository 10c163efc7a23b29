import type { ShapeWord } from '../text/shape-word.ts';
import type { Line, RunMark, Token } from '../text/token.ts';
import { baselineOf } from '../type-style.ts';
import { blank, chips, strike } from '../text-style.ts';
import type { TextPlace } from './canvas.ts';
import type { Encoder } from './encoder.ts';
import type { Marker } from './marker.ts';
import { frame, ground, rule, shade } from './operators.ts';
import { contentText } from './pdf-text.ts';
import { segmentsOf, wordsOf } from './segments.ts';
import type { Segment } from './segments.ts';
import { showRightToLeft } from './show-right-to-left.ts';
import { showWords } from './show-words.ts';
import type { Tag } from './tag.ts';

/** What text is written with: the encoder, the marker of content, and what is known once all pages are laid out. */
export interface TextTools {
  readonly encoder: Encoder;
  readonly marker: Marker;
  readonly shape: ShapeWord;
  /** The page on which an anchor lies, in words; empty where there is none. */
  readonly pageOf: (anchor: string) => string;
}

/** Draws lines under each other, links and all. */
export function writeText(tools: TextTools, lines: readonly Line[], place: TextPlace, tag: Tag | null): void {
  let y = place.y;
  const said = new Set<RunMark>();
  for (const line of lines) {
    y += line.above;
    writeLine(tools, line, { ...place, y }, tag, said);
    y += line.leading;
  }
  tools.marker.close();
}

function writeLine(tools: TextTools, line: Line, place: TextPlace, tag: Tag | null, said: Set<RunMark>): void {
  const resolved = line.tokens.some((token) => token.body.kind === 'page') ? withPages(line, tools) : line;
  for (const segment of segmentsOf(resolved, place.x + indent(place, resolved.width))) {
    const mark = segment.tokens[0]?.mark;
    if (mark === undefined) continue;
    tools.marker.open(tag, mark, { x: segment.x, y: place.y, width: segment.width, height: line.leading }, wordsOf(segment));
    tools.marker.add(operatorsOf(tools, segment, mark, { line, place, said }));
  }
}

function indent(place: TextPlace, width: number): number {
  if (place.align === 'right') return place.width - width;
  return place.align === 'centre' ? (place.width - width) / 2 : 0;
}

function withPages(line: Line, tools: TextTools): Line {
  const tokens = line.tokens.map((token) => resolve(token, tools));
  return { ...line, tokens, width: tokens.reduce((sum, token) => sum + token.padBefore + token.width + token.padAfter + token.space, 0) };
}

/** A page's number becomes a word once the page is known. */
function resolve(token: Token, tools: TextTools): Token {
  if (token.body.kind !== 'page') return token;
  const word = tools.shape(tools.pageOf(token.body.of), token.style.weight);
  return { ...token, body: { kind: 'word', word }, width: (word.width * token.style.size) / 1000 };
}

interface Standing { readonly line: Line; readonly place: TextPlace; readonly said: Set<RunMark> }

function operatorsOf(tools: TextTools, segment: Segment, mark: RunMark, { line, place, said }: Standing): string {
  const baseline = place.y + line.baseline;
  if (segment.tokens[0]?.body.kind === 'blank') return rule(segment.x, baseline, blank.width, blank.rule);
  const show = (segment.tokens[0]?.group ?? null) === null ? showWords : showRightToLeft;
  const words = show(segment.tokens, segment.x, baseline, tools.encoder);
  const span = spanOf(segment, mark, said);
  const white = mark.chip?.kind === 'black' || place.white === true;
  const ground = mark.chip === null ? [] : [groundOf(segment, mark.chip, place.y, line, baseline)];
  const struck = mark.struck ? [rule(segment.x, baseline - strike.height * (segment.tokens[0]?.style.size ?? 0), segment.width, strike.rule)] : [];
  return [...ground, ...(white ? [shade(1)] : []), ...(span === null ? [words] : [span, words, 'EMC']), ...(white ? [shade(0)] : []), ...struck].join('\n');
}

/** The black or framed ground, centred on the words as they stand in the line. */
function groundOf(segment: Segment, chip: NonNullable<RunMark['chip']>, top: number, line: Line, baseline: number): string {
  const style = segment.tokens[0]?.style;
  const natural = style === undefined ? 0 : baselineOf({ ...style, leading: line.leading });
  const y = top + (baseline - top - natural) + (line.leading - chip.height) / 2;
  const x = segment.x - chip.padding;
  const width = segment.width + 2 * chip.padding;
  return chip.kind === 'black' ? ground(x, y, width, chip.height) : frame(x, y, width, chip.height, chips.framed.rule);
}

/** What the segment says where that differs from its shapes: a mark's words, a character without a shape, another language. */
function spanOf(segment: Segment, mark: RunMark, said: Set<RunMark>): string | null {
  const actual = actualText(segment, mark, said);
  const language = segment.tokens[0]?.group?.language ?? mark.language;
  if (actual === null && language === null) return null;
  const entries = [...(actual === null ? [] : [`/ActualText ${contentText(actual)}`]), ...(language === null ? [] : [`/Lang (${language})`])];
  return `/Span <<${entries.join(' ')}>> BDC`;
}

function actualText(segment: Segment, mark: RunMark, said: Set<RunMark>): string | null {
  if (mark.words !== null) return markWords(segment, mark.words, mark, said);
  return segment.tokens.some((token) => token.body.kind === 'word' && token.body.word.replaced) ? wordsOf(segment) : null;
}

/** A mark's words once, where it begins; what of it stands on further lines is said by its own letters, or by nothing if the words are others. */
function markWords(segment: Segment, words: string, mark: RunMark, said: Set<RunMark>): string | null {
  const printed = wordsOf(segment);
  const own = printed.replace(/^[^\p{L}\p{N}]\s*/u, '');
  const partly = own !== '' && own !== words && words.includes(own);
  if (partly) return own;
  if (said.has(mark)) return '';
  said.add(mark);
  return words;
}
