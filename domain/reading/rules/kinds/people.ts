import { pattern } from '../../labels/pattern.ts';
import type { RuleReader } from '../rule-sentence.ts';
import { strengthOf } from '../strength.ts';

const who: readonly (readonly [string, RegExp])[] = [
  ['expert-witness', /\bexpert witness(?:es)?\b/iu],
  ['witness', /\bwitness(?:es)?\b/iu],
  ['internal-quality-assurer', /\b(?:[Ii]nternal (?:verifiers?|quality assurers?)|IQAs?|IVs?)\b/u],
  ['external-quality-assurer', /\b(?:[Ee]xternal (?:verifiers?|quality assurers?)|EQAs?|EVs?)\b/u],
  ['assessor', /\bassessors?\b/iu],
];
const quality = pattern('iu',
  String.raw`\b(?:must|should|shall|need to|has to|have to) (?:also )?(?:be (?:occupationally|vocationally|technically|competent|qualified|familiar`,
  String.raw`a |an |able|approved|registered|independent|working)|have (?:\w+[ ,]*){0,6}(?:experience|knowledge|qualifications?|expertise`,
  String.raw`understanding|competence|award)|hold|possess|demonstrate (?:their )?(?:occupational|vocational)|maintain|not be)\b`,
);

/** "Assessors must be occupationally competent", "An expert witness must hold …". */
export const readPeople: RuleReader = ({ text }) => {
  const strength = strengthOf(text);
  const demand = quality.exec(text);
  if (demand === null || strength === null || strength === 'may') return null;
  const subject = text.slice(0, demand.index);
  const role = who.find(([, pattern]) => pattern.test(subject))?.[0];
  return role === undefined ? null : { rules: [{ kind: 'people', of: 'unit', role, strength }] };
};
