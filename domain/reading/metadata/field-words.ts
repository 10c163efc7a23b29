import { phraseBook } from '../headings/phrase-book.ts';

/** What is known of a unit beside its points: the field list of the National Occupational Standards and of the regulated frameworks. */
export const fieldKeys = [
  'title', 'urn', 'unitCode', 'sqaCode', 'reference', 'unitReference', 'originalUrn', 'level', 'credits', 'glh', 'version', 'framework', 'sectors', 'developedBy', 'approved', 'reviewDate',
  'validity', 'status', 'originatingOrganisation', 'occupations', 'soc', 'keywords', 'owner', 'other',
] as const;
export type FieldKey = (typeof fieldKeys)[number];

/** How the value of a field is read. */
export type FieldKind = 'text' | 'list' | 'date' | 'level' | 'number' | 'code';

export const fieldKinds: Readonly<Record<FieldKey, FieldKind>> = {
  title: 'text', urn: 'code', unitCode: 'code', sqaCode: 'code', reference: 'code', unitReference: 'code', originalUrn: 'text', level: 'level', credits: 'number', glh: 'number', version: 'text', framework: 'text',
  sectors: 'list', developedBy: 'text', approved: 'date', reviewDate: 'date', validity: 'text', status: 'text', originatingOrganisation: 'text', occupations: 'list', soc: 'text', keywords: 'list', owner: 'text', other: 'text',
};

/** The labels by which documents name these fields. `other` are labels whose values are not kept, so that they are not taken for values themselves. */
export const fieldWords = phraseBook<FieldKey>([
  ['title', ['title', 'unit title', 'standard title', 'title of (unit|standard)', 'unit name', 'nos title']],
  ['urn', ['urn', 'unique reference number', 'nos (urn|id|code)', 'standard (id|identifier|code|reference)']],
  ['unitCode', ['unit (code|id|identifier)', 'code', '(vtct|aim|ncfe|ocr|edexcel|pearson|itec) (unit|unit code|product code)', 'aims unit code', 'unit number', 'unit no']],
  ['sqaCode', ['sqa [unit] code', 'sqa unit code [number]']],
  ['unitReference', ['unit reference number', 'unit (reference|ref)', 'unit reference no', 'ofqual [unit] (reference|code|ref|number)', 'ofqual unit reference number',
    'unit accreditation number', 'uan', 'unit accreditation no', 'qcf unit (number|code|reference)', 'ndaq number', 'ndaq unit number', 'qan unit', '[unique] reference',
    'national database reference']],
  ['reference', ['reference [number|no]', 'ref [no]']],
  ['originalUrn', ['original urn']],
  ['level', ['level', '(unit|rqf|qcf|scqf|nqf|cqfw|qualification) level', 'unit level [number]', 'level of unit', 'qcf unit level', 'rqf unit level', 'scqf level of unit']],
  ['credits', ['credits', '[unit] credit [value]', 'unit credit', 'credit (points|rating)', 'credit value of unit', 'scqf credit points', 'number of credits']],
  ['glh', ['guided learning hours', 'glh', 'guided learning (hours|hours glh)', 'guided learning', 'recommended guided learning hours', 'unit glh', 'guided learning gl hours', 'gl hours', 'guided learning hours glh']],
  ['version', ['version [number|no]', 'issue [number]', 'nos version']],
  ['framework', ['[unit|qualification|regulatory] framework', 'unit type framework', 'qualification framework type']],
  ['sectors', ['business sectors [suites]', '[business] sector [suites]', 'suite [of standards]', 'suites', '[unit] sector subject area', 'ssa', 'sector subject (area|classification)', 'subject area', 'unit sector', 'sector', 'sub sector']],
  ['developedBy', ['developed by', 'developer', 'standard setting (body|organisation)', 'sector skills council', 'awarding (body|organisation)', 'produced by', 'unit developed by']],
  ['approved', ['approved [on|date]', 'approval date', 'date (approved|of approval)', 'final version approved', 'date of first approval', 'approved date', 'unit approved on']],
  ['reviewDate', ['[indicative] review date', 'indicative review', 'unit review date', 'review by', 'date of review', 'expiry date', 'unit expiry date']],
  ['validity', ['validity']],
  ['status', ['status']],
  ['originatingOrganisation', ['originating organisation', 'originating organization', 'originator']],
  ['occupations', ['[relevant] occupations', '[relevant] occupation', 'job (roles|titles)']],
  ['soc', ['soc [code]', 'standard occupational classification']],
  ['keywords', ['keywords', 'key words']],
  ['owner', ['[unit] owner', 'owned by', 'owning organisation']],
  ['other', [
    'unit sub level', 'date of withdrawal', 'operational (start|end) date', 'unit (type|status|availability)', 'availability for use', 'availability',
    'restricted organisations', 'assessor', 'superclass', 'publication (date|code)', 'source', 'total qualification time', 'tqt', 'learning time',
    'notional learning hours',
    'qualification (number|title|accreditation number)', 'qan', 'accreditation number', 'language', 'unit grading structure', 'grading structure', 'assessment type',
    'assessment method', 'observations', 'external papers', 'rules of combination', 'page', 'unit format', 'unit start date', 'start date', 'end date',
    'mandatory or optional', 'unit grading',
    'unit owner name', 'award type', 'learner number', 'centre (name|number)', 'learner name', 'candidate name', 'relationship to nos',
    'location of the unit within the subject sector classification', 'details of the relationship between the unit and relevant national occupational standards',
  ]],
]);
