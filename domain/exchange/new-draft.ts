import type { Unit } from '../unit/unit.ts';
import type { Say } from '../words/say.ts';

/** A unit with nothing in it yet; `title` is what its file calls it. */
export function newDraft(say: Say, title: string): Unit {
  return {
    format: 'attest-unit', version: 1, kind: 'unit', metadata: {}, overview: [], introductions: {}, groups: [], criteria: [], knowledgeGroups: [], knowledge: [], behaviours: [], scope: [], rules: [],
    howTo: [], formWords: {}, signOff: [], outcomes: { competent: say('exchange.outcome.competent'), notYet: say('exchange.outcome.not-yet') }, source: { title }, warnings: [],
  };
}
