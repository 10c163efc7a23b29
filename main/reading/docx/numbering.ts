import { Parser } from 'htmlparser2';
import { listNumber } from '../list-number.ts';

/** One level of a list definition. */
interface Level { format: string; text: string; start: number }

/** The list definitions of a Word file, and where each list stands. */
export interface Numbering {
  /** The mark of the next paragraph of this list at this level: "1.2", "(a)", "•"; null where it shows none. */
  readonly next: (list: string, level: number) => string | null;
}

/** Word has nine levels. */
const mostLevels = 9;

/** Reads `numbering.xml` (ECMA-376, part 1, section 17.9). */
export function readNumbering(xml: string): Numbering {
  const definitions = new Map<string, Map<number, Level>>();
  const lists = new Map<string, { definition: string; starts: Map<number, number> }>();
  readDefinitions(xml, definitions, lists);
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  return {
    next: (list, level) => {
      const known = lists.get(list);
      const levels = definitions.get(known?.definition ?? '');
      const own = levels?.get(level);
      if (known === undefined || levels === undefined || own === undefined || level < 0 || level >= mostLevels) return null;
      // Lists with one definition count on from one another, unless one says where it starts.
      const counts = counters.get(known.definition) ?? [];
      counters.set(known.definition, counts);
      const restart = known.starts.get(level);
      if (restart !== undefined && !started.has(`${list} ${level}`)) counts[level] = restart - 1;
      started.add(`${list} ${level}`);
      counts[level] = (counts[level] ?? own.start - 1) + 1;
      counts.length = level + 1;
      return markOf(own, counts, levels);
    },
  };
}

function markOf(level: Level, counts: readonly number[], levels: ReadonlyMap<number, Level>): string | null {
  if (level.format === 'bullet') return '•';
  if (level.format === 'none') return level.text.replaceAll(/%\d/gu, '').trim() || null;
  return level.text.replaceAll(/%(\d)/gu, (_, digit: string) => {
    const place = Number(digit) - 1;
    const other = levels.get(place);
    return written(counts[place] ?? other?.start ?? 1, other?.format ?? 'decimal');
  });
}

function written(value: number, format: string): string {
  if (/letter/iu.test(format)) return listNumber(value, 'letter', format.startsWith('upper'));
  if (/roman/iu.test(format)) return listNumber(value, 'roman', format.startsWith('upper'));
  return format === 'decimalZero' ? String(value).padStart(2, '0') : String(value);
}

function readDefinitions(xml: string, definitions: Map<string, Map<number, Level>>, lists: Map<string, { definition: string; starts: Map<number, number> }>): void {
  let definition: Map<number, Level> | null = null;
  let level: Level | null = null;
  let list: { definition: string; starts: Map<number, number> } | null = null;
  let override = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') definitions.set(attributes['w:abstractNumId'] ?? '', (definition = new Map<number, Level>()));
      else if (name === 'w:num') lists.set(attributes['w:numId'] ?? '', (list = { definition: '', starts: new Map<number, number>() }));
      else if (name === 'w:lvlOverride') override = Number(attributes['w:ilvl'] ?? 0);
      else if (name === 'w:lvl' && definition !== null && list === null) definition.set(Number(attributes['w:ilvl'] ?? 0), (level = { format: 'decimal', text: '%1.', start: 1 }));
      else if (name === 'w:abstractNumId' && list !== null) list.definition = value;
      else if (name === 'w:startOverride' && list !== null) list.starts.set(override, Number(value) || 1);
      else if (level !== null && name === 'w:numFmt') level.format = value;
      else if (level !== null && name === 'w:lvlText') level.text = value;
      else if (level !== null && name === 'w:start') level.start = Number(value) || (value === '0' ? 0 : 1);
    },
    onclosetag: (name) => {
      if (name === 'w:abstractNum') definition = null;
      if (name === 'w:lvl') level = null;
      if (name === 'w:num') list = null;
    },
  }, { xmlMode: true });
  parser.write(xml);
  parser.end();
}
