import { describe, expect, it } from 'vitest';
import { verifyPortfolio } from '../../../main/verify/verify-portfolio.ts';
import { adding, machine, newPortfolio, priya, value, work } from '../../support/portfolio-bench.ts';

const tenYears = 10 * 365.25 * 24 * 3_600_000;

describe('a clock ten years off', () => {
  it.each([['ahead', tenYears], ['behind', -tenYears]])('%s changes nothing about the order, and both lines say so', async (_, wrong) => {
    const desk = await machine('desk');
    const laptop = await machine('laptop');
    laptop.clock = wrong;
    const session = await newPortfolio(desk);
    value(await session.act([adding('one', 'E1')]));
    const assessor = await work(laptop, session.folder, priya);
    const reword = (text: string) => assessor.act([{ kind: 'reword-feedback' as const, v: 1 as const, feedback: 'feedback1', text }]);
    value(await assessor.act([{ kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'evidence', evidence: 'evidenceone' as never }, text: 'First' }]));
    value(await session.refresh());
    value(await session.act([{ kind: 'edit-evidence', v: 1, evidence: 'evidenceone' as never, change: { title: 'After the feedback' } }]));
    value(await assessor.refresh());
    value(await reword('After the edit'));
    value(await session.refresh());
    value(await session.act([{ kind: 'edit-evidence', v: 1, evidence: 'evidenceone' as never, change: { title: 'Last of all' } }]));
    value(await assessor.refresh());
    for (const one of [session, assessor]) {
      expect(one.portfolio.evidence.get('evidenceone' as never)?.fields.title).toBe('Last of all');
      expect(one.portfolio.feedback.get('feedback1')?.text).toBe('After the edit');
      expect(one.fold.entries.map(({ line }) => line.writer === session.writer?.id)).toEqual([true, true, false, true, false, true]);
    }
    await session.close();
    await assessor.close();
    const { ok, findings } = value(await verifyPortfolio(desk.context, session.folder));
    expect(ok).toBe(true);
    const clocks = findings.filter(({ finding }) => finding.kind === 'clock').map(({ finding }) => (finding.kind === 'clock' ? finding.who : ''));
    expect(new Set(clocks)).toEqual(new Set(['Sam Okafor', 'Priya Nair']));
  });

  it('that is set back between two sessions does not stop the next line from coming after the last', async () => {
    const on = await machine();
    on.clock = tenYears;
    const first = await newPortfolio(on);
    value(await first.act([adding('one', 'E1')]));
    await first.close();
    on.clock = 0;
    const second = await work(on, first.folder);
    value(await second.act([{ kind: 'edit-evidence', v: 1, evidence: 'evidenceone' as never, change: { title: 'Later' } }]));
    expect(second.portfolio.evidence.get('evidenceone' as never)?.fields.title).toBe('Later');
    expect(second.portfolio.setAside).toEqual([]);
    await second.close();
  });
});
