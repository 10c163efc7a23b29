/** Criteria of the record design, one line each: # a group, * a criterion with its coverage, a line of evidence, > words under it, = a paragraph. */

export const performanceLines = `
# Spot customer service problems
* 1 | Listen carefully to your customers about any problem they have raised. | ✓ Met, observed
  E1 | 16 Sep 2026 | Observation | line 1, 17:42 | ✓ Accepted | PN, 18 Sep 2026
  E3 | 7 Oct 2026 | Observation | line 2, 07:15 | ✓ Accepted | PN, 9 Oct 2026
* 2 | Ask your customers about the problem to check your understanding. | ✓ Met, observed
  E1 | 16 Sep 2026 | Observation | line 2, 17:45 | ✓ Accepted | PN, 18 Sep 2026
  E3 | 7 Oct 2026 | Observation | line 3, 07:18 | ✓ Accepted | PN, 9 Oct 2026
* 3 | Recognise repeated problems and alert the appropriate authority. | ✓ Met, observed as required
  E2 | 2 Oct 2026 | Work product | pages 2 and 3, rows 11 to 19 | ✓ Accepted | PN, 9 Oct 2026
  E3 | 7 Oct 2026 | Observation | line 6, 08:40 | ✓ Accepted | PN, 9 Oct 2026
  E8 | 4 Nov 2026 | Observation | line 5, 21:20 | ✓ Accepted | PN, 6 Nov 2026
* 4 | Share customer feedback with others to identify potential problems before they happen. | ✓ Met, observed as required
  E3 | 7 Oct 2026 | Observation | line 7, 09:05 | ✓ Accepted | PN, 9 Oct 2026
  E7 | 7 Oct 2026 | Work product | photograph 1, region A | ✓ Accepted | PN, 9 Oct 2026
* 5 | Identify problems with systems and procedures before they begin to affect your customers. | ✓ Met, observed as required
  E2 | 2 Oct 2026 | Work product | page 4 | + More needed | PN, 9 Oct 2026
> Assessor: the log shows the fault after guests had complained. More needed to show that you saw it first. E8 now does.
  E8 | 4 Nov 2026 | Observation | lines 1 and 2, 18:05 to 18:20 | ✓ Accepted | PN, 6 Nov 2026
# Pick the best solution to resolve customer service problems
* 6 | Identify the options for resolving a customer service problem within organisational systems and procedures. | ✓ Met, observed as required
  E1 | 16 Sep 2026 | Observation | line 4, 17:50 | ✓ Accepted | PN, 18 Sep 2026
  E3 | 7 Oct 2026 | Observation | line 4, 07:25 | ✓ Accepted | PN, 9 Oct 2026
  E5 | 14 Oct 2026 | Work product | page 1, paragraph 2 | ✓ Accepted | PN, 16 Oct 2026
> Candidate: I gave the guest the three options that our refund policy allows and what each would mean for her stay.
  E8 | 4 Nov 2026 | Observation | line 3, 19:10 | ✓ Accepted | PN, 6 Nov 2026
  E11 | 12 Oct 2026 | Work product | whole form | ✓ Accepted | PN, 6 Nov 2026
* 7 | Work with others to identify and confirm the options to resolve a customer service problem within the 'ethos' of the organization. | ✓ Met, observed as required
  E1 | 16 Sep 2026 | Observation | line 5, 17:58 | ✓ Accepted | PN, 18 Sep 2026
  E8 | 4 Nov 2026 | Observation | line 6, 21:35 | ✓ Accepted | PN, 6 Nov 2026
  E9 | 28 Oct 2026 | Personal statement | paragraph 3 | ✘ Not yet | PN, 30 Oct 2026
> Candidate: I thought through both options with the night porter before I chose.¶Assessor: not sufficient. The statement says what you decided alone, not how you confirmed it with others.
* 8 | Work out the advantages and disadvantages of each option for your customer and your organization. | ✓ Met, observed
  E3 | 7 Oct 2026 | Observation | line 4, 07:25 | ✓ Accepted | PN, 9 Oct 2026
  E10 | 11 Nov 2026 | Professional discussion | 04:10 to 07:25 | ✓ Accepted | PN, 12 Nov 2026
* 9 | Discuss the best option(s) with your customer and your organization. | ✓ Met, observed
  E1 | 16 Sep 2026 | Observation | line 6, 18:02 | ✓ Accepted | PN, 18 Sep 2026
  E3 | 7 Oct 2026 | Observation | line 8, 09:40 | ✓ Accepted | PN, 9 Oct 2026
* 10 | Identify for your customer other ways that problems may be resolved if you are unable to help. | ✓ Met, Reason 1
  E9 | 28 Oct 2026 | Personal statement | paragraphs 1 and 2 | ✓ Accepted | PN, 30 Oct 2026
  E10 | 11 Nov 2026 | Professional discussion | 12:40 to 15:05 | ✓ Accepted | PN, 12 Nov 2026
# Take action to resolve customer service problems
* 11 | Discuss and agree the options for solving the problem with your customer. | ✓ Met, observed
  E1 | 16 Sep 2026 | Observation | line 6, 18:02 | ✓ Accepted | PN, 18 Sep 2026
  E5 | 14 Oct 2026 | Work product | page 1 | ✓ Accepted | PN, 16 Oct 2026
* 12 | Implement the option agreed with your customer. | ✓ Met, observed
  E1 | 16 Sep 2026 | Observation | line 7, 18:10 | ✓ Accepted | PN, 18 Sep 2026
  E3 | 7 Oct 2026 | Observation | line 5, 07:31 | ✓ Accepted | PN, 9 Oct 2026
  E7 | 7 Oct 2026 | Work product | photograph 2, region B | ✓ Accepted | PN, 9 Oct 2026
  E11 | 12 Oct 2026 | Work product | whole form | ✓ Accepted | PN, 6 Nov 2026
* 13 | Work with others and your customer to make sure that any promises related to solving the problem are kept. | ✓ Met, Reason 2
  E4 | 8–12 Oct 2026 | Witness testimony | paragraphs 2 to 4 | ✓ Accepted | PN, 16 Oct 2026
  E5 | 14 Oct 2026 | Work product | pages 2 and 3 | ✓ Accepted | PN, 16 Oct 2026
* 14 | Keep your customer fully informed about what is happening to resolve the problem. | ✓ Met, observed
  E3 | 7 Oct 2026 | Observation | line 8, 09:40 | ✓ Accepted | PN, 9 Oct 2026
  E4 | 8–12 Oct 2026 | Witness testimony | paragraph 3 | ✓ Accepted | PN, 16 Oct 2026
  E5 | 14 Oct 2026 | Work product | pages 2 and 3 | ✓ Accepted | PN, 16 Oct 2026
* 15 | Check with your customer to make sure the problem has been resolved to their satisfaction. | ✓ Met, observed
  E3 | 7 Oct 2026 | Observation | line 9, 10:10 | ✓ Accepted | PN, 9 Oct 2026
  E4 | 8–12 Oct 2026 | Witness testimony | paragraph 5 | ✓ Accepted | PN, 16 Oct 2026
* 16 | Give clear reasons to your customer when the problem has not been resolved to their satisfaction. | ✓ Met, Reason 3
  E9 | 28 Oct 2026 | Personal statement | paragraph 5 | ○ Not judged | 
  E10 | 11 Nov 2026 | Professional discussion | 21:30 to 24:00 | ✓ Accepted | PN, 12 Nov 2026
`;

export const scopeLines = `
# two from dealing with customer service problems:
* (a) | within organisational time parameters | ✓ Met, observed
  E1 | 16 Sep 2026 | Observation | lines 3 to 7, 17:42 to 18:10 | ✓ Accepted | PN, 18 Sep 2026
  E3 | 7 Oct 2026 | Observation | lines 2 to 5, 07:15 to 07:31 | ✓ Accepted | PN, 9 Oct 2026
* (b) | within organisational cost parameters | ✓ Met, by rule 7
  E4 | 8–12 Oct 2026 | Witness testimony | paragraph 3 | ✓ Accepted | PN, 16 Oct 2026
  E6 | 21 Oct 2026 | Questioning | question 10, 16:05 to 18:15 | ✓ Accepted | PN, 22 Oct 2026
* (c) | according to brand standard or standard operating procedures | ✓ Met, observed
  E3 | 7 Oct 2026 | Observation | line 5, 07:31 | ✓ Accepted | PN, 9 Oct 2026
  E8 | 4 Nov 2026 | Observation | line 4, 20:15 | ✓ Accepted | PN, 6 Nov 2026
* (d) | in line with organisational culture | ✓ Met, by rule 7
  E6 | 21 Oct 2026 | Questioning | question 11, 18:20 to 20:05 | ✓ Accepted | PN, 22 Oct 2026
  E12 | 6 Nov 2026 | Expert witness testimony | paragraph 2 | ✓ Accepted | PN, 12 Nov 2026
= Evidence for the remaining points under ‘what you must cover’ may be assessed through questioning or witness testimony.
`;

export const knowledgeLines = `
# What you must know and understand
* 1 | Organisational procedures and systems for dealing with customer service problems. | ✓ Met
  E6 | 21 Oct 2026 | Questioning | questions 1 and 2, 00:40 to 03:10 | ✓ Accepted | PN, 22 Oct 2026
* 2 | How and when to use own initiative. | ✓ Met
  E6 | 21 Oct 2026 | Questioning | question 3, 03:15 to 05:00 | ✓ Accepted | PN, 22 Oct 2026
  E9 | 28 Oct 2026 | Personal statement | paragraph 4 | ✓ Accepted | PN, 30 Oct 2026
* 3 | How to have confidence in discussing customers’ needs. | ✓ Met, inferred
  E1 | 16 Sep 2026 | Observation | lines 1, 2 and 6 | ◆ Inferred | PN, 13 Nov 2026
  E3 | 7 Oct 2026 | Observation | lines 2, 3 and 8 | ◆ Inferred | PN, 13 Nov 2026
> Ground: on both visits Sam asked open questions, repeated the need back in the guest’s words and offered choices without reading from the script.
* 4 | How to defuse potentially stressful situations. | ✓ Met
  E3 | 7 Oct 2026 | Observation | line 8, 09:40 | ✓ Accepted | PN, 9 Oct 2026
  E6 | 21 Oct 2026 | Questioning | question 6, 08:20 to 10:45 | ✓ Accepted | PN, 22 Oct 2026
* 5 | How to negotiate. | ✓ Met, inferred
  E8 | 4 Nov 2026 | Observation | line 6, 21:35 | ◆ Inferred | PN, 13 Nov 2026
> Ground: agreed a later bar and a smaller room hire fee with the wedding party, gave way on time and held on price.
* 6 | The limitations of what you can offer your customer. | ✓ Met
  E6 | 21 Oct 2026 | Questioning | question 8, 12:10 to 14:00 | ✓ Accepted | PN, 22 Oct 2026
  E10 | 11 Nov 2026 | Professional discussion | 15:05 to 17:20 | ✓ Accepted | PN, 12 Nov 2026
* 7 | Types of action that may make a customer problem worse and should be avoided. | ✓ Met
  E6 | 21 Oct 2026 | Questioning | question 9, 14:05 to 16:00 | + More needed | PN, 22 Oct 2026
> Assessor: one type of action given. Asked again in E10, where three were given with reasons.
  E10 | 11 Nov 2026 | Professional discussion | 25:10 to 28:00 | ✓ Accepted | PN, 12 Nov 2026
`;
