import { useState } from 'react';
import { guidanceForUnit } from '../../domain/guidance/guidance-for-unit.ts';
import type { Guidance } from '../../domain/guidance/guidance.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** Background reading on the unit, whole. */
export function GuidanceTab({ unit }: { readonly unit: Unit }) {
  const say = useSay();
  const { guidance, who } = usePortfolio();
  const [isShown, setShown] = useState(who?.role === 'candidate');
  const found = guidanceForUnit(guidance, unit);
  if (found.length === 0) return <EmptyState icon="lightbulb" title={say('unit.guidance.none')}>{say('unit.guidance.none.what')}</EmptyState>;
  if (!isShown) return <EmptyState icon="lightbulb" title={found[0]?.heading ?? ''} action={<button type="button" className="btn" onClick={() => setShown(true)}>{say('unit.guidance.show')}</button>}>{say('unit.guidance.assessor')}</EmptyState>;
  return found.map((one) => <GuidanceWhole key={one.title} guidance={one} />);
}

function GuidanceWhole({ guidance: { title, heading, introduction, sections } }: { readonly guidance: Guidance }) {
  return (
    <article className="reading">
      <h2>{title}</h2>
      <Notice icon="lightbulb">{heading}</Notice>
      {introduction.map((words) => <p key={words}>{words}</p>)}
      {sections.map((section) => (
        <section key={section.heading}>
          <h3>{section.heading}</h3>
          {section.paragraphs.map((words) => <p key={words}>{words}</p>)}
          {section.items.length === 0 ? null : <ul className="guide">{section.items.map((words) => <li key={words}>{words}</li>)}</ul>}
        </section>
      ))}
    </article>
  );
}
