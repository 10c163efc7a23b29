import { Checkbox, Textarea } from '@mantine/core';
import type { RefObject } from 'react';
import { listWords } from '../../domain/rules/list-words.ts';
import { assessedBy } from '../../domain/sampling/own-hand.ts';
import type { SampleStanding } from '../../domain/sampling/sample-standing.ts';
import { DayField } from '../forms/day-field.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import type { Found } from './finding-draft.ts';

interface Ask { readonly standing: SampleStanding; readonly found: Found; readonly change: (part: Partial<Found>) => void; readonly field: RefObject<HTMLTextAreaElement | null> }

/** Something that whoever assessed the item is to do about it, by a day: an action point, written with the finding. */
export function AskFor({ standing: { sample }, found: { asks, ask, due }, change, field }: Ask) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const assessors = assessedBy(portfolio, sample);
  const names = [...new Set([...portfolio.writers.values()].filter(({ person }) => assessors.has(person.id)).map(({ person }) => person.name))];
  const who = names.length === 0 ? say('who-moves.assessor') : listWords(say, names);
  return (
    <div className="ask-for">
      <Checkbox size="xs" checked={asks} onChange={(event) => change({ asks: event.currentTarget.checked })} label={say('sampling.asks', { who })} />
      {asks ? (
        <div className="ask-fields">
          <Textarea ref={field} label={say('sampling.asks.what')} dir="auto" autosize minRows={1} maxRows={6} value={ask} onChange={(event) => change({ ask: event.currentTarget.value })} />
          <DayField label={say('sampling.asks.by')} value={due} onChange={(day) => change({ due: day })} />
        </div>
      ) : null}
    </div>
  );
}
