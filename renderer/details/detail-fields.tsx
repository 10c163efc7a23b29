import { SheetPart } from '../parts/sheet.tsx';
import { useSay } from '../words/words.ts';
import { ChoiceField } from './choice-field.tsx';
import { DayField } from './day-field.tsx';
import { LineField } from './line-field.tsx';

/** The details in their groups; each is kept by itself when its field is left. */
export function DetailFields({ may }: { readonly may: boolean }) {
  const say = useSay();
  return (
    <>
      <SheetPart title={say('details.candidate.group')}>
        <LineField field="candidate" may={may} />
        <div className="pair"><LineField field="number" may={may} /><DayField field="registered" may={may} /></div>
      </SheetPart>
      <SheetPart title={say('details.award.group')}>
        <LineField field="award" may={may} />
        <div className="pair"><LineField field="awardCode" may={may} /><LineField field="awardLevel" may={may} /></div>
        <LineField field="awardingBody" may={may} />
        <ChoiceField field="words" choices={['svq', 'rqf']} fallback="svq" may={may} />
      </SheetPart>
      <SheetPart title={say('details.centre.group')}>
        <div className="pair"><LineField field="centre" may={may} /><LineField field="centreNumber" may={may} /></div>
        <LineField field="workplace" may={may} />
      </SheetPart>
      <SheetPart title={say('details.record.group')}>
        <div className="pair"><ChoiceField field="references" choices={['series', 'method-codes']} fallback="series" may={may} /><DayField field="keepUntil" may={may} /></div>
      </SheetPart>
    </>
  );
}
