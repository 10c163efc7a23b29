import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Writing } from '../../../domain/exchange/adapter.ts';
import type { Rule } from '../../../domain/unit/rule.ts';
import { unitSchema, type Unit, type UnitCriterion } from '../../../domain/unit/unit.ts';
import { say } from '../building/say.ts';

/** Prints the seed of a failing run: set FC_SEED to it to see the same again. */
export const runs = { numRuns: 100, ...(process.env['FC_SEED'] === undefined ? {} : { seed: Number(process.env['FC_SEED']) }) };

/** Everything that writing takes from outside, always the same. */
export const writing: Writing = {
  say, centre: 'Coleg Dinas & Glannau', at: '2026-10-14T09:30:00.000+01:00',
  uuid: (name) => createHash('sha1').update(name).digest('hex').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5'),
};

const pieces = [
  'Dangos sut i ymdrin â chwynion', 'gŵr y tŷ', 'أظهر كيفية التعامل مع الشكاوى', 'say “no”, "never" or \'later\'', 'a, b; c\td', 'first line\nsecond line', '\n\n', '=HYPERLINK("x")', '+44', '-1', '@SUM(A1)', 'temperature < 5 °C',
  '<b>bold</b>', '&amp; &lt;p&gt;', 'a\\', '\\"', '  two  spaces ', 'e\u0301tat', '👩‍🔧', '%2C', '#7', 'https://example.org/?a=1&b=2', 'x'.repeat(120), 'Keep your customer fully informed about what is happening to resolve the problem', '\r',
];

/** Words with quotes, commas, line breaks, other scripts, and what formats take for their own; never blank. */
export const wordsArbitrary = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).chain((some) => fc.constantFrom('', ' ').map((joint) => some.join(joint))).filter((words) => words.trim() !== '');

const labels = ['1', '2', '3.1', '10', 'P1', 'Outcome 1/2', 'g', 'A', '١', 'K12', '=1', '#3', '-x', 'x<y', 'a,b', '50%', 'C&D', '1/1', 'Ŵ', '2~', 'cwestiwn ar lafar', 'x"y', "o'b", 'b\\c'];

const labelArbitrary = (id: string): fc.Arbitrary<Pick<UnitCriterion, 'id' | 'label'>> => fc.constantFrom<Pick<UnitCriterion, 'id' | 'label'>>({ id }, { id, label: `(${id})` }, { id, label: `${id}.` });

type Choice = 'as documents are' | 'anything';

/** A list of statements: labels once each, some of them parts of the one before. */
function listArbitrary(most: number, choice: Choice): fc.Arbitrary<readonly UnitCriterion[]> {
  return fc.uniqueArray(fc.constantFrom(...labels), { maxLength: most }).chain((ids) => fc.tuple(...ids.map((id) => statementArbitrary(id, choice)))).map((list) => {
    const chain: string[] = [];
    return list.map(({ statement, up, stray }) => {
      chain.length = Math.max(0, chain.length - up);
      const parent = stray ?? chain.at(-1);
      chain.push(statement.id);
      return { id: statement.id, text: statement.text, ...(parent === undefined ? {} : { parent }), ...(statement.label === undefined ? {} : { label: statement.label }), ...(statement.formatting === undefined ? {} : { formatting: statement.formatting }) };
    });
  });
}

interface Made { readonly statement: UnitCriterion; readonly up: number; readonly stray: string | undefined }

function statementArbitrary(id: string, choice: Choice): fc.Arbitrary<Made> {
  const formatting = fc.constantFrom<UnitCriterion['formatting']>(undefined, undefined, ['shaded'], ['italic', 'bold-italic']);
  const isOdd = fc.boolean().map((odd) => odd && choice === 'anything');
  return fc.record({ label: labelArbitrary(id), text: wordsArbitrary, formatting, up: fc.constantFrom(9, 9, 1, 0), odd: isOdd }).map(({ label, text, formatting: looks, up, odd }) => ({
    statement: { ...label, ...(odd ? { id: `(${id})`, label: '7' } : {}), text, ...(looks === undefined ? {} : { formatting: looks }) }, up, stray: odd ? 'nowhere' : undefined,
  }));
}

/** Headings over stretches of a list; some over nothing. Where anything goes, over whatever. */
function headingsArbitrary(list: readonly UnitCriterion[], choice: Choice): fc.Arbitrary<readonly { readonly heading: string; readonly members: readonly string[] }[]> {
  const heading = wordsArbitrary;
  if (choice === 'anything') return fc.array(fc.record({ heading, members: fc.subarray([...list.map(({ id }) => id), 'nobody']) }), { maxLength: 3 });
  return fc.array(fc.record({ heading, length: fc.nat(4) }), { maxLength: 3 }).map((stretches) => {
    let at = 0;
    return stretches.map(({ heading: words, length }) => {
      let end = Math.min(list.length, at + length);
      // A part stands under the heading of its whole.
      while (end < list.length && end > at && list[end]?.parent !== undefined) end += 1;
      const members = list[at]?.parent === undefined ? list.slice(at, end).map(({ id }) => id) : [];
      at = members.length === 0 ? at : end;
      return { heading: words, members };
    });
  });
}

const rulesFor = ({ criteria, scope, knowledge }: Pick<Unit, 'criteria' | 'scope' | 'knowledge'>): fc.Arbitrary<readonly Rule[]> => fc.array(wordsArbitrary.chain((sentence) => fc.constantFrom<Rule>(
  { kind: 'cover', of: 'criteria', quantity: 'all', strength: 'must', sentence },
  { kind: 'method', criteria: criteria.map(({ id }) => id), anyOf: ['observation', 'record:complaint log'], strength: 'must', sentence },
  { kind: 'choose', from: scope[0]?.id ?? 'S1', atLeast: 2, anyOf: ['observation'], strength: 'should', sentence, repaired: 'a dash' },
  { kind: 'infer', of: 'knowledge', knowledge: knowledge.map(({ id }) => id), only: 'how-to', from: ['observation', 'product'], strength: 'may', sentence },
  { kind: 'review', strength: 'must', sentence },
)), { maxLength: 4 });

const metadataArbitrary: fc.Arbitrary<Unit['metadata']> = fc.record({
  title: wordsArbitrary, codes: fc.array(fc.constantFrom('PPL2GEN7', 'H2L6 04', '=CODE', 'J/601/5368'), { maxLength: 3 }), urn: fc.constantFrom('PPL2GEN7', 'URN 1'), level: fc.constant('2'), credits: wordsArbitrary,
  version: fc.constantFrom('3', '3.0', '03', '2a'), sectors: fc.array(wordsArbitrary, { maxLength: 2 }), developedBy: wordsArbitrary, approved: fc.constantFrom('2022-03-01', '2010-01', '2022', 'Spring 2010', '01 03 2022'),
  reviewDate: fc.constantFrom('2027-02-28', '28.02.27'), keywords: fc.array(wordsArbitrary, { maxLength: 3 }), soc: fc.constant('9264'), owner: wordsArbitrary,
}, { requiredKeys: [] });

const paragraphs = fc.array(wordsArbitrary, { maxLength: 2 });

/** Units of every make: labels, words and headings as documents have them, or such as no document would. */
export function unitArbitrary(choice: Choice = 'as documents are'): fc.Arbitrary<Unit> {
  const scope = fc.uniqueArray(fc.constantFrom('S1', 'C2', '1', '2.1', 'ج'), { maxLength: 3 }).chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), heading: wordsArbitrary, items: listArbitrary(4, choice) }))));
  const lists = fc.record({ criteria: listArbitrary(9, choice), knowledge: listArbitrary(6, choice), behaviours: listArbitrary(3, choice), scope });
  return lists.chain((made) => fc.record({
    metadata: metadataArbitrary, overview: paragraphs, performance: paragraphs, sufficiency: paragraphs, groups: headingsArbitrary(made.criteria, choice), knowledgeGroups: headingsArbitrary(made.knowledge, choice), rules: rulesFor(made),
    howTo: fc.subarray(made.knowledge.map(({ id }) => id)), kind: fc.constantFrom('standard', 'unit', 'recording-form'), heading: fc.option(wordsArbitrary, { nil: undefined }), ownCode: fc.option(fc.constant('MADE-UP'), { nil: undefined }),
    warnings: fc.array(fc.record({ code: fc.constant('labels-gap'), message: wordsArbitrary, at: wordsArbitrary }), { maxLength: 2 }),
  }).map(({ performance, sufficiency, groups, knowledgeGroups, heading, ownCode, ...rest }) => unitSchema.parse({
    format: 'attest-unit', version: 1, ...made, ...rest, ...(ownCode === undefined ? {} : { ownCode }),
    introductions: { ...(performance.length === 0 ? {} : { performance }), ...(sufficiency.length === 0 ? {} : { sufficiency }) },
    groups: groups.map(({ heading: words, members }) => ({ heading: words, criteria: members })), knowledgeGroups: knowledgeGroups.map(({ heading: words, members }) => ({ heading: words, knowledge: members })),
    formWords: heading === undefined ? {} : { performance: heading, evidenceReferenceAndDate: 'Evidence reference and date' },
    signOff: [{ role: 'candidate', title: 'Candidate', declares: 'It is my own work.' }], outcomes: { competent: 'Achieved', notYet: 'Not yet achieved' },
    methodCodes: { observation: 'OB' }, source: { title: 'A made-up unit', publisher: 'A body, “the” body' },
  }))).filter((unit) => unit.criteria.length + unit.knowledge.length + unit.behaviours.length + unit.scope.flatMap(({ items }) => items).length > 0);
}

/** The lists of a unit without how they look. */
export function listsOf({ criteria, groups, scope, knowledge, knowledgeGroups, behaviours }: Unit): unknown {
  const bare = (list: readonly UnitCriterion[]): unknown => list.map(({ id, text, parent, label }) => ({ id, text, parent, label }));
  return { criteria: bare(criteria), groups, scope: scope.map(({ id, heading, items }) => ({ id, heading, items: bare(items) })), knowledge: bare(knowledge), knowledgeGroups, behaviours: bare(behaviours) };
}
