import { readCriterionKey, type CriterionKey } from '../../domain/unit/criterion-key.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

export interface CriterionWords { readonly name: string; readonly text: string }

/** How a criterion of any unit of the portfolio is called, and what it says. */
export function useCriterionWords(): (key: CriterionKey) => CriterionWords {
  const say = useSay();
  const { coverage } = usePortfolio();
  return (key) => {
    const covered = coverage(readCriterionKey(key).unit);
    const criterion = covered?.criteria.find((one) => one.key === key);
    return covered === null || criterion === undefined ? { name: readCriterionKey(key).label, text: '' } : { name: nameOf(say, covered, criterion), text: criterion.text };
  };
}
