import type { AboutHere } from '../../main/electron/contract/settings.ts';
import { SheetPart } from '../parts/sheet.tsx';
import { useSay } from '../words/words.ts';

/** Where on this computer things are kept, and how to back portfolios up. */
export function KeptHere({ about: { profile, documents } }: { readonly about: AboutHere }) {
  const say = useSay();
  return (
    <SheetPart title={say('settings.place')} lead={say('settings.place.hint')}>
      <dl className="field-read kept-here">
        <div><dt>{say('settings.place.documents')}</dt><dd className="path">{documents}</dd></div>
        <div><dt>{say('settings.place.profile')}</dt><dd className="path">{profile}</dd></div>
      </dl>
    </SheetPart>
  );
}
