import type { Block } from '../../../../domain/report/report.ts';
import { columns, heading, paragraph, rows, signatures, table, whoSigns } from './tables.ts';

const index = table('lined', 'Index of evidence', columns([11, 'Ref.'], [60, 'Title, and who made it'], [27, 'Method'], [23, 'Day it happened'], [31, 'In the portfolio¶or held where'], [20, 'Sampled¶by IQA']), rows(`
{b:E1}|Evening check-in: a double-booked room¶Observed by Priya Nair|Observation|16 Sep 2026|In the portfolio|—
{b:E2}|Complaint log, weeks 36 to 40¶Kept by Sam Okafor|Work product|2 Oct 2026|In the portfolio, PDF, 4 pages|—
{b:E3}|Breakfast shift: noise on the second floor and a disputed bill¶Observed by Priya Nair|Observation|7 Oct 2026|Printed here, page {page:E3}|18 Nov 2026
{b:E4}|A late refund settled with the booking agent¶Written by Aileen Grant|Witness testimony|8–12 Oct 2026|Printed here, page {page:E4}|—
{b:E5}|Messages with a guest about a promised room move¶Written by Sam Okafor|Work product|14 Oct 2026|In the portfolio, mail, 3 pages|—
{b:E6}|Oral questions 1 to 11¶Asked by Priya Nair|Questioning|21 Oct 2026|In the portfolio, audio, 24 min 10 s|—
{b:E7}|Room-move board and refund slip¶Photographed by Sam Okafor|Work product|7 Oct 2026|Printed here, annex page A-1, page {page:E7}|—
{b:E8}|Wedding party: late bar and a lift out of order¶Observed by Priya Nair|Observation|4 Nov 2026|In the portfolio|—
{b:E9}|A guest I could not help¶Written by Sam Okafor|Personal statement|28 Oct 2026|In the portfolio|18 Nov 2026
{b:E10}|Options, costs and where my limits are¶Led by Priya Nair|Professional discussion|11 Nov 2026|In the portfolio, audio, 32 min 5 s|18 Nov 2026
{b:E11}|Refund authorisation form¶Filled in by Sam Okafor|Work product|12 Oct 2026|Held at The Quay Hotel, reception safe, file R-14: names a guest. Seen there by PN, 4 Nov 2026|{open:Not yet}
{b:E12}|Working within the culture of the house¶Written by Tomasz Wrona|Expert witness testimony|6 Nov 2026|In the portfolio|—
{b:E13}|Certificate: complaint handling, one day¶Issued by Harbour Training|Supplementary|3 Mar 2026|In the portfolio, PDF, 1 page|—
{b:E14}|Thank-you card from a guest¶Guest’s name removed|Supplementary|19 Oct 2026|In the portfolio, picture|—`));

/** Pages 7 to 10: what the centre adds to the unit. */
export const centreSections: readonly Block[] = [
  heading(2, 'Index of evidence', 'index'),
  { ...index, groups: index.groups.map((group) => ({ rows: group.rows.map((row) => ({ ...row, anchor: `index-${reference(row.cells[0]?.text[0])}` })) })) },
  heading(2, 'Supplementary evidence', 'supp'),
  table('lined', 'Supplementary evidence', columns([11, 'Ref.'], [131, 'Supplementary evidence'], [30, 'Date']), rows(`
{b:E13}|Certificate: complaint handling, one day, Harbour Training. Shows where the complaint steps in E1 and E3 were learned. No criterion rests on it.|3 Mar 2026
{b:E14}|Thank-you card from the guest in E5, guest’s name removed.|19 Oct 2026`)),
  heading(2, 'Witness status list', 'wit'),
  signatures('signatures', columns([34, 'Witness, evidence'], [30, 'Status'], [42, 'Competence and relationship to the candidate'], [42, 'Signature'], [24, 'Date']), `
{b:Aileen Grant}¶Duty manager¶E4|Witness|12 years in hotels. Line manager; no family tie declared.¶0131 496 0117|Signed on paper, 12 Oct 2026; scan with E4|12 Oct 2026
{b:Tomasz Wrona}¶Front-of-house manager¶E12|Expert witness, named in the plan of 31 Aug 2026|Holds this unit; assessor award. Not in the candidate’s line of management.¶0131 496 0162|Signature|`),
  heading(2, 'Assessor feedback on completion of the unit', 'fb'),
  paragraph('body', 'Sam, you handle a problem the way a guest would hope to have it handled: you let people finish, you say back what you heard, and you tell them when you will be back to them. On 7 October you did this three times before nine in the morning with a full restaurant behind you. You did not wait to be told that three rooms on one corridor meant a fault and not bad luck; that is what PC 3 asks for, and I have rarely seen it done sooner.'),
  paragraph('body', 'Your first log (E2) recorded problems well but after the event. The visit of 4 November shows the change: you walked the function floor before the party came down, found the lift out of order and moved the cake before anyone noticed. Keep doing that walk.'),
  paragraph('body', 'What to work on: when you decide alone, say afterwards whom you told. It is a habit that will matter when you lead a shift.'),
  paragraph('by', 'Priya Nair, 13 Nov 2026'),
  heading(3, 'Feedback on single items of evidence', 'item-feedback'),
  table('lined', 'Feedback on single items of evidence', columns([11, 'Ref.'], [133, 'Feedback'], [28, 'By, date']), rows(`
{b:E2}|A clear log and honest about what went wrong. Add, in a column of its own, the moment you first suspected a cause.|PN, 9 Oct 2026
{b:E9}|Paragraphs 1 and 2 are exactly right. For PC 7, tell us who else took part in the choice.|PN, 30 Oct 2026
{b:E10}|Good grasp of what you may refund without asking, and why the limit is there.|PN, 12 Nov 2026`)),
  heading(2, 'Action points', 'ap'),
  table('lined', 'Action points', columns([9, 'No.'], [97, 'Action'], [26, 'Who'], [22, 'By'], [18, 'Done']), rows(`
{b:1}|Add the lift-shaft fault to the handover sheet so that night staff see it.|Sam Okafor|6 Nov 2026|{tick:☑} 5 Nov
{b:2}|Read the group policy on recording guest calls before the next unit.|Sam Okafor|30 Nov 2026|{tick:☐}
{b:3}|Arrange for the IQA to see E11 where it is held. Added 19 Nov 2026.|Priya Nair|11 Dec 2026|{tick:☐}`)),
  heading(2, 'Internal quality assurance', 'iqa'),
  table('lined', 'Internal quality assurance', columns([36, 'Sampled'], [74, 'Finding'], [34, 'Result'], [28, 'By, date']), rows(`
E3, PCs 3 and 4|The lines named in the record are where it says they are. Both judgements are sound.|{done:Agreed}|DR, 18 Nov 2026
E9, PC 7|“Not yet” is right, and the feedback says why.|{done:Agreed}|DR, 18 Nov 2026
E10, Knowledge 7|Three types of action, each with a reason, 25:10 to 28:00.|{done:Agreed}|DR, 18 Nov 2026
E11, PCs 6 and 12|Held at the hotel; could not be seen on the day of sampling.|{open:Not yet seen}|DR, 18 Nov 2026`)),
  paragraph('note', '4 of 14 items sampled, by the sampling plan of 31 Aug 2026.'),
  heading(2, 'Course of the assessment', 'course'),
  table('lined', 'Course of the assessment', columns([24, 'Date'], [98, 'What happened'], [50, 'Who']), rows(`
31 Aug 2026|Assessment planned; methods and witnesses agreed|Sam Okafor, Priya Nair
16 Sep 2026|Visit observed: E1|Priya Nair
7 Oct 2026|Visit observed: E3|Priya Nair
16 Oct 2026|Review: PC 5 still open, second visit planned for an evening|Sam Okafor, Priya Nair
4 Nov 2026|Visit observed: E8|Priya Nair
13 Nov 2026|Decision: Achieved|Priya Nair
18 Nov 2026|Sampled and signed|Dilys Rees
19 Nov 2026|Action point 3 added; signed again and countersigned|Priya Nair, Martin Hale`)),
  paragraph('note', 'The whole unedited history, 214 entries, is attached to the PDF and stays in the portfolio.'),
  heading(2, 'Declarations', 'dec', { newPage: true }),
  signatures('signatures', whoSigns, `
{b:Candidate}¶Sam Okafor|The evidence is my own work, or is a true account of it by the person named.|Signed in Attest, 13 Nov 2026, 15:20¶State 1A7C-B302-9E61-04DD¶{done:Unchanged since}|13 Nov 2026
{b:Assessor}¶Priya Nair¶Working towards L&D9DI|I judged this evidence against every criterion and rule above. It is valid, authentic, current and sufficient.|Signed in Attest, 19 Nov 2026, 09:48¶State 5E1D-0C9A-44B7-F210¶{done:Unchanged since}|19 Nov 2026
{b:Countersigning assessor}¶Martin Hale¶L&D9DI|I have reviewed the judgements of the assessor named above and confirm them.|Signed in Attest, 19 Nov 2026, 16:05¶State 5E1D-0C9A-44B7-F210¶{done:Unchanged since}|19 Nov 2026
{b:Internal quality assurer}¶Dilys Rees¶L&D11|I sampled this unit as listed and the assessment decisions meet the standard.|Signed in Attest, 18 Nov 2026, 10:05¶State 4B90-77E2-1D3F-A8C6¶{open:≠ 1 change since: action point 3}|18 Nov 2026
{b:External verifier}¶{small:Name and number}|I have seen this record.¶{small:Comment}|Signature|`),
  paragraph('note', 'A state is a short mark of everything the signature covers. The candidate’s covers evidence and claims; every other covers the whole record but for signatures. Anyone can sign in ink in the same box. A printed mark can be compared in Attest with the portfolio itself.'),
  {
    kind: 'box', title: 'Open at the moment of printing: 4', open: true, anchor: 'open',
    blocks: [
      table('lined', 'Open at the moment of printing', columns([8, 'No.'], [64, 'What was open'], [60, 'What closes it'], [34, 'Who']), rows(`
{b:1}|The IQA signed before action point 3 was added.|Look at the change and sign again.|Dilys Rees
{b:2}|E9, paragraph 5, is claimed for PC 16 and has not been judged. PC 16 is met by E10.|Judge the claim, or withdraw it.|Priya Nair or Sam Okafor
{b:3}|E11 is held elsewhere and the IQA has not seen it. PCs 6 and 12 are also met without it.|See it at The Quay Hotel: action point 3.|Dilys Rees
{b:4}|Tomasz Wrona has not signed the witness status list.|Signature on page {page:wit}.|Tomasz Wrona`)),
      paragraph('note', 'Not needed for the decision and so not counted: the external verifier’s visit. Nothing else was open at 09:14 on 20 November 2026.'),
    ],
  },
];

function reference(run: Block | { readonly kind: string; readonly text?: unknown } | undefined): string {
  return run !== undefined && 'text' in run && typeof run.text === 'string' ? run.text : '';
}
