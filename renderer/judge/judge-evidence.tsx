import { useMemo } from 'react';
import { methodName } from '../../domain/report/words/method-words.ts';
import { dayRange } from '../../domain/text/day-words.ts';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { EvidenceViewer } from '../viewer/evidence-viewer.tsx';
import { useSay } from '../words/words.ts';
import { placesOf } from '../parts/places-of.ts';
import { claimId, type Queue } from './queue.ts';

interface Shown { readonly here: ClaimHere; readonly queue: Queue; readonly onOpen: (id: string) => void; readonly wide: { readonly on: boolean; readonly toggle: () => void } }

/** The item of evidence that is judged, at the place that is claimed; its other claims' places lead to those. */
export function JudgeEvidence({ here, queue, onOpen, wide }: Shown) {
  const say = useSay();
  const { references } = usePortfolio();
  const { evidence } = here.claim;
  const { title, method, day, until } = evidence.fields;
  const places = useMemo(() => placesOf(say, queue.all.values(), evidence), [say, queue, evidence]);
  const open = (key: string): void => {
    const claim = [...queue.all.values()].find((one) => one.criterion.key === key && one.claim.evidence.id === evidence.id);
    if (claim !== undefined) onOpen(claimId(claim));
  };
  const start = (
    <>
      <span className="code">{references.get(evidence.id) ?? evidence.reference}</span><b className="m cut" dir="auto" title={title}>{title}</b>
      <span className="small dim nowrap">{methodName(say, method)} · {dayRange(say, day, until)}</span>
    </>
  );
  return <EvidenceViewer item={evidence} places={places} selected={here.criterion.key} onSelect={open} dark start={start} wide={wide} />;
}
