import { pattern } from '../labels/pattern.ts';
import type { DemandedMethod } from '../../unit/method.ts';

/** The words by which documents name each method. The first that fits takes the words; what an earlier one took is not looked at again. */
const named: readonly (readonly [DemandedMethod, RegExp])[] = [
  ['expert-witness', /\bexpert witness(?:es)?(?: (?:testimon(?:y|ies)|statements?|evidence|reports?))?/giu],
  ['witness-testimony', /\b(?:witness (?:testimon(?:y|ies)|statements?|evidence|reports?)|testimon(?:y|ies)(?: (?:of|from) (?:others|witnesses))?|third[- ]party (?:reports?|testimon(?:y|ies)|statements?))/giu],
  ['professional-discussion', /\b(?:professional|structured|guided|recorded)[- ](?:discussions?|conversations?|dialogue)\b/giu],
  ['test', pattern('giu',
    String.raw`\b(?:(?:multiple[- ]choice|online|written|short[- ]answer|knowledge|end) (?:tests?|exams?|examinations?|papers?)|tests?\b|exams?\b`,
    String.raw`examinations?|(?:external |mandatory )?(?:question|theory) papers?|externally set (?:test|assessment)s?)`,
  )],
  ['questioning', pattern('giu',
    String.raw`\b(?:(?:oral|written|verbal|direct)(?:,? (?:or|and|and/or) (?:oral|written|verbal))? (?:question(?:s|ing)?(?: and answers?)?`,
    String.raw`questioning)|(?:oral|written|verbal) questions|questioning|question(?:s|ed)?(?: and answers?)?|q ?(?:&|and) ?a)\b`,
  )],
  ['reflective-account', /\b(?:reflective (?:accounts?|diar(?:y|ies)|journals?|logs?|statements?|practice)|reflections?)\b/giu],
  ['personal-statement', /\b(?:(?:personal|candidate|learner|self)(?:['’]?s)? (?:statements?|reports?|accounts?)|learner statements|storyboards?)\b/giu],
  ['case-study', /\bcase stud(?:y|ies)\b/giu],
  ['rpl', /\b(?:rpl|apl|recogni[sz](?:ing|ed|ition of) prior (?:learning|achievement|experience)|accreditation of prior \w+|prior (?:learning|achievement))\b/giu],
  ['simulation', /\b(?:simulation|simulations|simulated (?:activit(?:y|ies)|assessment|conditions|environments?)|role[- ]?plays?)\b/giu],
  ['product', pattern('giu',
    String.raw`\b(?:work products?|products? of (?:their |the |your )?(?:candidate['’]?s |learner['’]?s )?(?:own )?work|product evidence|(?:checking`,
    String.raw`examin(?:ing|ation of)|inspect(?:ing|ion of)|review(?:ing)? of) (?:\w+ ){0,3}products?|work[- ]based (?:products?|evidence)`,
    String.raw`products?\b(?= of\b)|documentary evidence|written evidence|workplace (?:records|documents))`,
  )],
  ['observation', pattern('giu',
    String.raw`\b(?:(?:direct|assessor|workplace|practical)(?:ly)? observ(?:ation|ations|ed|ing)|observ(?:ation|ations|ed|ing|e)\b`,
    String.raw`practically (?:demonstrated|covered|assessed)|covered practically|demonstrated practically|practical (?:demonstration|assessment)s?`,
    String.raw`seen by (?:the|an|your) assessor)`,
  )],
  ['alternative', /\b(?:(?:alternative|other|another|different)(?: \w+)? (?:assessment )?methods?(?: of assessment)?|(?:other|alternative) (?:forms? of )?(?:assessment|evidence)|alternative means)\b/giu],
];

/** Words about an assessor watching that are no demand for a method: what cannot be observed, what happens during an observation. */
const notAsked = pattern('giu',
  String.raw`\b(?:if|where|when(?:ever)?|unless|because|as)\b[^.;,:]{0,40}\b(?:observation|observed|observe)\b[^.;,:]{0,30}\b(?:not|cannot`,
  String.raw`im)\s?(?:possible|practical|practicable|be|appropriate|available|occur)\w*|\bcannot be (?:directly )?observed\b`,
  String.raw`\bdirect(?:ly)? observ\w+ (?:is|are|was) not (?:possible|practical|practicable|appropriate)\b`,
);

/** The methods that a text names, in the order of its words. Conditions ("if observation is not possible") name none. */
export function methodsIn(text: string): readonly DemandedMethod[] {
  let rest = text.replaceAll(notAsked, (words) => ' '.repeat(words.length));
  const found: { readonly method: DemandedMethod; readonly at: number }[] = [];
  for (const [method, pattern] of named) {
    rest = rest.replaceAll(pattern, (words: string, ...others: unknown[]) => {
      const at = others.find((other): other is number => typeof other === 'number');
      found.push({ method, at: at ?? 0 });
      return ' '.repeat(words.length);
    });
  }
  const ordered = found.sort((a, b) => a.at - b.at).map(({ method }) => method);
  return ordered.filter((method, place) => ordered.indexOf(method) === place);
}

/** The same for a list of named ways: "alternative methods such as questioning" means questioning. */
export function plainMethodsIn(text: string): readonly DemandedMethod[] {
  const all = methodsIn(text);
  const plain = all.filter((method) => method !== 'alternative');
  return plain.length > 0 ? plain : all;
}
