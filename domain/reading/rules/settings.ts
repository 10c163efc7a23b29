import { pattern } from '../labels/pattern.ts';
import type { Setting } from '../../unit/setting.ts';

const realistic = /\b(?:realistic (?:work(?:ing)?|learning) (?:environments?|conditions)|realistic workplace|RWEs?)\b/giu;
const workplace = pattern('iu',
  String.raw`\b(?:work ?-?places?|(?:real )?work(?:ing)? environments?|real(?:-life)? work(?:ing)? (?:situations?|activit(?:y|ies)|conditions)`,
  String.raw`real work|in the course of (?:their|your) (?:normal )?work|everyday work|normal work(?:ing)? activit(?:y|ies)|on the job)\b`,
);

/** The settings that a text names: the workplace, a realistic working environment. */
export function settingsIn(text: string): readonly Setting[] {
  const found: Setting[] = [];
  const rest = text.replaceAll(realistic, '');
  if (workplace.test(rest)) found.push('workplace');
  if (rest !== text) found.push('realistic-working-environment');
  return found;
}
