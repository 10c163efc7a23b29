import { describe, expect, it } from 'vitest';
import type { OpenId } from '../../../main/electron/contract/portfolio.ts';
import type { Action } from '../../../main/electron/contract/action.ts';
import { atTheDesk } from '../electron/desk.ts';
import { value } from '../electron/value.ts';

const sam = { person: { name: 'Sam Okafor' }, role: 'candidate' } as const;
const priya = { person: { name: 'Priya Nair' }, role: 'assessor' } as const;
const item: Action = { kind: 'add-evidence', evidence: { title: 'Call log', method: 'product', day: '2026-11-20' }, files: [] };

/** One folder with two people at two windows; each does things and sees the other's. */
async function twoPeople() {
  const [first, second] = [await atTheDesk(), await atTheDesk()];
  const folder = value(await first.ask.makePortfolio({ candidate: 'Sam Okafor', codes: ['PPL2GEN7'] }));
  const person = async (desk: typeof first, who: typeof sam | typeof priya) => {
    const { open } = value(await desk.ask.open(folder, who));
    const at: OpenId = open;
    const portfolio = () => value(desk.desk.open.find(at)).look.session.portfolio;
    return {
      portfolio,
      does: async (action: Action) => {
        value(await desk.ask.refresh(at));
        return desk.ask.act(at, action, 'job');
      },
    };
  };
  return { candidate: await person(first, sam), assessor: await person(second, priya) };
}

describe('taking a claim back', () => {
  it('takes these and no others, and refuses what is not claimed', async () => {
    const { candidate } = await twoPeople();
    value(await candidate.does(item));
    value(await candidate.does({ kind: 'claim', reference: 'E1', addresses: ['performance/1', 'performance/2'] }));
    value(await candidate.does({ kind: 'unclaim', reference: 'E1', addresses: ['performance/1'] }));
    const standing = [...candidate.portfolio().claims].flatMap(([key, claims]) => [...claims.values()].filter(({ withdrawn }) => withdrawn === undefined).map(() => key.split('#')[1]));
    expect(standing).toEqual(['performance/2']);
    expect(await candidate.does({ kind: 'unclaim', reference: 'E1', addresses: ['performance/1'] })).toMatchObject({ failure: { code: 'unknown-claim' } });
  });
});

describe('restoring', () => {
  it('brings back what was withdrawn, by whoever added it', async () => {
    const { candidate, assessor } = await twoPeople();
    value(await candidate.does(item));
    expect(await candidate.does({ kind: 'restore', reference: 'E1' })).toMatchObject({ failure: { code: 'not-withdrawn' } });
    value(await candidate.does({ kind: 'withdraw', reference: 'E1', because: 'Wrong file' }));
    expect(await assessor.does({ kind: 'restore', reference: 'E1' })).toMatchObject({ failure: { code: 'not-yours' } });
    value(await candidate.does({ kind: 'restore', reference: 'E1' }));
    expect([...candidate.portfolio().evidence.values()].map(({ withdrawn }) => withdrawn)).toEqual([undefined]);
  });
});

describe('rewording feedback', () => {
  it('changes one’s own words and nobody else’s', async () => {
    const { candidate, assessor } = await twoPeople();
    value(await assessor.does({ kind: 'feedback', text: 'A good start' }));
    const [id = ''] = assessor.portfolio().feedback.keys();
    value(await assessor.does({ kind: 'reword-feedback', feedback: id, text: 'A very good start' }));
    expect(assessor.portfolio().feedback.get(id)?.text).toBe('A very good start');
    expect(await candidate.does({ kind: 'reword-feedback', feedback: id, text: 'Perfect' })).toMatchObject({ failure: { code: 'not-your-words' } });
    expect(await assessor.does({ kind: 'reword-feedback', feedback: 'nothing', text: 'x' })).toMatchObject({ failure: { code: 'unknown-object' } });
    expect(await assessor.does({ kind: 'reword-feedback', feedback: id, text: ' ' })).toMatchObject({ failure: { code: 'text-missing' } });
  });
});

describe('taking a unit up', () => {
  it('adds it once, by any of its codes', async () => {
    const { candidate } = await twoPeople();
    value(await candidate.does({ kind: 'take-unit', code: 'wm57' }));
    expect([...candidate.portfolio().units.values()].map(({ code }) => code)).toEqual(['PPL2GEN7', 'wm57']);
    expect(await candidate.does({ kind: 'take-unit', code: 'H2L6 04' })).toMatchObject({ failure: { code: 'unit-here' } });
    expect(await candidate.does({ kind: 'take-unit', code: 'NOWHERE' })).toMatchObject({ failure: { code: 'unknown-unit' } });
  });
});

describe('places that were pointed at', () => {
  it('stand in marks and inferences as they were pointed at', async () => {
    const { assessor } = await twoPeople();
    const line = { kind: 'line', from: 6 } as const;
    const made = value(await assessor.does({
      kind: 'record', evidence: { title: 'A morning at the desk', method: 'observation', day: '2026-11-20', setting: 'workplace' }, files: [],
      marks: [{ addresses: ['performance/1'], at: [line] }],
    }));
    expect(made.made).toBe('A1');
    expect([...assessor.portfolio().claims.values()].flatMap((claims) => [...claims.values()]).map(({ places }) => places)).toEqual([[line]]);
  });
});
