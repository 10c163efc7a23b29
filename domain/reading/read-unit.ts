import { draftOf } from './draft-of.ts';
import type { DraftUnit } from './draft-unit.ts';
import { formattingOf } from './formatting.ts';
import { judgeDocument } from './judge-document.ts';
import type { EvidenceColumn } from './outline/evidence-column.ts';
import { readGroupRules, readRules, type ReadRule } from './rules/read-rules.ts';
import type { RuleContext } from './rules/rule-sentence.ts';
import { firstLine, join, wordsOf } from './source/passage.ts';
import type { SourceLine } from './source/source-line.ts';
import { readStructure, withoutLists, type Structure } from './structure.ts';
import type { Say } from '../words/say.ts';

/** No unit has more lines than this: what is after them is not read, and the draft says so. */
const mostLines = 40_000;

/** Reads a document as a unit: its points, groups, scope and rules, each with its place in the source, and what a person should look at. Never throws, and never adds a word of its own to what it read. */
export function readUnit(all: readonly SourceLine[], say: Say): DraftUnit {
  if (all.length <= mostLines) return readLines(all, say);
  const draft = readLines(all.slice(0, mostLines), say);
  return { ...draft, warnings: [...draft.warnings, { code: 'not-read-to-the-end', message: say('reading.warning.not-read-to-the-end', { lines: mostLines }), places: [] }] };
}

function readLines(lines: readonly SourceLine[], say: Say): DraftUnit {
  const structure = readStructure(lines);
  const context = contextOf(structure, lines, say);
  const leads = structure.scope.groups.flatMap(({ lead, header }) => [header, ...(lead === null ? [] : [lead])]);
  const rules = readRules(structure.prose, context, false, leads);
  const other = readRules(structure.otherProse, context, true);
  const kind = judgeDocument(structure, rules, other);
  if (kind === 'not-a-unit') return draftOf({ kind, structure: withoutLists(structure), rules: [], lines, say });
  // On a page that holds only rules, any prose may be one.
  const loose = kind === 'rules-only' ? readRules(structure.otherProse, context, false).rules : other.rules;
  const all = [...loose, ...rules.rules, ...readGroupRules(structure.scope.groups, context), ...columnRules(structure.columns)];
  return draftOf({ kind, structure: kind === 'unit' ? structure : withoutLists(structure), rules: inOrder(all), lines, say });
}

function contextOf({ criteria, knowledge, scope }: Structure, lines: readonly SourceLine[], say: Say): RuleContext {
  const formatted = (style: 'shaded' | 'bold-italic' | 'italic'): readonly string[] => criteria.points.filter(({ words }) => formattingOf(words, lines).includes(style)).map(({ id }) => id);
  return {
    criteria: criteria.points.map(({ id }) => id), knowledge: knowledge.points.map(({ id }) => id),
    scope: scope.groups.map(({ id, items }) => ({ id, items: items.map((item) => item.id) })),
    groups: criteria.groups.map(({ number, heading, members }) => ({ number, heading: wordsOf(heading), criteria: members })),
    formatted: new Map((['shaded', 'bold-italic', 'italic'] as const).map((style) => [style, formatted(style)])), say,
  };
}

/** Each entry of an evidence column is the record that its points must be shown by. */
function columnRules(columns: readonly EvidenceColumn[]): readonly ReadRule[] {
  return columns.map(({ record, places, points }): ReadRule => {
    const names = wordsOf(record).split(/\s+(?:and\/or|or)\s+/u).map((name) => `record:${name.replace(/[.;,]$/u, '')}` as const);
    return { rule: { kind: 'method', criteria: points, anyOf: names, strength: 'must', sentence: wordsOf(record) }, words: join(...places) };
  });
}

/** In the order of the document; a rule that stands twice counts once. */
function inOrder(rules: readonly ReadRule[]): readonly ReadRule[] {
  const sorted = rules.toSorted((a, b) => firstLine(a.words) - firstLine(b.words) || (a.words.parts[0]?.from ?? 0) - (b.words.parts[0]?.from ?? 0));
  const seen = new Set<string>();
  return sorted.filter(({ rule }) => {
    const key = JSON.stringify(rule);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
