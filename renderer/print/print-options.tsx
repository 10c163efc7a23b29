import { Checkbox } from '@mantine/core';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { codesForPrint, unitTitle } from '../../domain/unit/unit-titles.ts';
import { Icon } from '../look/icon.tsx';
import { levelsOf } from '../parts/levels-of.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

export const formats = ['pdf', 'docx'] as const;
export type Format = (typeof formats)[number];

/** What is to be printed, and where to. */
export interface Chosen { readonly units: ReadonlySet<UnitId>; readonly formats: ReadonlySet<Format>; readonly folder: string }

interface Options { readonly chosen: Chosen; readonly shown: UnitId | null; readonly onChosen: (chosen: Chosen) => void; readonly onShown: (unit: UnitId) => void; readonly onFolder: () => void }

/** The units, the formats, the folder. */
export function PrintOptions({ chosen, shown, onChosen, onShown, onFolder }: Options) {
  const say = useSay();
  const { units } = usePortfolio();
  return (
    <>
      <fieldset>
        <legend>{say('rail.units')}</legend>
        {[...units].map(([id, unit]) => (
          <div key={id} className="ck">
            <Checkbox size="xs" checked={chosen.units.has(id)} onChange={() => onChosen({ ...chosen, units: toggled(chosen.units, id) })} label={unitTitle(unit)} description={<UnitState id={id} code={codesForPrint(unit)[0]} />} />
            {units.size > 1 ? <ShowPages unit={unitTitle(unit)} isShown={shown === id} onShow={() => onShown(id)} /> : null}
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('print.write-as')}</legend>
        <div className="row gap4">{formats.map((format) => <Checkbox key={format} size="xs" checked={chosen.formats.has(format)} onChange={() => onChosen({ ...chosen, formats: toggled(chosen.formats, format) })} label={say(`print.format.${format}`)} />)}</div>
      </fieldset>
      <fieldset>
        <legend>{say('print.folder')}</legend>
        <div className="row"><Icon name="folder-open" /><span className="cut grow" title={chosen.folder}><bdi>{chosen.folder}</bdi></span><button type="button" className="link small" onClick={onFolder}>{say('print.change-folder')}</button></div>
      </fieldset>
    </>
  );
}

function ShowPages({ unit, isShown, onShow }: { readonly unit: string; readonly isShown: boolean; readonly onShow: () => void }) {
  const say = useSay();
  const name = say('print.show-pages', { unit });
  return <button type="button" className="btn quiet icon sm end" aria-pressed={isShown} aria-label={name} title={name} onClick={onShow}><Icon name="eye" /></button>;
}

function UnitState({ id, code }: { readonly id: UnitId; readonly code: string | undefined }) {
  const say = useSay();
  const covered = usePortfolio().coverage(id);
  const { accepted, of } = covered === null ? { accepted: 0, of: 0 } : levelsOf(covered.criteria);
  const words = say(accepted === of ? 'print.all-accepted' : 'print.accepted', { accepted, of });
  return <>{code === undefined ? '' : `${code} · `}{words}</>;
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}
