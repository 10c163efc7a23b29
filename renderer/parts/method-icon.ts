import type { AssessmentMethod } from '../../domain/unit/method.ts';
import type { IconName } from '../look/icon.tsx';

const icons: Readonly<Record<string, IconName>> = {
  observation: 'eye', 'expert-witness': 'award', 'witness-testimony': 'quote', questioning: 'help', 'professional-discussion': 'mic', product: 'file', 'personal-statement': 'pencil',
  'reflective-account': 'notebook', simulation: 'flask', rpl: 'history', test: 'clipboard-list', 'case-study': 'book-open',
};

/** The drawing of a method; its word stands beside it or in its title. */
export function methodIcon(method: AssessmentMethod): IconName {
  return icons[method] ?? 'paperclip';
}
