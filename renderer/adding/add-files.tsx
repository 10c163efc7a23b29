import { Radio } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { useBridge } from '../bridge/bridge.ts';
import { Icon } from '../look/icon.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { today } from '../parts/today.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { AddEnd } from './add-end.tsx';
import { closeAdding, openAdding } from './adding-host.ts';
import { filesToAdd, type FileSaid } from './files-to-add.ts';
import { GivenFile } from './given-file.tsx';
import { givenPaths, titleFrom, type Given } from './given.ts';
import { ItemFields } from './item-fields.tsx';
import { isEnough, nothingSaid, type Said } from './item-said.ts';
import { firstMakers } from './makers.ts';
import { useAdding } from './use-adding.ts';

/** Files that are added: as one item or one each, with what is said of them. */
export function AddFiles({ given }: { readonly given: readonly Given[] }) {
  const say = useSay();
  const bridge = useBridge();
  const view = usePortfolio();
  const { add, progress } = useAdding();
  const [typed, setTyped] = useState<Partial<Said>>({});
  const [each, setEach] = useState<ReadonlyMap<string, FileSaid>>(new Map());
  const [isEach, setIsEach] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [first] = given;
  const several = given.length > 1 && isEach;
  const said: Said = { ...nothingSaid, title: first === undefined ? '' : titleFrom(first.name), method: 'product', setting: 'workplace', day: earliest(given), by: firstMakers(say, view, typed.method ?? 'product'), ...typed };
  const sayOf = (key: string, part: FileSaid): void => setEach((before) => new Map(before).set(key, { ...before.get(key), ...part }));
  const choose = async (): Promise<void> => {
    const chosen = await bridge.chooseFiles();
    if (chosen.ok) openAdding(givenPaths(chosen.value));
    else setFailure(chosen.failure);
  };
  const can = given.length > 0 && isEnough(several ? { ...said, title: '-' } : said);
  const submit = async (): Promise<void> => {
    const added = await add(filesToAdd(given, said, each, several));
    setFailure(added.failure);
    if (added.failure === null) closeAdding();
    else if (several) openAddingAfter(given, added.count);
  };
  if (first === undefined) return <NoFiles onChoose={() => void choose()} failure={failure} />;
  return (
    <form className="col gap3" onSubmit={(event) => { event.preventDefault(); if (can) void submit(); }}>
      <ul className="given" aria-label={say('adding.files')}>{given.map((one) => <GivenFile key={one.key} given={one} titled={several} said={each.get(one.key) ?? {}} onSaid={(part) => sayOf(one.key, part)} />)}</ul>
      <div className="row wrap">
        <button type="button" className="btn sm" onClick={() => void choose()}><Icon name="plus" size="small" />{say('adding.more-files')}</button>
        {given.length < 2 ? null : (
          <Radio.Group value={isEach ? 'each' : 'one'} onChange={(value) => setIsEach(value === 'each')} label={say('adding.how-many')} labelProps={{ className: 'off' }}>
            <div className="row gap3"><Radio size="xs" value="each" label={say('adding.each', { count: given.length })} /><Radio size="xs" value="one" label={say('adding.one', { count: given.length })} /></div>
          </Radio.Group>
        )}
      </div>
      <ItemFields said={said} onChange={(part) => setTyped((before) => ({ ...before, ...part }))} withoutTitle={several} />
      {given.every(({ day }) => day === null) && typed.day === undefined ? <p className="small dim">{say('adding.day-unknown')}</p> : null}
      {failure === null ? null : <FailureNotice failure={failure} />}
      <AddEnd can={can} progress={progress} label={say('adding.add', { count: several ? given.length : 1 })} />
    </form>
  );
}

function earliest(given: readonly Given[]): string {
  return given.map(({ day }) => day).filter((day) => day !== null).sort()[0] ?? today();
}

/** Those that were added already are not added again. */
function openAddingAfter(given: readonly Given[], count: number): void {
  closeAdding();
  openAdding(given.slice(count));
}

function NoFiles({ onChoose, failure }: { readonly onChoose: () => void; readonly failure: Failure | null }) {
  const say = useSay();
  return (
    <div className="dropzone">
      <Icon name="upload" size="huge" />
      <p className="b">{say('adding.drop')}</p>
      <p className="small dim">{say('adding.drop.next')}</p>
      <button type="button" className="btn primary" data-autofocus onClick={onChoose}>{say('adding.choose')}</button>
      {failure === null ? null : <FailureNotice failure={failure} />}
    </div>
  );
}
