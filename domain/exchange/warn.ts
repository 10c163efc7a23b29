import type { Say } from '../words/say.ts';
import type { ExchangeWarning } from './adapter.ts';
import type { Doubts } from './outline/lists-of-outline.ts';

/** Every way in which a file leaves something for a person to check. */
export const warningCodes = [
  'untold', 'numbered', 'repeated', 'headings', 'adrift', 'unread', 'for-review', 'rules-came', 'names-missing', 'parts-odd', 'several-units', 'maybe-cut', 'not-official', 'code-assumed',
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** A warning about so many things; none where it is about none. */
export function warn(say: Say, code: WarningCode, count: number, values: Readonly<Record<string, string>> = {}): readonly ExchangeWarning[] {
  return count === 0 ? [] : [{ code, message: say(`exchange.warning.${code}`, { ...values, count }) }];
}

/** What was doubtful in an outline. */
export function warnOfDoubts(say: Say, { untold, numbered, repeated, headings }: Doubts): readonly ExchangeWarning[] {
  return [...warn(say, 'untold', untold), ...warn(say, 'numbered', numbered), ...warn(say, 'repeated', repeated), ...warn(say, 'headings', headings)];
}

/** Whether a warning is one of these. */
export function isDoubt(code: string): boolean {
  return ['untold', 'numbered', 'repeated', 'headings'].includes(code);
}
