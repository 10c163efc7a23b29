import { expect, test } from 'vitest';
import { addActionPoint } from '../../../main/actions/action-point.ts';
import { describe } from '../../../main/actions/describe.ts';
import { finishAction } from '../../../main/actions/finish-action.ts';
import { infer } from '../../../main/actions/infer.ts';
import { reason } from '../../../main/actions/reason.ts';
import { record } from '../../../main/actions/record.ts';
import { registerWitness } from '../../../main/actions/register-witness.ts';
import { retract } from '../../../main/actions/retract.ts';
import { failureOf, value } from '../../support/portfolio-bench.ts';
import { workBench } from './working-on.ts';

const seen = { title: 'A visit', method: 'observation', day: '2026-10-07' };

async function assessing() {
  return (await workBench()).as('assessor', 'Priya Nair');
}

test('an action point is finished by its number, on a day', async () => {
  const priya = await assessing();
  value(await addActionPoint(priya, { text: 'Bring the log', due: '2026-11-06' }));
  value(await addActionPoint(priya, { text: 'Read the policy', due: '2026-11-30' }));
  value(await finishAction(priya, { number: 2, day: '2026-11-05' }));
  expect([...priya.session.portfolio.actions.values()].map(({ finished }) => finished?.day)).toEqual([undefined, '2026-11-05']);
  expect(failureOf(await finishAction(priya, { number: 3, day: '2026-11-05' }))).toBe('unknown-object');
  expect(failureOf(await finishAction(priya, { number: 1, day: '2026-11-31' }))).toBe('not-a-day');
  await priya.session.close();
});

test('each source of an inference keeps a place of its own', async () => {
  const priya = await assessing();
  for (const addresses of [['performance/1'], ['performance/2']]) value(await record(priya, seen, { files: [] }, [{ addresses }]));
  value(await infer(priya, { address: 'knowledge/3', from: [{ reference: 'A1', at: 'line 1' }, { reference: 'A2', at: 'lines 2 to 3' }], why: 'Seen twice.' }));
  const [inferred] = priya.session.portfolio.inferences.values();
  expect(inferred?.from.map(({ places }) => places)).toEqual([[{ kind: 'line', from: 1 }], [{ kind: 'line', from: 2, to: 3 }]]);
  await priya.session.close();
});

test('a reason that is taken back stays, with why', async () => {
  const priya = await assessing();
  value(await reason(priya, { addresses: ['performance/10'], because: 'Nobody had to be sent elsewhere.' }));
  const [given] = priya.session.portfolio.reasons.values();
  expect(failureOf(await retract(priya, { object: 'inference', id: given?.id ?? '', because: 'x' }))).toBe('unknown-object');
  value(await retract(priya, { object: 'reason', id: given?.id ?? '', because: 'One was, on 4 November.' }));
  expect([...priya.session.portfolio.reasons.values()]).toMatchObject([{ because: 'Nobody had to be sent elsewhere.', retracted: { because: 'One was, on 4 November.' } }]);
  await priya.session.close();
});

test('details are said one by one, and witnesses are listed', async () => {
  const priya = await assessing();
  value(await describe(priya, { centreNumber: '3004417' }));
  value(await registerWitness(priya, { name: 'Aileen Grant', status: 'witness', job: 'Duty manager', competence: ' ' }));
  expect(failureOf(await registerWitness(priya, { name: '  ', status: 'witness' }))).toBe('text-missing');
  const { details, witnesses } = priya.session.portfolio;
  expect(details).toMatchObject({ candidate: 'Sam Okafor', centreNumber: '3004417' });
  expect([...witnesses.values()]).toMatchObject([{ name: 'Aileen Grant', job: 'Duty manager' }]);
  expect([...witnesses.values()][0]).not.toHaveProperty('competence');
  await priya.session.close();
});
