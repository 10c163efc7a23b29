import { Select, type ComboboxItem, type ComboboxParsedItem, type OptionsFilter } from '@mantine/core';
import { useMemo } from 'react';
import { criterionKeySchema, type CriterionKey } from '../../domain/unit/criterion-key.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** Finds a criterion of any unit by its number or its words. */
export function CriterionPicker({ onPick, onLeave }: { readonly onPick: (key: CriterionKey) => void; readonly onLeave: () => void }) {
  const say = useSay();
  const { units, coverage } = usePortfolio();
  const data = useMemo(() => [...units].flatMap(([id, unit]) => {
    const covered = coverage(id);
    return covered === null ? [] : [{ group: unitTitle(unit), items: covered.criteria.map((criterion) => ({ value: criterion.key, label: `${nameOf(say, covered, criterion)}  ${criterion.text}` })) }];
  }), [units, coverage, say]);
  const pick = (key: string | null): void => { if (key !== null) onPick(criterionKeySchema.parse(key)); };
  return (
    <Select
      className="picker" aria-label={say('observe.find-criterion')} placeholder={say('observe.find-criterion')} data={data} searchable autoFocus defaultDropdownOpened selectFirstOptionOnChange limit={40} maxDropdownHeight={320} filter={byNumberFirst}
      nothingFoundMessage={say('observe.no-criterion')} value={null} onChange={pick} onBlur={onLeave} onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); onLeave(); } }}
    />
  );
}

/** "4" finds PC 4 and Knowledge 4 before PC 14; words find the criteria that have them all. */
const byNumberFirst: OptionsFilter = ({ options, search, limit }) => {
  const asked = search.trim().toLowerCase();
  const words = asked.split(/\s+/).filter((word) => word !== '');
  const fits = (item: ComboboxItem): boolean => words.every((word) => item.label.toLowerCase().includes(word));
  const rank = ({ label }: ComboboxItem): number => (labelOf(label) === asked || labelOf(label) === `(${asked})` ? 0 : 1);
  return options.flatMap((option): ComboboxParsedItem[] => ('group' in option ? [{ ...option, items: option.items.filter(fits).toSorted((a, b) => rank(a) - rank(b)).slice(0, limit) }] : fits(option) ? [option] : []));
};

/** The number or letter in "PC 4  Share customer feedback". */
function labelOf(label: string): string {
  return (label.split('  ')[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? '';
}
