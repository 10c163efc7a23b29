import { Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayInWords } from '../../domain/text/day-in-words.ts';
import { Icon } from '../look/icon.tsx';
import { candidateOf } from '../parts/candidate-of.ts';
import { today } from '../parts/today.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { CouldClose } from './could-close.tsx';
import { newVisit } from './use-visit.ts';
import { visitMethods, type Visit, type VisitMethod } from './visit.ts';

const icons = { observation: 'eye', 'professional-discussion': 'message', questioning: 'help' } as const;

/** Before a visit: what it is to be, and what it could close. Everything else can be said later. */
export function StartVisit({ onBegin }: { readonly onBegin: (visit: Visit) => void }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const [method, setMethod] = useState<VisitMethod>('observation');
  const [title, setTitle] = useState('');
  const [place, setPlace] = useState(portfolio.details.workplace ?? '');
  const usual = say(`observe.title.${method}`, { day: dayInWords(say, today()) });
  const begin = (): void => onBegin(newVisit(method, title.trim() === '' ? usual : title, place));
  return (
    <main className="main">
      <div className="head"><h1>{say('observe.start-title', { candidate: candidateOf(say, portfolio) })}</h1></div>
      <form className="start scroll" onSubmit={(event) => { event.preventDefault(); begin(); }}>
        <Radio.Group label={say('observe.method')} value={method} onChange={(value) => setMethod(visitMethods.find((one) => one === value) ?? 'observation')}>
          <div className="ways">
            {visitMethods.map((one) => (
              <Radio.Card key={one} value={one} className={`way card${one === method ? ' on' : ''}`}>
                <Icon name={icons[one]} size="large" /><span className="b">{say(`report.method.${one}`)}</span><span className="small dim">{say(`observe.method.${one}.means`)}</span>
              </Radio.Card>
            ))}
          </div>
        </Radio.Group>
        <TextInput label={say('observe.about.title')} placeholder={usual} dir="auto" maxLength={500} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        <TextInput label={say('observe.about.place')} dir="auto" maxLength={500} value={place} onChange={(event) => setPlace(event.currentTarget.value)} />
        <CouldClose />
        <div className="row"><button type="submit" className="btn primary"><Icon name="play" />{say('observe.start')}</button><span className="small dim">{say('observe.start.safe')}</span></div>
      </form>
    </main>
  );
}
