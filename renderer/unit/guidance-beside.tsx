import { Select } from '@mantine/core';
import { useState } from 'react';
import { guidanceForUnit } from '../../domain/guidance/guidance-for-unit.ts';
import type { Guidance } from '../../domain/guidance/guidance.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { Icon } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** Background reading beside a criterion: shown to the candidate, behind a click for everyone else; never part of what is judged. */
export function GuidanceBeside({ unit }: { readonly unit: Unit }) {
  const say = useSay();
  const { guidance, who } = usePortfolio();
  const [first] = guidanceForUnit(guidance, unit);
  const [isShown, setShown] = useState(who?.role === 'candidate');
  if (first === undefined) return null;
  return (
    <div className="sec grow">
      <h3><Icon name="lightbulb" size="small" />{say('unit.guidance')}<span className="c">{first.heading}</span></h3>
      {isShown ? <GuidanceSections guidance={first} /> : <button type="button" className="btn sm" onClick={() => setShown(true)}>{say('unit.guidance.show')}</button>}
    </div>
  );
}

function GuidanceSections({ guidance: { sections } }: { readonly guidance: Guidance }) {
  const say = useSay();
  const [heading, setHeading] = useState(sections.find(({ items }) => items.length > 0)?.heading ?? sections[0]?.heading ?? '');
  const section = sections.find((one) => one.heading === heading);
  return (
    <>
      <Select aria-label={say('unit.guidance.section')} size="xs" allowDeselect={false} data={sections.map((one) => one.heading)} value={heading} onChange={(next) => setHeading(next ?? heading)} />
      {section?.paragraphs.map((words) => <p key={words} className="small dim guide-p">{words}</p>)}
      {section === undefined || section.items.length === 0 ? null : <ul className="guide">{section.items.map((words) => <li key={words}>{words}</li>)}</ul>}
    </>
  );
}
