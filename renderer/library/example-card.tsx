import type { ShelfEntry } from '../../main/electron/contract/library.ts';
import { Icon } from '../look/icon.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useSay } from '../words/words.ts';
import { useExample, type Making } from './use-example.ts';

/** A whole portfolio to try everything on: made when it is first asked for, opened again afterwards. */
export function ExampleCard({ portfolios, open }: { readonly portfolios: readonly ShelfEntry[]; readonly open: (folder: string) => void }) {
  const say = useSay();
  const [making, make] = useExample(open);
  const made = portfolios.find(({ path, here }) => here && path.split(/[\\/]/).at(-1) === say('example.folder'));
  return (
    <div className="card example">
      <p className="m">{say('library.example.title')}</p>
      <p className="small dim">{say('library.example.what')}</p>
      {making.kind === 'making' ? <MakingBar making={making} /> : (
        <button type="button" className="btn sm" onClick={made === undefined ? make : () => open(made.path)}><Icon name="package-open" size="small" />{say('library.example.do')}</button>
      )}
      {making.kind === 'failed' ? <FailureNotice failure={making.failure} /> : null}
    </div>
  );
}

function MakingBar({ making: { words, share } }: { readonly making: Extract<Making, { readonly kind: 'making' }> }) {
  return (
    <div className="making" role="status">
      <span className="small">{words}</span>
      {share === null ? <span className="opening-bar still" /> : <progress value={share} aria-label={words} />}
    </div>
  );
}
