import { listWords } from '../rules/list-words.ts';
import type { Assessment, Quality } from '../portfolio/portfolio.ts';
import type { Say } from '../words/say.ts';

/** "authentic and current" */
export function qualityWords(say: Say, some: readonly Quality[]): string {
  return listWords(say, some.map((quality) => say(`quality.${quality}`)));
}

/** "Not yet current: the certificate ran out in March." */
export function notYetWords(say: Say, { why = '' }: Pick<Assessment, 'why'>, lacking: readonly Quality[]): string {
  return say('assessment.not-yet', { qualities: qualityWords(say, lacking), why });
}
