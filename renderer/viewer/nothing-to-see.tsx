import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import { BytesNotice } from './bytes-notice.tsx';

/** An item without any file: held elsewhere, or only spoken of. */
export function NothingToSee({ item }: { readonly item: Evidence }) {
  const say = useSay();
  if (item.fields.heldAt !== undefined) return <BytesNotice state="held" item={item} name={null} />;
  return <div className="stage"><div className="card other"><Icon name="file" size="huge" /><p className="b">{say('viewer.no-file')}</p><p className="small dim">{say('viewer.no-file.next')}</p></div></div>;
}
