import { useCallback } from 'react';
import { readCriterionKey, type CriterionKey } from '../../domain/unit/criterion-key.ts';
import { unitCodes } from '../../domain/unit/unit-codes.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** Names criteria of any unit: "PC 3"; of several units, those that are not of the first say whose they are. */
export function useCriterionNames(): (key: CriterionKey, withUnit?: boolean) => string {
  const say = useSay();
  const { units, coverage } = usePortfolio();
  return useCallback((key, withUnit = false) => {
    const { unit: id, label } = readCriterionKey(key);
    const [unit, covered] = [units.get(id), coverage(id)];
    const criterion = covered?.criteria.find((one) => one.key === key);
    if (unit === undefined || covered === null || criterion === undefined) return label;
    const [first] = units.keys();
    const name = nameOf(say, covered, criterion);
    return withUnit && id !== first ? say('observe.of-unit', { criterion: name, unit: unitCodes(unit)[0] ?? '' }) : name;
  }, [say, units, coverage]);
}
