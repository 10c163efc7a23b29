import { Parser } from 'htmlparser2';

/** What a style of a Word file says that a reader of units cares about. */
export interface WordStyle { heading: number | null; list: string | null; level: number; bold: boolean | null; italic: boolean | null; basedOn: string | null }

/** Finds a style by its id, with what it inherits. */
export type Styles = (id: string) => Readonly<WordStyle> | null;

/** No style rests on more styles than this. */
const deepest = 20;

/** Reads `styles.xml` (ECMA-376, part 1, section 17.7). */
export function readStyles(xml: string): Styles {
  const own = new Map<string, WordStyle>();
  let style: WordStyle | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') own.set(attributes['w:styleId'] ?? '', (style = { heading: null, list: null, level: 0, bold: null, italic: null, basedOn: null }));
      if (style === null) return;
      if (name === 'w:name') style.heading ??= /^heading ([1-6])$/iu.test(value) ? Number(value.slice(-1)) : null;
      else if (name === 'w:outlineLvl') style.heading ??= Number(value) < 6 ? Number(value) + 1 : null;
      else if (name === 'w:basedOn') style.basedOn = value;
      else if (name === 'w:numId') style.list = value;
      else if (name === 'w:ilvl') style.level = Number(value) || 0;
      else if (name === 'w:b') style.bold = isOn(value);
      else if (name === 'w:i') style.italic = isOn(value);
    },
    onclosetag: (name) => {
      if (name === 'w:style') style = null;
    },
  }, { xmlMode: true });
  parser.write(xml);
  parser.end();
  return (id) => inherited(own, id);
}

/** A switch is on unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

function inherited(own: ReadonlyMap<string, WordStyle>, id: string): WordStyle | null {
  let style = own.get(id);
  if (style === undefined) return null;
  const found = { ...style };
  for (let step = 0, above = style.basedOn; above !== null && step < deepest; step += 1, above = style.basedOn) {
    style = own.get(above);
    if (style === undefined) break;
    found.heading ??= style.heading;
    found.list ??= style.list;
    found.bold ??= style.bold;
    found.italic ??= style.italic;
  }
  return found;
}
