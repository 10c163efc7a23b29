import { writeFileSync } from 'node:fs';
import path from 'node:path';

type Attest = (...args: readonly string[]) => string;

const asCandidate = ['--as', 'candidate:Maya Brennan'] as const;
export const form = (criterion: string): string => `PPL2GEN7-FORM#${criterion}`;
export const monitorForm = (criterion: string): string => `MONITOR-FORM#${criterion}`;
/** What the form of seed 002 lets be shown by other methods than observation. */
export const byOtherMethods = [1, 2, 8, 9, 10, 11, 12, 13, 14, 15, 16];

/** Maya Brennan’s portfolio of both recording forms as it waits for her assessor: three items, eighteen claims. Answers with its folder. */
export function portfolioToAssess(attest: Attest, folder: string): string {
  const portfolio = attest('new', 'Maya Brennan', '--candidate', 'Maya Brennan', '--unit', 'PPL2GEN7-FORM', 'MONITOR-FORM').trim();
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const add = (title: string, method: string, day: string, ...more: readonly string[]): void => void attest('add', portfolio, '--title', title, '--method', method, '--day', day, '--setting', 'workplace', ...more, ...asCandidate);
  const claim = (reference: string, ...criteria: readonly string[]): void => void attest('claim', portfolio, reference, ...criteria.map(form), ...asCandidate);
  add('Call log', 'product', '2026-11-14', '--file', file('log.txt', 'Call log, 14 November.\nRefund agreed, one unit.\n'));
  claim('E1', ...byOtherMethods.map((label) => `performance/${label}`));
  add('Tom Reilly on two calls', 'witness-testimony', '2026-11-15', '--by', 'witness:Tom Reilly', '--text', file('tom.txt', 'I sat beside Maya for both calls.\n'));
  claim('E2', 'performance/1', 'performance/2', 'scope/c', 'scope/d');
  add('Questions answered', 'questioning', '2026-11-16', '--by', 'assessor:Priya Nair', '--text', file('asked.txt', 'Asked which procedures apply to a refund.\n'));
  claim('E3', 'knowledge/1', 'knowledge/6', 'knowledge/7');
  return portfolio;
}

const asAssessor = ['--as', 'assessor:Priya Nair'] as const;

/** The assessor’s own observation of what this form asks to be seen, A1. */
export function observeIt(attest: Attest, portfolio: string, folder: string): void {
  writeFileSync(path.join(folder, 'visit.txt'), 'Three customers had the same late parcel. She saw it, and told the depot.\n');
  const seen = [3, 4, 5, 6, 7].map((label) => form(`performance/${label}`));
  attest('record', portfolio, ...seen, form('scope/a'), form('scope/b'), '--title', 'Service desk', '--method', 'observation', '--day', '2026-11-17', '--setting', 'workplace', '--seen', 'in-person', '--text', path.join(folder, 'visit.txt'), ...asAssessor);
}
