import { memo } from 'react';
import { timeWords } from '../../domain/evidence/locator-words.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import type { AssessmentMethod } from '../../domain/unit/method.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { methodIcon } from '../parts/method-icon.ts';
import { endingOf } from '../../domain/evidence/file-kind.ts';
import { useSay } from '../words/words.ts';
import { AwayGlyph } from './away-word.tsx';
import type { Cover } from './item-cover.ts';
import type { Likeness } from './thumbnail.ts';
import type { ShownThumbnail } from './thumbnails.ts';
import { useThumbnail } from './use-thumbnail.ts';
import './thumbnails.css';

interface Small { readonly cover: Cover; readonly method: AssessmentMethod; readonly size: 'row' | 'tile' }

const icons: Readonly<Record<Likeness, IconName>> = { picture: 'image', pdf: 'file', audio: 'music', video: 'video', mail: 'mail', text: 'file', document: 'file', other: 'paperclip', written: 'notebook' };

/** An item of evidence, small: what its cover shows, of one size whatever comes. Screen readers are told in words beside it. */
export const ItemThumbnail = memo(function ItemThumbnail({ cover, method, size }: Small) {
  const shown = useThumbnail(cover);
  const isPaper = shown?.kind === 'words' || shown?.kind === 'table' || (shown?.kind === 'picture' && cover.kind === 'file' && cover.likeness === 'pdf');
  const look = cover.kind === 'away' ? ` away ${cover.away}` : isPaper ? ' paper' : '';
  return (
    <span className={`thumbnail in-${size}${look}`} aria-hidden="true">
      <Inside cover={cover} method={method} size={size} shown={shown} />
      {cover.kind === 'file' && cover.away !== null ? <span className={`corner ${cover.away}`}><AwayGlyph away={cover.away} /></span> : null}
    </span>
  );
});

function Inside({ cover, method, size, shown }: Small & { readonly shown: ShownThumbnail | null }) {
  const say = useSay();
  switch (cover.kind) {
    case 'away': return <><AwayGlyph away={cover.away} size="large" />{size === 'tile' ? <b className="away-says">{say(`bytes.${cover.away}`)}</b> : null}</>;
    case 'nothing': return <Icon name={methodIcon(method)} size="large" />;
    case 'file': return <Likened cover={cover} method={method} size={size} shown={shown} />;
    default: return assertNever(cover);
  }
}

function Likened({ cover: { file, likeness }, method, size, shown }: Small & { readonly cover: Extract<Cover, { readonly kind: 'file' }>; readonly shown: ShownThumbnail | null }) {
  const drawing = <Icon name={likeness === 'written' ? methodIcon(method) : icons[likeness]} size="large" />;
  // So small that words are only lines, the drawing tells one account from another.
  const badge = size === 'row' ? <span className="badge-method">{drawing}</span> : null;
  switch (shown?.kind) {
    case undefined: return drawing;
    case 'none': return <>{drawing}{likeness === 'other' ? <b className="micro ending">{endingOf(file)}</b> : null}</>;
    case 'picture': return <><img src={shown.address} alt="" decoding="async" draggable={false} />{likeness === 'video' ? <span className="plays"><Icon name="play" size="small" /></span> : null}</>;
    case 'length': return <>{drawing}{shown.seconds === 0 ? null : <b className="micro num">{timeWords(shown.seconds)}</b>}</>;
    case 'words': return <><span className={`sheet-words ${shown.look}`} dir="auto">{shown.words}</span>{badge}</>;
    case 'table': return <><span className="sheet-table">{shown.rows.map((row, at) => <span key={at} className="tr">{row.map((cell, column) => <span key={column}>{cell}</span>)}</span>)}</span>{badge}</>;
    default: return assertNever(shown);
  }
}
