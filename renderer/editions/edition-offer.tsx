import type { Edition } from '../../main/electron/contract/editions.ts';
import { isSuperseded } from '../../domain/portfolio/supersede.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { Icon } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { editionName } from './comparisons.ts';
import { useToSettle } from './use-to-settle.ts';
import './editions.css';

/** One line over a unit's tabs: that another edition took its place, that something is left to settle, or that a newer one is here. */
export function EditionOffer({ unit, editions }: { readonly unit: UnitId; readonly editions: readonly Edition[] }) {
  const say = useSay();
  const { go } = usePlace();
  const { portfolio, units } = usePortfolio();
  const left = useToSettle(unit);
  const line = (words: string, act: string, to: UnitId) => (
    <p className="edition-offer small" role="status"><Icon name="info" size="small" /><span dir="auto">{words}</span> <button type="button" className="link" onClick={() => go({ kind: 'unit', unit: to, tab: 'edition' })}>{act}</button></p>
  );
  const by = portfolio.units.get(unit)?.superseded?.at(-1)?.by;
  const later = by === undefined ? undefined : units.get(by);
  if (by !== undefined && later !== undefined) return line(say('edition.superseded', { edition: editionName(say, later) }), say('edition.superseded.go'), by);
  if (left > 0) return line(say('edition.left', { count: left }), say('edition.left.go'), unit);
  const offered = editions.find((edition) => edition.offered && ![...portfolio.units.values()].some(({ id, document }) => document === edition.document && !isSuperseded(portfolio, id)));
  return offered === undefined ? null : line(say(offered.age === 'newer' ? 'edition.newer' : 'edition.other', { edition: editionName(say, offered.unit) }), say('edition.compare'), unit);
}
