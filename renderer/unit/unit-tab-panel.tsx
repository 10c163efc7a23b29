import { assertNever } from '../../domain/text/assert-never.ts';
import type { Edition } from '../../main/electron/contract/editions.ts';
import { EditionTab } from '../editions/edition-tab.tsx';
import type { UnitTab } from '../shell/place.ts';
import { DeclarationsTab } from './declarations-tab.tsx';
import { FeedbackTab } from './feedback-tab.tsx';
import { GuidanceTab } from './guidance-tab.tsx';
import { RulesTab } from './rules-tab.tsx';
import { SourceTab } from './source-tab.tsx';
import type { UnitHere } from './unit-here.ts';

/** What stands under a tab other than the form. */
export function UnitTabPanel({ here, editions, tab }: { readonly here: UnitHere; readonly editions: readonly Edition[]; readonly tab: Exclude<UnitTab, 'form'> }) {
  switch (tab) {
    case 'rules': return <RulesTab here={here} />;
    case 'feedback': return <FeedbackTab here={here} />;
    case 'declarations': return <DeclarationsTab here={here} />;
    case 'guidance': return <GuidanceTab unit={here.unit} />;
    case 'source': return <SourceTab unit={here.unit} />;
    case 'edition': return <EditionTab unit={here.id} editions={editions} />;
    default: return assertNever(tab);
  }
}
