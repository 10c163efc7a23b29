import { memo, useMemo } from 'react';
import { methodName } from '../../domain/report/words/method-words.ts';
import { periodInYear } from '../../domain/report/words/when.ts';
import { AwayWord } from '../thumbnails/away-word.tsx';
import { coverOf } from '../thumbnails/item-cover.ts';
import { ItemThumbnail } from '../thumbnails/item-thumbnail.tsx';
import { useSay } from '../words/words.ts';
import { ItemCounts } from './item-counts.tsx';
import type { ShownItem } from './item-row.tsx';

/** One item in the gallery: what it looks like, then its reference, title, and claims by state. Its method and days are said, not shown. */
export const ItemTile = memo(function ItemTile({ item, reference, counts, states }: ShownItem) {
  const say = useSay();
  const { fields } = item;
  const cover = useMemo(() => coverOf(item, states), [item, states]);
  return (
    <>
      <ItemThumbnail cover={cover} method={fields.method} size="tile" />
      <span className="caption">
        <span className={`code${item.withdrawn === undefined ? '' : ' struck'}`}>{reference}</span>
        <span className="named cut" dir="auto" title={fields.title}>{fields.title}</span>
        <span className="off">{methodName(say, fields.method)} · {periodInYear(say, fields)} <AwayWord cover={cover} /></span>
        <span className="cnt"><ItemCounts item={item} counts={counts} /></span>
      </span>
    </>
  );
});
