import fc from 'fast-check';

/** A document in the manner of a published unit, made from chance: its text, and the words of each point as they were put in. */
export interface PublishedUnit { readonly text: string; readonly criteria: readonly string[]; readonly knowledge: readonly string[] }

const word = fc.constantFrom('check', 'the', 'tools', 'before', 'work', 'begins', 'with', 'your', 'customer', 'and', 'report', 'faults', 'to', 'manager', 'keep', 'area', 'clean', 'safe', '2', 'of', 'must', 'at', 'least', 'PCs', '(eg', 'gloves)', 'é', '’s');
const statement = fc.array(word, { minLength: 2, maxLength: 14 }).map((words) => `tidy ${words.join(' ')} carefully`);
const statements = fc.array(statement, { minLength: 2, maxLength: 12 });
const lineEnd = fc.constantFrom('\n', '\r\n', '\n\n');
const numbering = fc.constantFrom<readonly [string, string]>(['', '. '], ['', ') '], ['P', ' '], ['', '\t'], ['(', ') ']);
const heading = fc.constantFrom('Performance criteria', 'What you must do:', 'You must be able to:', 'Performance criteriaWhat you must do:');
const knowing = fc.constantFrom('Knowledge and understanding', 'You need to know and understand:', 'What you must know and understand');
const rule = fc.constantFrom('', 'The assessor must assess PCs 1 and 2 by direct observation.', 'Simulation is not allowed.', 'There must be evidence for all Performance Criteria (PC).', 'Evidence must be gathered on Tuesdays.');

/** Units of many layouts. */
export const publishedUnit = fc.record({ criteria: statements, knowledge: statements, lineEnd, numbering, heading, knowing, rule }).map(({ criteria, knowledge, lineEnd: end, numbering: [before, after], heading: top, knowing: below, rule: demand }): PublishedUnit => {
  const listed = (texts: readonly string[], sign: string): readonly string[] => texts.map((text, place) => `${sign}${place + 1}${after}${text}`);
  return { criteria, knowledge, text: ['Unit AB1CD2 (G1XY 04) Look after tools', top, demand, ...listed(criteria, before), below, ...listed(knowledge, before === 'P' ? 'K' : before)].join(end) };
});
