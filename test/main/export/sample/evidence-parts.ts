import type { Block, Part } from '../../../../domain/report/report.ts';
import { text } from './markup.ts';
import { columns, heading, identity, paragraph, rows, signatures, table, whoSigns } from './tables.ts';

/** Pages 11 and 12: evidence written on forms. */
const observation: readonly Block[] = [
  heading(2, 'Observation record', 'E3', { tab: 'E3' }),
  paragraph('evidence-title', 'Breakfast shift: noise on the second floor and a disputed bill'),
  identity('About the observation', `
Candidate|Sam Okafor|Day, time|7 Oct 2026, 06:50 to 10:30
Observed by|Priya Nair, assessor|Place|The Quay Hotel, Leith: reception
Present|Aileen Grant, duty manager|Setting|Workplace, normal work`),
  heading(3, 'What was seen and heard', 'E3-seen'),
  table('lined', 'What was seen and heard', columns([10, 'Line'], [16, 'Time'], [112, 'What the candidate did and said'], [34, 'Claimed for']), rows(`
{b:1}|06:50|Read the night handover aloud with the night porter and asked about two ticks against room 214.|—
{b:2}|07:15|Guest from 214 came down angry about noise. Sam came round the desk, let her finish, did not interrupt.|PC 1; (a); Knowledge 3
{b:3}|07:18|“Is it a hum all the time, or does it come and go?” Repeated the answer back and wrote it down.|PC 2; (a); Knowledge 3
{b:4}|07:25|Went through three ways out with the duty manager within earshot: move rooms, earplugs and half a night back, or an early check-out. Said what each would cost the guest and the house.|PCs 6, 8; (a)
{b:5}|07:31|Guest chose to move. Sam followed the room-move procedure step by step: key, board, housekeeping, bill. Done in nine minutes; refund slip given at 07:52.|PC 12; (a), (c)
{b:6}|08:40|Third noise report from the same corridor. Sam looked at the lift-shaft plan, rang maintenance and told the duty manager: “That’s the motor, not the guests.”|PC 3
{b:7}|09:05|Stopped the housekeeping supervisor and asked her to keep 212 to 218 empty until the motor was checked. Wrote it on the board.|PC 4
{b:8}|09:40|Guest disputed a minibar charge loudly in front of others. Sam moved to the side desk, lowered his voice, showed the slip, offered to ask accounts and said when he would be back. Was back in six minutes.|PCs 9, 14; Knowledge 3, 4
{b:9}|10:10|Rang room 309: “Is the new room quieter?” Noted the answer.|PC 15`)),
  heading(3, 'Questions asked during the visit', 'E3-questions'),
  table('lined', 'Questions asked during the visit', columns([10, 'No.'], [66, 'Question'], [96, 'Answer']), rows(`
{b:Q1}|Why did you not offer a whole night back?|“I can give half without asking. More than that is Aileen’s decision, and she would have asked whether we had tried a move first.”`)),
  heading(3, 'Feedback given on the day', 'E3-feedback'),
  paragraph('body', 'Calm, quick and honest. Next time note the time of the call to maintenance as you make it.'),
  signatures('form-signatures', whoSigns, `
{b:Candidate}¶Sam Okafor|This is a true account of what I did.|Signed in Attest, 7 Oct 2026, 11:02¶State 77AF-2E10-C5B8-6103¶{done:Unchanged since}|7 Oct 2026
{b:Observed by}¶Priya Nair|I saw and heard this myself.|Signed in Attest, 7 Oct 2026, 10:58¶State 77AF-2E10-C5B8-6103¶{done:Unchanged since}|7 Oct 2026`),
];

const testimony: readonly Block[] = [
  heading(2, 'Witness testimony', 'E4', { tab: 'E4' }),
  paragraph('evidence-title', 'A late refund settled with the booking agent'),
  identity('About the testimony', `
Candidate|Sam Okafor|Day it happened|8 to 12 Oct 2026
Witness|Aileen Grant, duty manager|Place|The Quay Hotel, Leith: reception
Status|Witness|Known to the candidate as|Line manager; no family tie
Contact|0131 496 0117|Confirmed with the witness|By telephone, PN, 15 Oct 2026`),
  heading(3, 'Statement', 'E4-statement'),
  table('lined', 'Statement', columns([10, 'Para.'], [128, 'What I saw and heard'], [34, 'Claimed for']), rows(`
{b:1}|On Thursday 8 October a guest who had left that morning rang to say that the half-night refund Sam had promised her had not reached her card.|—
{b:2}|The booking had come through an agent, so the money had to go back by the agent. Sam told her this, said he would see it through himself and gave her his name. He rang the agent while I was at the desk.|PC 13
{b:3}|The agent wanted to charge us a fee of £15. Sam knew that he may agree up to £10 and asked me; I agreed the rest. He rang the guest on Friday and again on Saturday to say how far it had got, as he had promised.|PCs 13, 14; (b)
{b:4}|On Sunday the agent’s form came with the wrong night on it. Sam noticed, had it put right the same day, and filled in our own authorisation form (E11).|PC 13
{b:5}|On Monday 12 October he rang the guest to ask whether the money was there. It was, and she said she would book with us direct next time.|PC 15`)),
  paragraph('note', 'A witness describes what was seen. Which criteria it shows was claimed by the candidate and judged by the assessor: see pages {page:pc} to {page:know}.'),
  heading(3, 'Signatures', 'E4-signatures'),
  signatures('form-signatures', whoSigns, `
{b:Witness}¶Aileen Grant|This is a true account of what I saw and heard.|Signed on paper, 12 Oct 2026; scan in the portfolio, page 2 of E4|12 Oct 2026
{b:Candidate}¶Sam Okafor|I was the person described.|Signed in Attest, 12 Oct 2026, 18:30¶State E90B-41C7-3D22-58FA¶{done:Unchanged since}|12 Oct 2026
{b:Assessor}¶Priya Nair|I confirmed this with the witness.|Signed in Attest, 16 Oct 2026, 09:10¶State E90B-41C7-3D22-58FA¶{done:Unchanged since}|16 Oct 2026`),
];

/** Page 13: pictures. */
const photographs: readonly Block[] = [
  heading(2, 'Photographs', 'E7', { tab: 'E7' }),
  paragraph('evidence-title', 'Room-move board and refund slip. Work product, 7 Oct 2026'),
  {
    kind: 'picture', source: 'photo-1.jpg', anchor: 'E7-1', regions: [],
    alternative: 'Whiteboard at a hotel reception listing four room moves on Wednesday 7 October. Guest names are covered. Region A frames a note: three times the same corridor, maintenance told 08:40, no new guests in 212 to 218 until the motor is checked.',
    beside: [
      { heading: 'Photograph 1 of 2', text: '' },
      { heading: 'What it shows', text: 'The room-move board at reception at the end of the breakfast shift. Three of four moves are for noise at the lift shaft.' },
      { heading: 'Region A', text: 'Note to housekeeping. PC 4: accepted, PN, 9 Oct 2026' },
      { heading: 'Taken', text: '7 Oct 2026, 10:22, by Sam Okafor; day and time from the camera' },
      { heading: 'Hidden before printing', text: 'Four guests’ names' },
      { heading: 'Original', text: '4,032 × 3,024, 3.1 MB, SHA-256 begins 9C41 77D0' },
    ],
  },
  {
    kind: 'picture', source: 'photo-2.jpg', anchor: 'E7-2', regions: [],
    alternative: 'Handwritten refund slip of The Quay Hotel dated 7 October. The guest name is covered. Region B frames amount £42.00, reason noise, one night, half rate, and given by S. Okafor. Stamped paid back.',
    beside: [
      { heading: 'Photograph 2 of 2', text: '' },
      { heading: 'What it shows', text: 'The refund slip for room 214, countersigned by the duty manager and stamped when paid.' },
      { heading: 'Region B', text: 'Amount, reason and who gave it. PC 12: accepted, PN, 9 Oct 2026' },
      { heading: 'Taken', text: '7 Oct 2026, 10:25, by Sam Okafor; day and time from the camera' },
      { heading: 'Hidden before printing', text: 'One guest’s name' },
      { heading: 'Original', text: '4,032 × 3,024, 2.8 MB, SHA-256 begins 02EB A91F' },
    ],
  },
  paragraph('note', 'Annex page A-1 of A-1.'),
];

const printed = 'Evidence printed';

/** Evidence stands last: it serves several units. */
export const evidenceParts: readonly Part[] = [
  { kind: 'evidence', bookmark: printed, headerRight: text('Evidence E3'), blocks: observation },
  { kind: 'evidence', bookmark: printed, headerRight: text('Evidence E4'), blocks: testimony },
  { kind: 'evidence', bookmark: printed, headerRight: text('Evidence E7, annex page A-1'), blocks: photographs },
];
