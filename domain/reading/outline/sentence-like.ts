import { pattern } from '../labels/pattern.ts';

const modal = /\b(?:must|should|may|can|cannot|shall|required|need(?:s|ed)? to|has to|have to|will be|is to be|are to be|not allowed|not permitted|recommended|acceptable)\b/iu;
const assessing = pattern('iu',
  String.raw`\b(?:evidence|evidenced|assess|assessed|assessor|assessment|observ\w*|candidates?|learners?|simulat\w*|witness\w*|PCs?|criteria`,
  String.raw`criterion|range|scope|covered|portfolio|knowledge|competen\w*|question\w*|statements?)\b`,
);
const unitTalk = pattern('iu',
  String.raw`^(?:there must|the assessor|assessors?|your assessor|evidence|all|candidates?|the candidate|learners?|the learner|simulation`,
  String.raw`performance evidence|for those|where|you may|at least|the (?:remaining|minimum|specified)|PCs?\s?\d|statements)\b`,
);

/** Whether words without a label speak of how the unit is assessed rather than being a point or a heading of a list. */
export function isSentenceOnAssessment(text: string): boolean {
  const head = text.slice(0, 600);
  if (!/^[\p{Lu}(‘“"\d]/u.test(head)) return false;
  return modal.test(head) && assessing.test(head) && (head.length > 60 || /[.:]\s*$/u.test(head) || unitTalk.test(head));
}

/** Whether words can be a heading over points: short, and no sentence. */
export function canBeHeading(text: string): boolean {
  const head = text.slice(0, 400);
  return head.length <= 220 && !/[.;]\s*$/u.test(head.replace(/\b(?:etc|eg|e\.g|ie|i\.e)\.\s*$/iu, '')) && !isSentenceOnAssessment(head);
}
