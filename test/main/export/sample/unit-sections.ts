import type { Block } from '../../../../domain/report/report.ts';
import { knowledgeLines, performanceLines, scopeLines } from './criteria-lines.ts';
import { evidenceGrid, weeks } from './grids.ts';
import { columns, criteria, criteriaColumns, heading, paragraph, rows, table } from './tables.ts';
import { text } from './markup.ts';

const sufficiency = 'There must be sufficient evidence to ensure that the candidate can consistently achieve the required standard over a period of time in the workplace or approved realistic working environment.';
const inferring = 'For those knowledge statements that relate to how the candidate should do something, the assessor may be able to infer that the candidate has the necessary knowledge from observing their performance or checking products of their work. In all other cases, evidence of the candidate’s knowledge and understanding must be gathered by alternative methods of assessment (eg oral or written questioning).';

/** Pages 2 to 7: the unit's own sections. */
export const unitSections: readonly Block[] = [
  heading(2, 'Unit overview', 'uo', { newPage: true }),
  paragraph('lead', 'This unit is about the effective handling of customer service problems. Remember that customers include everyone you provide a service to. They may be external to your organisation or they may be internal customers.'),
  heading(2, 'Sufficiency of evidence', 'suff'),
  paragraph('lead', sufficiency),
  weeks,
  paragraph('note', '{sign:●/Dot:} The assessor directly observed the work that week.'),
  heading(2, 'Rules and their outcome', 'rules'),
  table('lined', 'Rules and their outcome', columns([9, 'No.'], [89, 'The sentence on the form'], [27, 'Outcome'], [47, 'Rests on']), rows(`
{b:1}|${sufficiency}|{done:Confirmed}|PN, 13 Nov 2026. 12 items over 9 weeks; 3 visits observed; all in the workplace.
{b:2}|There must be evidence for all Performance Criteria (PC).|{done:Met}|16 of 16 have accepted evidence.
{b:3}|The assessor must assess PCs 3–7 by directly observing the candidate’s work.|{done:Met}|5 of 5 observed by PN: E1, E3, E8.
{b:4}|PCs 1, 2 and 8–16 may be assessed by alternative methods if observation is not possible.|{done:Used, reasons recorded}|PCs 10, 13 and 16, Reasons 1 to 3. The other 8 were observed.
{b:5}|All scope/range must be covered.|{done:Met}|4 of 4 have accepted evidence.
{b:6}|There must be performance evidence, gathered through direct observation by the assessor of the candidate’s work for: two from dealing with customer service problems:|{done:Met}|(a) and (c) observed by PN: E1, E3, E8.
{b:7}|Evidence for the remaining points under ‘what you must cover’ may be assessed through questioning or witness testimony.|{done:Used}|(b) by E4 and E6, (d) by E6 and E12.
{b:8}|${inferring}|{done:Met, 2 inferred}|Knowledge 3 and 5 inferred, each with its ground. 1, 2, 4, 6 and 7 by questioning or discussion.`)),
  heading(2, 'Performance criteria', 'pc', { newPage: true }),
  paragraph('form-lead', 'You must do:'),
  paragraph('body', 'There must be evidence for all Performance Criteria (PC). The assessor must assess PCs 3–7 by directly observing the candidate’s work.\nPCs 1, 2 and 8–16 may be assessed by alternative methods if observation is not possible.'),
  criteria('Performance criteria', performanceLines, 'PC'),
  paragraph('note', '{done:Accepted}: the assessor found it valid, authentic, current and sufficient. A frame marks a claim that was not accepted; white on black marks what was still open at printing. PN is Priya Nair.'),
  heading(2, 'Evidence against criteria', 'grid'),
  evidenceGrid,
  paragraph('note', '● accepted, directly observed by the assessor ✓ accepted by another method ◆ inferred + more needed ✘ not yet ○ on black: claimed, not judged. Blank: not claimed. Shaded: must be observed.\nEW expert witness testimony, OB observation, PD professional discussion, PS personal statement, QU questioning, WP work product, WT witness testimony. All dates 2026.'),
  heading(2, 'Scope/Range', 'scope'),
  paragraph('form-lead', 'What you must cover:'),
  paragraph('body', 'All scope/range must be covered. There must be performance evidence, gathered through direct observation by the assessor of the candidate’s work for:'),
  criteria('Scope/Range', scopeLines, 'Scope'),
  heading(2, 'Knowledge and understanding', 'know'),
  paragraph('body', inferring),
  criteria('Knowledge and understanding', knowledgeLines, 'Knowledge', knowledgeColumns()),
  heading(2, 'Reasons recorded', 'reasons'),
  table('lined', 'Reasons recorded', columns([20, 'No.'], [20, 'For'], [32, 'Asked for by'], [72, 'Why'], [28, 'By, date']), rows(`
{b:Reason 1}|PC 10|Rule 4: observation was not possible|No guest had to be sent elsewhere on any of the three visits. The duty log shows two such cases since August, both on nights when no visit could be arranged.|PN, 12 Nov 2026
{b:Reason 2}|PC 13|Rule 4: observation was not possible|The promise was kept over five days through a booking agent. The duty manager saw the whole of it; the assessor could have seen one day only.|PN, 16 Oct 2026
{b:Reason 3}|PC 16|Rule 4: observation was not possible|Every problem on the three visits was resolved to the guest’s satisfaction, so the occasion did not arise.|PN, 12 Nov 2026`)),
  paragraph('note', 'No simulation was used. No prior learning was claimed.'),
];

function knowledgeColumns() {
  return criteriaColumns.map((column, at) => (at === 1 ? { ...column, head: text('Evidence reference\nand date'), headSpan: 2 } : column));
}
