import type { Rule } from '../../../../domain/unit/rule.ts';

/** A sentence of a published unit, the rule that it is, and what that rule comes to with nothing in the portfolio and with everything observed at work. */
export type Wording = readonly [sentence: string, rule: Readonly<Record<string, unknown>>, empty: string, observed: string];

const all = { of: 'criteria', quantity: 'all', strength: 'must' } as const;
const both = ['workplace', 'realistic-working-environment'] as const;

export const wordings: Readonly<Record<Rule['kind'], readonly Wording[]>> = {
  cover: [
    ['There must be evidence for all Performance Criteria (PC).', all, 'open', 'met'],
    ['Every range item must be evidenced.', { of: 'scope', quantity: 'all', strength: 'must' }, 'open', 'met'],
    ['The assessor signs off the unit once all assessment criteria have been achieved.', all, 'open', 'met'],
    ['Learners must provide evidence of all knowledge statements.', { of: 'knowledge', quantity: 'all' }, 'open', 'met'],
    ['The whole of the scope must be covered.', { of: 'scope', quantity: 'all' }, 'open', 'met'],
  ],
  method: [
    ['The assessor must assess PCs 2–4 and 6 by directly observing the candidate’s work.', { criteria: ['2', '3', '4', '6'], anyOf: ['observation'], strength: 'must' }, 'open', 'met'],
    ['Performance criteria 1 and 3 must be evidenced by both observation and questioning.', { criteria: ['1', '3'], allOf: ['observation', 'questioning'] }, 'open', 'open'],
    ['The evidence must include at least one observation by the assessor.', { of: 'unit', mustInclude: ['observation'] }, 'open', 'met'],
    ['PC 5 must not be assessed by witness testimony.', { criteria: ['5'], noneOf: ['witness-testimony'] }, 'shown', 'met'],
    ['The remaining range items must be assessed through questioning or witness testimony.', { remainderOf: 'scope', anyOf: ['questioning', 'witness-testimony'] }, 'open', 'met'],
    ['It is recommended that all ranges are covered practically.', { of: 'scope', anyOf: ['observation'], strength: 'should' }, 'open', 'met'],
  ],
  allow: [
    ['PCs 1 and 5 may be assessed by alternative methods if observation is not possible.', { criteria: ['1', '5'], anyOf: ['alternative'], when: 'observation-not-possible', strength: 'may' }, 'shown', 'shown'],
    ['Where direct observation is not practicable, PC 2 can be evidenced by a reflective account.', { criteria: ['2'], anyOf: ['reflective-account'], when: 'observation-not-possible' }, 'shown', 'shown'],
    ['Evidence for the remaining points under ‘what you must cover’ may be assessed through questioning or witness testimony.', { remainderOf: 'scope', anyOf: ['questioning', 'witness-testimony'] }, 'shown', 'shown'],
    ['Where criteria do not naturally occur, they may be assessed by professional discussion.', { of: 'criteria', anyOf: ['professional-discussion'], when: 'not-naturally-occurring' }, 'shown', 'shown'],
    ['Expert witness testimony is acceptable as evidence for PCs 3 to 5.', { criteria: ['3', '4', '5'], anyOf: ['expert-witness'] }, 'shown', 'shown'],
  ],
  choose: [
    ['The candidate must be observed carrying out at least 70% of the criteria.', { of: 'criteria', atLeastPercent: 70, anyOf: ['observation'] }, 'open', 'met'],
    ['At least three of the range items must be observed.', { from: 'scope', atLeast: 3, anyOf: ['observation'] }, 'open', 'met'],
    ['The specified number of ranges must be practically demonstrated.', { from: 'scope', anyOf: ['observation'], unresolved: 'The number stands elsewhere in the document.' }, 'for-a-person', 'for-a-person'],
    ['Candidates must provide evidence of a minimum of four performance criteria.', { of: 'criteria', atLeast: 4 }, 'open', 'met'],
    ['Exactly two of the criteria must be shown by products of work.', { of: 'criteria', exactly: 2, anyOf: ['product'] }, 'open', 'open'],
  ],
  occasions: [
    ['Your assessor will observe your performance on at least 3 occasions.', { of: 'unit', min: 3, method: 'observation' }, 'open', 'open'],
    ['The candidate must be observed with two different clients.', { min: 2, method: 'observation', distinct: 'client' }, 'open', 'open'],
    ['Evidence must be gathered on at least two different days.', { min: 2, distinct: 'date' }, 'open', 'open'],
    ['The minimum number of competent observations required is indicated in the evidence requirements.', { method: 'observation', unresolved: 'The number stands elsewhere in the document.' }, 'for-a-person', 'for-a-person'],
    ['A minimum of three separate observations must be carried out.', { min: 3, method: 'observation' }, 'open', 'open'],
  ],
  limit: [
    ['The same piece of evidence may be used for no more than three performance criteria.', { of: 'criteria', what: 'reuse', max: 3 }, 'shown', 'open'],
    ['A single item of evidence must not be used more than twice.', { what: 'reuse', max: 2 }, 'shown', 'open'],
    ['Each piece of evidence can be used only once.', { what: 'reuse', max: 1 }, 'shown', 'open'],
    ['No one item of evidence should be used to cover more than five criteria.', { what: 'reuse', max: 5 }, 'shown', 'open'],
  ],
  simulation: [
    ['Simulation is not allowed.', { of: 'unit', allowed: false }, 'shown', 'met'],
    ['Workplace evidence of skills cannot be simulated except for assessment criteria 2.', { of: 'unit', allowed: false, except: ['2'] }, 'shown', 'met'],
    ['Simulation alone is not sufficient for this unit.', { allowed: true, alone: false }, 'shown', 'met'],
    ['Simulation alone is acceptable only where shown in bold italics.', { formatting: 'bold-italic', allowed: true, alone: true, unresolved: 'The form shows by its formatting which points are meant, and this text has no formatting.' }, 'for-a-person', 'for-a-person'],
    ['Simulation may be used for PC 4.', { criteria: ['4'], allowed: true, strength: 'may' }, 'shown', 'met'],
    ['Simulation can only be used for criteria 4 and 5.', { allowed: false, except: ['4', '5'] }, 'shown', 'met'],
  ],
  infer: [
    ['For those knowledge statements that relate to how the candidate should do something, the assessor may be able to infer that the candidate has the necessary knowledge from observing their performance or checking products of their work. In all other cases, evidence of the candidate’s knowledge and understanding must be gathered by alternative methods of assessment (eg oral or written questioning).', { of: 'knowledge', only: 'how-to', from: ['observation', 'product'], otherwise: ['questioning'], strength: 'may' }, 'open', 'open'],
    ['Knowledge may be inferred from performance.', { of: 'knowledge', from: ['observation'] }, 'open', 'open'],
    ['Knowledge of how to do something can be inferred from products of work.', { only: 'how-to', from: ['product'] }, 'open', 'met'],
    ['Knowledge and understanding may be inferred through observation; otherwise questioning must be used.', { from: ['observation'], otherwise: ['questioning'] }, 'open', 'open'],
  ],
  context: [
    ['Evidence for all learning outcomes must come from carrying out work in a work environment.', { of: 'unit', settings: ['workplace'] }, 'shown', 'met'],
    ['This unit must be assessed in the workplace or a Realistic Working Environment (RWE).', { settings: both }, 'shown', 'met'],
    ['All performance evidence must be generated in a realistic working environment.', { settings: ['realistic-working-environment'] }, 'shown', 'open'],
    ['Evidence should be collected in the learner’s real work environment.', { settings: ['workplace'], strength: 'should' }, 'shown', 'met'],
  ],
  sufficiency: [
    ['There must be sufficient evidence to ensure that the candidate can consistently achieve the required standard over a period of time in the workplace or approved realistic working environment.', { of: 'unit', consistent: true, overTime: true, settings: both }, 'for-a-person', 'for-a-person'],
    ['Evidence for this unit must come from the learner’s consistent performance in the workplace.', { consistent: true, settings: ['workplace'] }, 'for-a-person', 'for-a-person'],
    ['Your evidence must be collected over a sufficient period of time.', { overTime: true }, 'for-a-person', 'for-a-person'],
    ['The learner must demonstrate consistency of performance.', { consistent: true }, 'for-a-person', 'for-a-person'],
  ],
  people: [
    ['Assessors must be occupationally competent in the area that they assess.', { role: 'assessor' }, 'shown', 'shown'],
    ['Expert witnesses must hold a qualification in the subject.', { role: 'expert-witness' }, 'shown', 'shown'],
    ['A witness must not be related to the candidate.', { role: 'witness' }, 'shown', 'shown'],
    ['Assessors for this unit must have verifiable, current industry experience.', { role: 'assessor' }, 'shown', 'shown'],
    ['Internal quality assurers must have a working knowledge of the sector.', { role: 'internal-quality-assurer' }, 'shown', 'shown'],
  ],
  review: [
    ['Evidence must be naturally occurring wherever this serves the candidate.', { strength: 'must' }, 'shown', 'shown'],
    ['All evidence must be authentic and dated on the day.', { strength: 'must' }, 'shown', 'shown'],
    ['The portfolio must be kept in the order of the evidence index.', { strength: 'must' }, 'shown', 'shown'],
    ['As a minimum, there must be performance evidence for the following assessment methods: • looking • asking', { unresolved: 'The methods listed may be what the unit is about, not ways of assessing it.' }, 'shown', 'shown'],
  ],
};
