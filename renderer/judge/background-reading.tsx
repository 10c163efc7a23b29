import { guidanceForUnit } from '../../domain/guidance/guidance-for-unit.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { Icon } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** What a topic guide says about the unit's subject: behind a click, for it is no part of the standard and nothing is judged by it. */
export function BackgroundReading({ unit }: { readonly unit: Unit }) {
  const say = useSay();
  const guides = guidanceForUnit(usePortfolio().guidance, unit);
  if (guides.length === 0) return null;
  return (
    <details className="sec background small">
      <summary><Icon name="lightbulb" size="small" /> {say('judge.background')}</summary>
      {guides.map(({ title, sections }) => (
        <div key={title} className="dim">
          <p className="b">{title}</p>
          {sections.map(({ heading, paragraphs, items }) => (
            <details key={heading}>
              <summary>{heading}</summary>
              {paragraphs.map((words) => <p key={words}>{words}</p>)}
              <ul>{items.map((words) => <li key={words}>{words}</li>)}</ul>
            </details>
          ))}
        </div>
      ))}
    </details>
  );
}
