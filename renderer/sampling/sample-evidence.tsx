import { useMemo } from 'react';
import { methodName } from '../../domain/report/words/method-words.ts';
import { dayRange } from '../../domain/text/day-words.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { EvidenceViewer } from '../viewer/evidence-viewer.tsx';
import { useSay } from '../words/words.ts';
import { placesLookedAt, type LookedAt } from './looked-at.ts';

interface Shown { readonly evidence: Evidence; readonly looked: readonly LookedAt[]; readonly selected: string | null; readonly onSelect: (key: string) => void }

/** The sampled item as it is, with the places of the criteria that it is looked at for. */
export function SampleEvidence({ evidence, looked, selected, onSelect }: Shown) {
  const say = useSay();
  const { references } = usePortfolio();
  const { title, method, day, until } = evidence.fields;
  const places = useMemo(() => placesLookedAt(looked), [looked]);
  const start = (
    <>
      <span className="code">{references.get(evidence.id) ?? evidence.reference}</span><b className="m cut" dir="auto" title={title}>{title}</b>
      <span className="small dim nowrap">{methodName(say, method)} · {dayRange(say, day, until)}</span>
    </>
  );
  return <EvidenceViewer item={evidence} places={places} selected={selected} onSelect={onSelect} dark start={start} />;
}
