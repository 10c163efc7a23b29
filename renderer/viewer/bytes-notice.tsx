import type { BytesState } from '../../domain/evidence/bytes-state.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';

const icons: Readonly<Record<Exclude<BytesState, 'here'>, IconName>> = { arriving: 'download', held: 'map-pin', withheld: 'shield', erased: 'trash', damaged: 'alert' };

interface Said { readonly state: Exclude<BytesState, 'here'>; readonly item: Evidence; readonly name: string | null }

/** Why there is nothing to look at: in words, with what to do about it. */
export function BytesNotice({ state, item, name }: Said) {
  const say = useSay();
  const { fields, erased } = item;
  const values = { name: name ?? fields.title, where: fields.heldAt ?? '', ground: erased?.ground ?? '', day: erased === undefined ? '' : dayOf(say, erased.stamp) };
  return (
    <div className="stage">
      <div className={`card other ${state === 'damaged' ? 'notyet' : ''}`} role="status">
        <Icon name={icons[state]} size="huge" />
        <p className="b">{say(`viewer.state.${state}`, values)}</p>
        <p className="small dim">{say(`viewer.state.${state}.next`, values)}</p>
      </div>
    </div>
  );
}
