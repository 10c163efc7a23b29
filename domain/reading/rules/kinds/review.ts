import type { RuleReader } from '../rule-sentence.ts';
import { strengthOf } from '../strength.ts';
import { speaksOfMethods } from './method.ts';

const demanding = /\b(?:must|shall|cannot|(?:is|are) (?:required|mandatory|compulsory|essential)|has to|have to|not (?:allowed|permitted|acceptable))\b/iu;
const assessing = /\b(?:evidence|evidenced|assess\w*|observ\w*|simulat\w*|witness\w*|criteri\w*|range|scope|portfolio|sufficien\w*|naturally occurring)\b/iu;
/** A description of the document, of what happens otherwise, or of who does what with the form. */
const description = /\b(?:indicat\w*|show\w*|set\w* out|list\w*|detail\w*|state[sd]?|specif\w*|describ\w*|\w+) what must be\b|\bmay be required\b|\bhave been\b.{0,20}\bachieved\b/iu;
const recommending = /\bshould\b.{0,80}\bevidence\b|\bevidence\b.{0,80}\bshould\b/iu;

/** A sentence that reads like a rule and was not understood: it is shown, never dropped. */
export const readReview: RuleReader = (sentence) => {
  const { text, context, following } = sentence;
  const strength = strengthOf(text);
  if (speaksOfMethods(sentence)) return { also: listTalk(following.map((next) => next.text)), rules: [{ kind: 'review', strength: 'must', unresolved: context.say('reading.unresolved.methods-as-content') }] };
  if (strength === null || description.test(text) || text.length < 20) return null;
  if (demanding.test(text) && assessing.test(text)) return { rules: [{ kind: 'review', strength: 'must' }] };
  return recommending.test(text) && strength === 'should' ? { rules: [{ kind: 'review', strength: 'should' }] } : null;
};

/** Sentences that still speak of those methods: "Other forms of evidence will be acceptable for the remaining assessment methods". */
function listTalk(following: readonly string[]): readonly number[] {
  return following.flatMap((text, place) => (/\b(?:remaining|other|these)\b.{0,60}\bmethods\b/iu.test(text.slice(0, 200)) ? [place] : []));
}
