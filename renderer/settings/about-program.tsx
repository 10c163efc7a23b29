import { SheetPart } from '../parts/sheet.tsx';
import { useSay } from '../words/words.ts';

/** Which version this is, who does not endorse it, and what it is set with. */
export function AboutProgram({ version }: { readonly version: string }) {
  const say = useSay();
  return (
    <SheetPart title={say('settings.about')}>
      <p className="m num">{say('settings.version', { version })}</p>
      <p>{say('welcome.not-endorsed')}</p>
      <p className="small dim">{say('settings.fonts')}</p>
    </SheetPart>
  );
}
