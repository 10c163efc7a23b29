import { useEffect, useRef, type ReactNode } from 'react';
import { FormReader, type RowsField } from '../forms/form-reader.tsx';
import { useWritten } from '../forms/use-written.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { placedOn } from './placed-on.ts';
import { PlaceTags } from './place-tags.tsx';
import { rowPlaces, withRow } from './row-places.ts';
import type { StageProps } from './shown-place.ts';
import { Waiting } from './waiting.tsx';

/** Written evidence on its form; each row is a place. While marking, rows are ticked by their numbers. */
export function WrittenStage({ file, places, selected, onSelect, marking, zoom, onBroken }: StageProps) {
  const say = useSay();
  const stage = useRef<HTMLDivElement>(null);
  const { forms } = usePortfolio();
  const written = useWritten(file);
  const form = written.kind === 'here' ? forms.find(({ id }) => id === written.content.form) : undefined;
  const isBroken = written.kind === 'failed' || (written.kind === 'here' && form === undefined);
  useEffect(() => { if (isBroken) onBroken(); }, [isBroken, onBroken]);
  const rowOf = (places.find(({ id }) => id === selected)?.places ?? []).find((place) => 'from' in place && place.kind !== 'time' && place.kind !== 'clock');
  const target = rowOf !== undefined && 'from' in rowOf ? `${rowOf.kind}-${rowOf.from}` : null;
  useEffect(() => { if (target !== null) stage.current?.querySelector(`[data-row="${target}"]`)?.scrollIntoView({ block: 'nearest' }); }, [target]);
  if (written.kind !== 'here' || form === undefined) return <Waiting name={file.name} share={null} />;
  const isMarked = (field: RowsField, number: number): boolean => rowPlaces(marking?.pending ?? [], field.place).has(number);
  const margin = (field: RowsField, number: number): ReactNode => marking === null ? <span className="no num">{number}</span> : (
    <button
      type="button" className="no num pick" aria-pressed={isMarked(field, number)} aria-label={say(`place.${field.place}`, { count: 1, at: String(number) })}
      onClick={() => marking.setPending(withRow(marking.pending, field.place, number))}
    >{number}</button>
  );
  const beside = (field: RowsField, number: number): ReactNode => <PlaceTags on={placedOn(places, field.place, number)} selected={selected} onSelect={onSelect} />;
  const rowLook = (field: RowsField, number: number): string => {
    const on = placedOn(places, field.place, number);
    return `${on.length > 0 ? 'placed' : ''}${on.some(({ id }) => id === selected) ? ' sel' : ''}${isMarked(field, number) ? ' marked' : ''}`;
  };
  return (
    <div ref={stage} className="stage scrolls" tabIndex={0} role="region" aria-label={form.title}>
      <div className="a4 sheet" style={{ fontSize: `${zoom}em` }}><FormReader form={form} content={written.content} margin={margin} beside={beside} rowLook={rowLook} /></div>
    </div>
  );
}
