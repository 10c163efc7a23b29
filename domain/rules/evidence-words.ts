import { compareText } from '../text/compare.ts';
import type { Say } from '../words/say.ts';
import type { EvidenceItem } from './facts.ts';
import { fewWords, listWords } from './list-words.ts';

/** In order of reference: series, then number; two references that clash keep one order. */
export function compareItems(a: EvidenceItem, b: EvidenceItem): number {
  return compareText(a.order[0], b.order[0]) || a.order[1] - b.order[1] || compareText(a.id, b.id);
}

/** How many references a sentence names before it counts the rest. */
const fewest = 12;

/** Each item once, in order of reference. */
export function distinct(items: Iterable<EvidenceItem>): readonly EvidenceItem[] {
  const byId = new Map<string, EvidenceItem>();
  for (const item of items) byId.set(item.id, item);
  return [...byId.values()].sort(compareItems);
}

/** "E1, E3, E8": the first few, found without putting thousands in order. */
export function evidenceWords(say: Say, items: Iterable<EvidenceItem>): string {
  const different = new Set(items);
  const few: EvidenceItem[] = [];
  for (const item of different) {
    const last = few.at(-1);
    if (few.length >= fewest && last !== undefined && compareItems(item, last) > 0) continue;
    few.push(item);
    few.sort(compareItems);
    few.length = Math.min(few.length, fewest);
  }
  return fewWords(say, few.map((item) => item.reference), different.size);
}

/** The assessors who observed: "Priya Nair", or "the assessor" where no name is recorded. */
export function observerWords(say: Say, items: Iterable<EvidenceItem>): string {
  const names = [...new Set([...items].flatMap((item) => item.observers))].sort(compareText);
  return names.length === 0 ? say('rule.the-assessor') : listWords(say, names);
}
