import { methodName } from '../../domain/report/words/method-words.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { Icon } from '../look/icon.tsx';
import { ItemAssessed } from '../parts/item-assessed.tsx';
import { ItemSampled } from '../parts/item-sampled.tsx';
import { Notice } from '../parts/notice.tsx';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import type { FileStates } from '../viewer/shown-files.ts';
import { useSay } from '../words/words.ts';
import { ClaimedCriterion } from './claimed-criterion.tsx';
import { may } from './evidence-may.ts';
import { ItemFacts } from './item-facts.tsx';
import { ItemFeedback } from './item-feedback.tsx';
import { ItemHistory } from './item-history.tsx';
import { ItemMenu } from './item-menu.tsx';
import { MightAlsoShow } from './might-also-show.tsx';
import { RedactionLinks } from './redaction-links.tsx';
import { Unchanged } from './unchanged.tsx';

interface Inspected {
  readonly item: Evidence;
  readonly claims: readonly ClaimHere[];
  readonly states: FileStates;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onClaim: () => void;
}

/** All that is known of one item: facts, what it shows and might show, feedback, history. */
export function ItemInspector({ item, claims, states, selected, onSelect, onClaim }: Inspected) {
  const say = useSay();
  const view = usePortfolio();
  const { references } = view;
  const reference = references.get(item.id) ?? item.reference;
  const claimable = may(view, 'claim') && item.withdrawn === undefined && item.erased === undefined && item.fields.supplementary !== true;
  return (
    <>
      <section className="sec facts">
        <div className="row"><span className={`code${item.withdrawn === undefined ? '' : ' struck'}`}>{reference}</span><span className="small dim grow">{methodName(say, item.fields.method)}</span><ItemMenu item={item} reference={reference} /></div>
        <h2 dir="auto">{item.fields.title}</h2>
        <GoneNotice item={item} />
        <ItemFacts item={item} />
        <ItemAssessed item={item} reference={reference} claims={claims} />
        <ItemSampled item={item} />
        <Unchanged item={item} states={states} />
        <RedactionLinks item={item} />
      </section>
      <section className="sec">
        <h3>
          {say('evidence.shows')} <span className="c">{say('evidence.claims', { count: claims.length })}</span>
          {claimable ? <button type="button" className="btn soft sm end" onClick={onClaim}><Icon name="plus" size="small" />{say('evidence.claim')} <kbd className="k">C</kbd></button> : null}
        </h3>
        {claims.length === 0 ? <p className="small dim">{say(claimable ? 'evidence.shows.nothing' : 'evidence.shows.none')}</p> : (
          <ul className="card claims-card">{claims.map((here) => <ClaimedCriterion key={here.criterion.key} here={here} isOn={selected === here.criterion.key} onSelect={() => onSelect(here.criterion.key)} />)}</ul>
        )}
      </section>
      <ItemFeedback item={item} reference={reference} />
      {claimable ? <MightAlsoShow item={item} claims={claims} /> : null}
      <ItemHistory key={item.id} item={item} />
    </>
  );
}

function GoneNotice({ item: { withdrawn, erased } }: { readonly item: Evidence }) {
  const say = useSay();
  if (erased !== undefined) return <Notice tone="notyet" icon="trash">{say('evidence.erased.on', { day: dayOf(say, erased.stamp), ground: erased.ground })}</Notice>;
  return withdrawn === undefined ? null : <Notice tone="more" icon="archive">{say('evidence.withdrawn.on', { day: dayOf(say, withdrawn.stamp), because: withdrawn.because })}</Notice>;
}
