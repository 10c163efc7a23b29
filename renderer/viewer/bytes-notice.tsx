import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { AwayGlyph } from '../thumbnails/away-word.tsx';
import type { Away } from '../thumbnails/item-cover.ts';
import { useSay } from '../words/words.ts';

interface Said { readonly state: Away; readonly item: Evidence; readonly name: string | null }

/** Why there is nothing to look at: in words, with what to do about it. */
export function BytesNotice({ state, item, name }: Said) {
  const say = useSay();
  const { fields, erased } = item;
  const values = { name: name ?? fields.title, where: fields.heldAt ?? '', ground: erased?.ground ?? '', day: erased === undefined ? '' : dayOf(say, erased.stamp) };
  return (
    <div className="stage">
      <div className={`card other ${state}`} role="status">
        <AwayGlyph away={state} size="huge" />
        <p className="b">{say(`viewer.state.${state}`, values)}</p>
        <p className="small dim">{say(`viewer.state.${state}.next`, values)}</p>
      </div>
    </div>
  );
}
