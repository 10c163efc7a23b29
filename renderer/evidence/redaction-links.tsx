import { filesOf } from '../../domain/evidence/bytes-state.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { Icon } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';

/** From a copy with something taken out to what it was made from, and back; a photograph's own copy without its place is said in words. */
export function RedactionLinks({ item }: { readonly item: Evidence }) {
  const say = useSay();
  const { portfolio, references } = usePortfolio();
  const { go } = usePlace();
  const own = filesOf(item);
  const names = new Set(own.map(({ file }) => file));
  const madeFrom = new Set(own.flatMap(({ redactionOf }) => (redactionOf === undefined ? [] : [redactionOf])));
  const others = [...portfolio.evidence.values()].filter(({ id }) => id !== item.id);
  const originals = others.filter((other) => filesOf(other).some(({ file }) => madeFrom.has(file)));
  const copies = others.filter((other) => filesOf(other).some(({ redactionOf }) => redactionOf !== undefined && names.has(redactionOf)));
  const link = (other: Evidence, key: 'evidence.redacted.from' | 'evidence.redacted.as') => (
    <p key={other.id} className="row small unchanged">
      <Icon name="copy" size="small" /><button type="button" className="link" onClick={() => go({ kind: 'evidence', evidence: other.id })}>{say(key, { reference: references.get(other.id) ?? other.reference })}</button>
    </p>
  );
  return (
    <>
      {originals.map((other) => link(other, 'evidence.redacted.from'))}
      {copies.map((other) => link(other, 'evidence.redacted.as'))}
      {own.some(({ leftOut }) => leftOut === 'place') ? <p className="row small unchanged"><Icon name="map-pin" size="small" />{say('evidence.redacted.place')}</p> : null}
    </>
  );
}
