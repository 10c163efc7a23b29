import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import { qualities, type Evidence, type Quality } from '../../domain/portfolio/portfolio.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { ItemFound } from './item-found.tsx';
import { reliesOn } from './relies-on.ts';
import type { AssessingNow } from './use-assessing.ts';

interface Checks { readonly item: Evidence; readonly reference: string; readonly assessing: AssessingNow; readonly onTurn: (quality: Quality) => void }

/** Valid, authentic and current, said once of the item for all its claims: each with what it is seen from, and what was found or is said by accepting. */
export function ItemChecks({ item, reference, assessing, onTurn }: Checks) {
  const say = useSay();
  const id = useId();
  const { portfolio } = usePortfolio();
  const from = reliesOn(say, portfolio, item);
  return (
    <div className="vac" role="group" aria-label={say('judge.item', { reference })}>
      {qualities.map((quality, at) => {
        const isNot = assessing.said[quality] === 'not-yet';
        return (
          <div key={quality} className={isNot ? 'vac-one notyet' : 'vac-one'}>
            <div className="row">
              <Checkbox size="xs" checked={!isNot} onChange={() => onTurn(quality)} label={say(`judge.item.${quality}`)} aria-describedby={`${id}-${quality}`} />
              <kbd className="k" aria-hidden="true">{at + 1}</kbd>
            </div>
            <small id={`${id}-${quality}`} dir="auto">{isNot ? <><StateGlyph state="notyet" />{say('judge.item.not-yet')}</> : from[quality]}</small>
          </div>
        );
      })}
      <ItemFound reference={reference} assessing={assessing} />
    </div>
  );
}
