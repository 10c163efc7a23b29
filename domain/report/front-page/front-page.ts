import { unitTitle } from '../../unit/unit-titles.ts';
import { sectionAnchor } from '../anchors.ts';
import { candidateName } from '../base-context.ts';
import { paragraph } from '../build/blocks.ts';
import type { Block } from '../report.ts';
import type { UnitContext } from '../unit-context.ts';
import { codeLine } from '../words/unit-words.ts';
import type { ContentsLine } from './contents.ts';
import { contents } from './contents.ts';
import { particulars } from './particulars.ts';
import { people } from './people.ts';
import { summary } from './summary.ts';

/** The first page of a unit's record: whose, of what, how it stands, who took part, and where everything is. */
export function frontPage(context: UnitContext, lines: readonly ContentsLine[]): readonly Block[] {
  const { say, input, prefix, entry, unit } = context;
  const { number, centre } = input.portfolio.details;
  return [
    { kind: 'masthead', left: recordTitle(context), right: centre ?? '' },
    { kind: 'heading', level: 1, text: unitTitle(unit), anchor: sectionAnchor(prefix, 'unit'), newPage: prefix !== 'u1' },
    paragraph('codes', codeLine(say, entry)),
    paragraph('candidate', candidateName(context)),
    paragraph('candidate-number', number === undefined ? say('report.candidate.no-number') : say('report.candidate.number', { number })),
    summary(context),
    particulars(context),
    ...people(context),
    ...contents(context, lines),
  ];
}

/** "Assessment record" once decided, countersigned where needed and, if sampled, verified; until then an interim one. */
export function recordTitle({ say, standing }: UnitContext): string {
  return say(standing.state === 'final' ? 'report.title.complete' : 'report.title.interim');
}
