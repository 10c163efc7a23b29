import { memo, useMemo } from 'react';
import { methodName } from '../../domain/report/words/method-words.ts';
import { periodInYear } from '../../domain/report/words/when.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { AwayWord } from '../thumbnails/away-word.tsx';
import { coverOf } from '../thumbnails/item-cover.ts';
import { ItemThumbnail } from '../thumbnails/item-thumbnail.tsx';
import type { FileStates } from '../viewer/shown-files.ts';
import { useSay } from '../words/words.ts';
import { ItemCounts } from './item-counts.tsx';

export interface ShownItem {
  readonly item: Evidence;
  readonly reference: string;
  /** Its claims by state: see `writeCounts`. */
  readonly counts: string;
  readonly states: FileStates;
}

/** One item in the list: small, its reference, title, method and days, where its bytes are if not here, and its claims by state. */
export const ItemRow = memo(function ItemRow({ item, reference, counts, states }: ShownItem) {
  const say = useSay();
  const { fields } = item;
  const cover = useMemo(() => coverOf(item, states), [item, states]);
  return (
    <>
      <ItemThumbnail cover={cover} method={fields.method} size="row" />
      <span className="t1"><span className={`code${item.withdrawn === undefined ? '' : ' struck'}`}>{reference}</span><span className="cut" dir="auto" title={fields.title}>{fields.title}</span></span>
      <span className="t2"><AwayWord cover={cover} /><span className="cut">{methodName(say, fields.method)} · {periodInYear(say, fields)}</span></span>
      <span className="cnt"><ItemCounts item={item} counts={counts} /></span>
    </>
  );
});
