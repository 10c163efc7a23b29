import type { Run, Text } from '../../../../domain/report/text.ts';

const part = /\{(b|open|refused|done|page|small|tick|link|sign):([^}]*)\}/g;

/** Short notation for a record's text: `{b:strong}`, `{open:..}`, `{refused:..}`, `{done:Met}`, `{page:anchor}`, `{link:anchor/words}`, `{sign:●/its words}`. */
export function text(source: string): Text {
  const runs: Run[] = [];
  let from = 0;
  for (const match of source.matchAll(part)) {
    if (match.index > from) runs.push({ kind: 'text', text: source.slice(from, match.index) });
    runs.push(run(match[1] ?? '', match[2] ?? ''));
    from = match.index + match[0].length;
  }
  if (from < source.length) runs.push({ kind: 'text', text: source.slice(from) });
  return runs;
}

function run(kind: string, words: string): Run {
  const [first = '', second = first] = words.split('/');
  switch (kind) {
    case 'b':
      return { kind: 'text', text: words, emphasis: 'strong' };
    case 'open':
    case 'refused':
      return { kind: 'text', text: words, emphasis: kind, words: words.replace(/^[^\p{L}\p{N}]\s/u, '') };
    case 'done':
      return { kind: 'text', text: `✓ ${words}`, emphasis: 'strong', words };
    case 'page':
      return { kind: 'page', pageOf: words, emphasis: 'quiet' };
    case 'small':
      return { kind: 'text', text: words, emphasis: 'small' };
    case 'tick':
      return { kind: 'text', text: words, emphasis: 'figure' };
    case 'link':
      return { kind: 'text', text: second, to: first };
    default:
      return { kind: 'text', text: first, words: second };
  }
}

/** A judgement or coverage as it prints: quiet if done, framed if refused, black if open. */
export function mark(words: string): Text {
  const sign = words.charAt(0);
  const said = words.slice(1).trim();
  const emphasis = sign === '+' || sign === '✘' ? 'refused' : sign === '○' || sign === '■' ? 'open' : 'strong';
  return [{ kind: 'text', text: sign === '■' ? said : words, emphasis, words: said }];
}
