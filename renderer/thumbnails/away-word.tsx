import { Icon, type IconName } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { Away, Cover } from './item-cover.ts';

const icons: Readonly<Record<Away, IconName>> = { arriving: 'download', held: 'map-pin', withheld: 'shield', erased: 'trash', damaged: 'alert' };

/** The drawing of where bytes are, where that is not here. */
export function AwayGlyph({ away, size = 'small' }: { readonly away: Away; readonly size?: 'small' | 'large' | 'huge' }) {
  return <Icon name={icons[away]} size={size} />;
}

/** Where the bytes of an item are, as drawing and word, where they are not here; of some of its files, if others are. */
export function AwayWord({ cover }: { readonly cover: Cover }) {
  const say = useSay();
  if (cover.kind === 'nothing' || cover.away === null) return null;
  const { away } = cover;
  return <span className={`away-word ${away}`}><AwayGlyph away={away} />{say(cover.kind === 'file' ? `bytes.some.${away}` : `bytes.${away}`)}</span>;
}
