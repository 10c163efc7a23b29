import { useMemo, useRef, useState, type ReactNode } from 'react';
import { ownHand } from '../../domain/sampling/own-hand.ts';
import { OwnHandNotice } from '../parts/own-hand-notice.tsx';
import type { UnitSampled } from '../portfolio/samples-here.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { AnswerPanel } from './answer-panel.tsx';
import { FindingForm } from './finding-form.tsx';
import { lookedAt } from './looked-at.ts';
import { SampleEvidence } from './sample-evidence.tsx';
import { SamplePanel } from './sample-panel.tsx';
import type { SamplingNow } from './use-sampling.ts';

/** The sample that one is at: its item for the middle, and the panel with what can be done about it by whoever works here. */
export function useSampleView(now: SamplingNow, here: UnitSampled): { readonly evidence: ReactNode; readonly panel: ReactNode } {
  const say = useSay();
  const { portfolio, who } = usePortfolio();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<{ readonly sample: string; readonly key: string } | null>(null);
  const standing = now.at.kind === 'sample' ? now.at.standing : null;
  const looked = useMemo(() => (standing === null ? [] : lookedAt(say, portfolio, here.coverage, standing.sample)), [say, portfolio, here, standing]);
  const evidence = standing === null ? undefined : portfolio.evidence.get(standing.sample.evidence);
  if (standing === null || evidence === undefined) return { evidence: null, panel: null };
  const { sample } = standing;
  const selected = chosen?.sample === sample.id ? chosen.key : (looked.find(({ places }) => places.length > 0)?.criterion.key ?? null);
  const select = (key: string): void => setChosen({ sample: sample.id, key });
  const hand = now.draws && who !== null ? ownHand(portfolio, who.person.id, sample) : null;
  const doing = !now.draws ? <AnswerPanel key={sample.id} standing={standing} looked={looked} />
    : hand !== null ? <div className="sec"><OwnHandNotice hand={hand} of="item" /></div>
      : <FindingForm key={sample.id} standing={standing} onWritten={now.written} onStep={(by) => now.step(by)} back={heading} />;
  return {
    evidence: <SampleEvidence evidence={evidence} looked={looked} selected={selected} onSelect={select} />,
    panel: <SamplePanel here={here} standing={standing} evidence={evidence} looked={looked} selected={selected} onSelect={select} call={now.call} heading={heading}>{doing}</SamplePanel>,
  };
}
