import type { Report } from '../../../domain/report/report.ts';
import { centreSections } from './sample/centre-sections.ts';
import { cover } from './sample/cover.ts';
import { evidenceParts } from './sample/evidence-parts.ts';
import { text } from './sample/markup.ts';
import { unitSections } from './sample/unit-sections.ts';

/** The record of the design, thirteen pages: every section, state and form of it. Its people are invented. */
export const sampleReport: Report = {
  language: 'en-GB',
  title: 'Assessment record: Sam Okafor, Resolve customer service problems',
  subject: 'SVQ in Hospitality Services at SCQF level 5',
  author: 'Harbour Training',
  keywords: ['PPL2GEN7', 'assessment record'],
  stateAt: '2026-11-20T09:14:00.000+00:00',
  recordTitle: 'Assessment record',
  headerLeft: text('Sam Okafor\u2002091004417'),
  footerLeft: ['Harbour Training, centre 3004417', 'Printed 20 Nov 2026, 09:14, from state 5E1D-0C9A-44B7-F210'],
  pageWords: 'Page {{page}} of {{pages}}',
  parts: [
    { kind: 'unit', bookmark: 'Resolve customer service problems', headerRight: text('Resolve customer service problems\u2002PPL2GEN7 version 3'), blocks: [...cover, ...unitSections, ...centreSections] },
    ...evidenceParts,
  ],
  attachment: { name: 'record.json', description: 'The data behind this record', json: '{"candidate":"Sam Okafor"}' },
};
