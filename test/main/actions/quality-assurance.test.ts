import { expect, test } from 'vitest';
import { addEvidence } from '../../../main/actions/add-evidence.ts';
import { claim } from '../../../main/actions/claim.ts';
import { countersign } from '../../../main/actions/countersign.ts';
import { decide } from '../../../main/actions/decide.ts';
import { declare } from '../../../main/actions/declare.ts';
import { describePerson } from '../../../main/actions/describe-person.ts';
import { finding, findSampleOf } from '../../../main/actions/finding.ts';
import { record } from '../../../main/actions/record.ts';
import { sample } from '../../../main/actions/sample.ts';
import type { Work } from '../../../main/actions/work.ts';
import { failureOf, value } from '../../support/portfolio-bench.ts';
import { workBench } from './working-on.ts';

const seen = { title: 'A visit', method: 'observation', day: '2026-10-07' };
const code = 'PPL2GEN7-FORM';

async function visited() {
  const bench = await workBench();
  const priya = await bench.as('assessor', 'Priya Nair');
  value(await record(priya, seen, { files: [] }, [{ addresses: ['performance/3'] }]));
  await priya.session.close();
  return bench;
}

const rees = 'Dilys Rees';

/** Samples the visit for these criteria as the quality assurer, and hands the sample over. */
async function drawn(bench: Awaited<ReturnType<typeof visited>>) {
  const dilys = await bench.as('internal-quality-assurer', rees);
  expect(value(await sample(dilys, [{ reference: 'A1', addresses: ['performance/3'] }]))).toBe(1);
  return { dilys, one: value(findSampleOf(dilys, { reference: 'a1' })) };
}

test('a sample of several items is one action, taken back as one', async () => {
  const bench = await visited();
  const sam = await bench.as('candidate', 'Sam Okafor');
  value(await addEvidence(sam, { title: 'Log', method: 'product', day: '2026-10-08' }, { files: [] }));
  value(await claim(sam, { reference: 'E1', addresses: ['performance/1', 'performance/2'] }));
  await sam.session.close();
  const dilys = await bench.as('internal-quality-assurer', rees);
  expect(value(await sample(dilys, [{ reference: 'A1', addresses: ['performance/3'] }, { reference: 'E1', addresses: ['performance/1', 'performance/2'] }]))).toBe(3);
  expect([...dilys.session.portfolio.samples.values()].map(({ criteria }) => criteria.length)).toEqual([1, 2]);
  value(await dilys.session.undo());
  expect(dilys.session.portfolio.samples.size).toBe(0);
  await dilys.session.close();
});

test('a finding stands beside the item; agreeing says by itself what was looked at, anything else needs words', async () => {
  const { dilys, one } = await drawn(await visited());
  for (const result of ['not-agreed', 'not-seen'] as const) expect(failureOf(await finding(dilys, one, { result, text: ' ' }))).toBe('text-missing');
  value(await finding(dilys, one, { result: 'agreed' }));
  value(await finding(dilys, one, { result: 'not-agreed', text: 'Line 4 shows another guest.' }));
  expect([...dilys.session.portfolio.findings.values()]).toMatchObject([
    { sample: one.id, result: 'agreed', text: 'The evidence, what is claimed and what was judged were looked at together. The judgement is sound.' },
    { sample: one.id, result: 'not-agreed', text: 'Line 4 shows another guest.' },
  ]);
  await dilys.session.close();
});

test('what is asked for with a finding is an action point of whoever assessed it, in one action, and done once it is agreed', async () => {
  const { dilys, one } = await drawn(await visited());
  const ask = { text: 'Judge PC 3 again by line 2.', due: '2026-12-04' };
  expect(failureOf(await finding(dilys, one, { result: 'not-agreed', text: 'See line 2.', ask: { ...ask, due: 'soon' } }))).toBe('not-a-day');
  expect(dilys.session.portfolio.findings.size).toBe(0);
  value(await finding(dilys, one, { result: 'not-agreed', text: 'See line 2.', ask }));
  expect([...dilys.session.portfolio.actions.values()]).toMatchObject([{ ...ask, who: 'Priya Nair' }]);
  value(await dilys.session.undo());
  expect([dilys.session.portfolio.actions.size, dilys.session.portfolio.findings.size]).toEqual([0, 0]);
  value(await dilys.session.redo());
  value(await finding(dilys, one, { result: 'agreed' }));
  expect([...dilys.session.portfolio.actions.values()].every(({ finished }) => finished !== undefined)).toBe(true);
  await dilys.session.close();
});

test('nobody verifies what they assessed, in whatever role: not by drawing, by finding nor by signing', async () => {
  const bench = await visited();
  const { dilys, one } = await drawn(bench);
  await dilys.session.close();
  const assessor = await bench.as('assessor', 'Priya Nair');
  value(await decide(assessor, { code, outcome: 'not-yet' }));
  await assessor.session.close();
  const priya = await bench.as('internal-quality-assurer', 'Priya Nair');
  expect(failureOf(await sample(priya, [{ reference: 'A1', addresses: ['performance/3'] }]))).toBe('same-person');
  expect(failureOf(await finding(priya, one, { result: 'agreed' }))).toBe('same-person');
  expect(failureOf(await declare(priya, { unit: code }))).toBe('same-person');
  await priya.session.close();
  const sam = await bench.as('internal-quality-assurer', 'Sam Okafor');
  expect(failureOf(await sample(sam, [{ reference: 'A1', addresses: ['performance/3'] }]))).toBe('own-work');
  await sam.session.close();
});

test('a finding needs a sample of that item', async () => {
  const bench = await visited();
  const dilys = await bench.as('internal-quality-assurer', rees);
  expect(failureOf(findSampleOf(dilys, { reference: 'A1', unit: code }))).toBe('unknown-object');
  await dilys.session.close();
});

test('sampling is a quality assurer’s: an assessor is told who may', async () => {
  const bench = await visited();
  const priya = await bench.as('assessor', 'Priya Nair');
  expect(failureOf(await sample(priya, [{ reference: 'A1', addresses: ['performance/3'] }]))).toBe('role-may-not');
  await priya.session.close();
});

test('a trainee is named by an assessor and countersigned for a unit', async () => {
  const bench = await visited();
  const martin: Work = await bench.as('countersigning-assessor', 'Martin Hale');
  value(await describePerson(martin, { name: 'Priya Nair', status: 'Working towards the award', trainee: true }));
  expect(failureOf(await describePerson(martin, { name: 'Nobody Here', initials: 'NH' }))).toBe('unknown-object');
  value(await countersign(martin, { code }));
  expect([...martin.session.portfolio.people.values()]).toMatchObject([{ status: 'Working towards the award', trainee: true }]);
  expect([...martin.session.portfolio.countersignatures.values()].flat()).toHaveLength(1);
  await martin.session.close();
});
