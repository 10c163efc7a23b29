import type { Block } from '../../../../domain/report/report.ts';
import { text } from './markup.ts';
import { columns, heading, identity, paragraph, rows, table } from './tables.ts';

const entries: readonly (readonly [string, string])[] = [
  ['Unit overview', 'uo'], ['Sufficiency of evidence', 'suff'], ['Rules and their outcome', 'rules'], ['Performance criteria', 'pc'],
  ['Evidence against criteria', 'grid'], ['Scope/Range', 'scope'], ['Knowledge and understanding', 'know'], ['Reasons recorded', 'reasons'],
  ['Index of evidence', 'index'], ['Supplementary evidence', 'supp'], ['Witness status list', 'wit'], ['Assessor feedback on completion of the unit', 'fb'],
  ['Action points', 'ap'], ['Internal quality assurance', 'iqa'], ['Course of the assessment', 'course'], ['Declarations', 'dec'],
  ['Open at the moment of printing', 'open'], ['Evidence printed: E3, E4, E7', 'E3'],
];

/** Page 1: who, what, how it stands, and where everything is. */
export const cover: readonly Block[] = [
  { kind: 'masthead', left: 'Assessment record', right: 'Harbour Training' },
  heading(1, 'Resolve customer service problems', 'unit'),
  paragraph('codes', 'URN PPL2GEN7, version 3'),
  paragraph('candidate', 'Sam Okafor'),
  paragraph('candidate-number', 'Candidate 091004417'),
  {
    kind: 'summary',
    cells: [
      { figure: 'Achieved', of: null, words: text('Assessor’s decision\nPriya Nair, 13 Nov 2026'), open: false },
      { figure: '16', of: 'of 16', words: text('performance\ncriteria met'), open: false },
      { figure: '4', of: 'of 4', words: text('scope/range\ncovered'), open: false },
      { figure: '7', of: 'of 7', words: text('knowledge\nstatements met'), open: false },
      { figure: '8', of: 'of 8', words: text('rules on the\nform met'), open: false },
      { figure: '4', of: null, words: text('open at the moment of\nprinting: see page {page:open}'), open: true },
    ],
  },
  identity('About the unit and the candidate', `
Award|SVQ in Hospitality Services at SCQF level 5|Centre|Harbour Training, centre 3004417
Awarding body code|Not stated on the form|Workplace|The Quay Hotel, Leith: reception
Developed by|People 1st|Setting|Workplace throughout
Approved|01 Mar 2022|Candidate registered|31 Aug 2026
Indicative review date|28 Feb 2027|Evidence from, to|16 Sep 2026 to 11 Nov 2026
Validity, status|Current, Original|Keep until|20 Nov 2029`),
  heading(3, 'People in this record', 'people'),
  table('lined', 'People in this record', columns([40, 'Role'], [36, 'Name'], [76, 'Status'], [20, 'Initials']), rows(`
Assessor|{b:Priya Nair}|Working towards L&D9DI; 6 years in front-of-house management|PN
Countersigning assessor|{b:Martin Hale}|L&D9DI, certificate seen 2 Sep 2026|MH
Internal quality assurer|{b:Dilys Rees}|L&D11, certificate seen 2 Sep 2026|DR
External verifier|Not yet named||`)),
  heading(3, 'Contents', 'contents'),
  contents(),
];

function contents(): Block {
  const half = entries.length / 2;
  const cells = entries.map(([words, anchor]) => [
    { text: [{ kind: 'text' as const, text: words, to: anchor }] },
    { text: [{ kind: 'page' as const, pageOf: anchor, emphasis: 'strong' as const }], align: 'right' as const },
  ]);
  const body = Array.from({ length: half }, (_, at) => ({ kind: 'row' as const, cells: [...(cells[at] ?? []), ...(cells[at + half] ?? [])] }));
  return table('contents', 'Contents', columns([76, ''], [10, ''], [76, ''], [10, '']), body);
}
