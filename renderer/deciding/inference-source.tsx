import { Autocomplete, Checkbox } from '@mantine/core';
import { itemPlacesWords } from '../../domain/evidence/item-places.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { methodName } from '../../domain/report/words/method-words.ts';
import { dayRange } from '../../domain/text/day-words.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

interface Source {
  readonly evidence: Evidence;
  /** Where in it, as typed; undefined while it is not chosen. */
  readonly place: string | undefined;
  readonly onPlace: (place: string | undefined) => void;
}

/** One thing that knowledge may be inferred from: ticked, it asks for the place; places marked in it before are offered. */
export function InferenceSource({ evidence, place, onPlace }: Source) {
  const say = useSay();
  const { portfolio, references } = usePortfolio();
  const { id, fields } = evidence;
  const reference = references.get(id) ?? evidence.reference;
  const offered = place === undefined ? [] : [...new Set([...portfolio.claims.values()].flatMap((claims) => {
    const claim = claims.get(id);
    return claim === undefined || claim.places.length === 0 ? [] : [itemPlacesWords(say, evidence, claim.places)];
  }))];
  return (
    <div>
      <Checkbox
        checked={place !== undefined} onChange={(event) => onPlace(event.currentTarget.checked ? '' : undefined)}
        label={<span><span className="code">{reference}</span> <bdi>{fields.title}</bdi> <span className="small dim">{methodName(say, fields.method)} · {dayRange(say, fields.day, fields.until)}</span></span>}
      />
      {place === undefined ? null : (
        <Autocomplete className="where" label={say('deciding.infer.place', { reference })} placeholder={say('deciding.infer.place.example')} value={place} onChange={onPlace} data={offered} comboboxProps={{ withinPortal: true }} />
      )}
    </div>
  );
}
