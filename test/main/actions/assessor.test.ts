import { expect, test } from 'vitest';
import { addActionPoint } from '../../../main/actions/action-point.ts';
import { addEvidence } from '../../../main/actions/add-evidence.ts';
import { assess } from '../../../main/actions/assess.ts';
import { claim } from '../../../main/actions/claim.ts';
import { describe } from '../../../main/actions/describe.ts';
import { finishAction } from '../../../main/actions/finish-action.ts';
import { editEvidence } from '../../../main/actions/edit-evidence.ts';
import { infer } from '../../../main/actions/infer.ts';
import { judge } from '../../../main/actions/judge.ts';
import { listEvidence } from '../../../main/actions/list-evidence.ts';
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

/** E1 with two claims, and Priya to assess them. */
async function claimed() {
  const bench = await workBench();
  const sam = await bench.as('candidate', 'Sam Okafor');
  value(await addEvidence(sam, { title: 'Complaint log', method: 'product', day: '2026-10-05' }, { files: [] }));
  value(await claim(sam, { reference: 'E1', addresses: ['performance/4', 'performance/8'] }));
  await sam.session.close();
  return { bench, priya: await bench.as('assessor', 'Priya Nair') };
}

const one = (addresses: readonly string[]) => ({ reference: 'E1', addresses, verdict: 'accepted' as const });
const saidOf = ({ session }: Awaited<ReturnType<typeof assessing>>) => [...session.portfolio.evidence.values()].map(({ assessments }) => assessments.map(({ valid, authentic, current }) => [valid, authentic, current].join(' ')));
const all = 'yes yes yes';

test('the first claim of an item that is accepted says along with it that the item is valid, authentic and current; the next need not', async () => {
  const { priya } = await claimed();
  expect(value(await judge(priya, { ...one(['performance/4']), verdict: 'more-needed', why: 'Alone it is thin.' }))).toEqual({ claims: 1, assessed: false });
  expect(value(await judge(priya, one(['performance/4'])))).toEqual({ claims: 1, assessed: true });
  expect(value(await judge(priya, one(['performance/8'])))).toEqual({ claims: 1, assessed: false });
  expect(saidOf(priya)).toEqual([[all]]);
  value(await priya.session.undo());
  value(await priya.session.undo());
  expect(saidOf(priya)).toEqual([[]]);
  await priya.session.close();
});

test('it is said again along with accepting once the item changed', async () => {
  const { bench, priya } = await claimed();
  value(await judge(priya, one(['performance/4'])));
  await priya.session.close();
  const sam = await bench.as('candidate', 'Sam Okafor');
  value(await editEvidence(sam, 'E1', { day: '2026-10-06' }, { files: [] }));
  await sam.session.close();
  const again = await bench.as('assessor', 'Priya Nair');
  expect(value(await judge(again, one(['performance/4'])))).toEqual({ claims: 1, assessed: true });
  await again.session.close();
});

test('of what was found not to be authentic nothing is accepted before it is said that it is now', async () => {
  const { priya } = await claimed();
  const found = { reference: 'E1', valid: 'yes', authentic: 'not-yet', current: 'yes' } as const;
  expect(failureOf(await assess(priya, { ...found, why: '  ' }))).toBe('text-missing');
  expect(value(await assess(priya, { ...found, why: 'It is in another hand.' }))).toEqual(['authentic']);
  expect((await listEvidence(priya)).map(({ assessed, claims }) => [assessed?.state, assessed?.why, claims.map(({ state, why }) => `${state}: ${why}`)])).toEqual([
    ['not-yet', 'It is in another hand.', ['not-yet: Not yet authentic: It is in another hand.', 'not-yet: Not yet authentic: It is in another hand.']],
  ]);
  expect(failureOf(await judge(priya, one(['performance/4'])))).toBe('assessed-not-yet');
  expect(value(await judge(priya, { ...one(['performance/4']), found: true }))).toEqual({ claims: 1, assessed: true });
  expect((await listEvidence(priya))[0]?.claims.map(({ state }) => state)).toEqual(['accepted', 'waiting']);
  value(await assess(priya, { ...found, why: 'Row 14 is not.' }));
  expect(value(await judge(priya, { ...one(['performance/8']), verdict: 'more-needed', why: 'Alone it is thin.', found: true }))).toEqual({ claims: 1, assessed: true });
  expect((await listEvidence(priya))[0]?.claims.map(({ state }) => state)).toEqual(['accepted', 'more-needed']);
  await priya.session.close();
});

test('an assessor’s own record is found all three by being written, in the same action; nobody else says so of anything', async () => {
  const bench = await workBench();
  const priya = await bench.as('assessor', 'Priya Nair');
  value(await record(priya, seen, { files: [] }, [{ addresses: ['performance/3'] }]));
  expect(saidOf(priya)).toEqual([[all]]);
  value(await priya.session.undo());
  expect(priya.session.portfolio.evidence.size).toBe(0);
  await priya.session.close();
  const sam = await bench.as('candidate', 'Sam Okafor');
  value(await addEvidence(sam, { title: 'Log', method: 'product', day: '2026-10-05' }, { files: [] }));
  expect(failureOf(await assess(sam, { reference: 'E1', valid: 'yes', authentic: 'yes', current: 'yes' }))).toBe('role-may-not');
  await sam.session.close();
});
