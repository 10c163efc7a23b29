import { expect, test } from 'vitest';
import { countersign } from '../../../main/actions/countersign.ts';
import { describePerson } from '../../../main/actions/describe-person.ts';
import { finding } from '../../../main/actions/finding.ts';
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

test('a sample and its finding stand beside the item they were drawn from', async () => {
  const bench = await visited();
  const dilys = await bench.as('internal-quality-assurer', 'Dilys Rees');
  expect(value(await sample(dilys, { reference: 'A1', addresses: ['performance/3', 'performance/4'] }))).toBe(2);
  value(await finding(dilys, { reference: 'A1', unit: code, result: 'agreed', text: 'Sound.' }));
  const [drawn] = dilys.session.portfolio.samples.values();
  expect([...dilys.session.portfolio.findings.values()]).toMatchObject([{ sample: drawn?.id, result: 'agreed', text: 'Sound.' }]);
  await dilys.session.close();
});

test('nobody samples what they judged themselves, in whatever role', async () => {
  const bench = await visited();
  const priya = await bench.as('internal-quality-assurer', 'Priya Nair');
  expect(failureOf(await sample(priya, { reference: 'A1', addresses: ['performance/3'] }))).toBe('same-person');
  expect(priya.session.portfolio.samples.size).toBe(0);
  await priya.session.close();
});

test('a finding needs a sample of that item', async () => {
  const bench = await visited();
  const dilys = await bench.as('internal-quality-assurer', 'Dilys Rees');
  expect(failureOf(await finding(dilys, { reference: 'A1', unit: code, result: 'agreed', text: 'Sound.' }))).toBe('unknown-object');
  await dilys.session.close();
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
