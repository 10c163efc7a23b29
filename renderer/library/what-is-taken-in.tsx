import { Icon, type IconName } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';

const points: readonly (readonly [IconName, 'where' | 'unite' | 'whole'])[] = [['folder', 'where'], ['users', 'unite'], ['shield', 'whole']];

/** What taking in does, and what it never does. */
export function WhatIsTakenIn() {
  const say = useSay();
  return (
    <aside className="ws" aria-label={say('take-in.what')}>
      <section className="made">
        <h2 className="sh">{say('take-in.what')}</h2>
        {points.map(([icon, point]) => <p key={point}><Icon name={icon} />{say(`take-in.what.${point}`)}</p>)}
      </section>
    </aside>
  );
}
