import { methods, type AssessmentMethod } from '../unit/method.ts';

/** The field's usual short codes for methods, for grids and for references by method; a unit's own (`methodCodes`) come first. */
const usual: Readonly<Record<(typeof methods)[number], string>> = {
  observation: 'OB', 'expert-witness': 'EW', 'witness-testimony': 'WT', questioning: 'QU', 'professional-discussion': 'PD', product: 'WP', 'personal-statement': 'PS',
  'reflective-account': 'RA', 'case-study': 'CS', simulation: 'SI', rpl: 'RPL', test: 'TE', other: 'OT',
};

/** The code of a method: the unit's or centre's own where it has one. A record that a unit names itself is a product. */
export function methodCode(method: AssessmentMethod, own: Readonly<Record<string, string>> = {}): string {
  const given = Object.hasOwn(own, method) ? own[method] : undefined;
  return given ?? usual[methods.find((name) => name === method) ?? 'product'];
}
