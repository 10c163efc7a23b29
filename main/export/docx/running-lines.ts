import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Part, Report } from '../../../domain/report/report.ts';
import { twips } from './measure.ts';
import { page, textWidth } from './page.ts';
import { paragraphOf, type Inline } from './paragraph-of.ts';
import { reportRuns, textWords } from './report-runs.ts';
import { rule } from './rule.ts';
import type { Setting } from './setting.ts';
import { tab } from './tab.ts';
import { textRuns, type RunLook } from './text-runs.ts';

const rightEdge = [{ type: TabStopType.RIGHT, position: twips(textWidth) }] as const;
/** The rule above the foot, in points, and its distance from the words. */
const footRule = { points: 0.5, space: 5 };

/** So many letters stand beside each other in the running head; longer ones stand under each other. */
const oneLine = 100;

/** The running head: who at the left, what at the right. Its room below pushes the text down to where every page but the first begins. */
export function runningHead(report: Report, part: Part, setting: Setting): Header {
  const left = reportRuns(report.headerLeft, setting, { bold: true });
  const right = reportRuns(part.headerRight, setting, part.kind === 'evidence' ? { bold: true } : {});
  const room = { spacing: { after: twips(page.belowHead) } };
  if (textWords(report.headerLeft).length + textWords(part.headerRight).length <= oneLine) {
    return new Header({ children: [paragraphOf({ style: 'Header', tabStops: rightEdge, ...room }, [...left, tab(), ...right])] });
  }
  return new Header({ children: [paragraphOf({ style: 'Header' }, left), paragraphOf({ style: 'Header', alignment: AlignmentType.RIGHT, ...room }, right)] });
}

/** The first page has a masthead instead. */
export function noHead(): Header {
  return new Header({ children: [new Paragraph({ style: 'Gap' })] });
}

/** The running foot: two lines at the left, the page's number at the right of the first. */
export function runningFoot(report: Report): Footer {
  const [first, second] = report.footerLeft;
  const top = { ...rule(footRule.points), space: footRule.space };
  return new Footer({
    children: [
      paragraphOf({ style: 'Footer', tabStops: rightEdge, border: { top } }, [...textRuns(first), tab(), ...pageWords(report.pageWords)]),
      paragraphOf({ style: 'Footer' }, textRuns(second)),
    ],
  });
}

function pageWords(words: string): readonly Inline[] {
  const look: RunLook = { bold: true, size: 17 };
  return words.split(/(\{\{pages?\}\})/).flatMap((piece): readonly Inline[] => {
    if (piece === '{{page}}') return [new TextRun({ ...look, children: [PageNumber.CURRENT] })];
    if (piece === '{{pages}}') return [new TextRun({ ...look, children: [PageNumber.TOTAL_PAGES] })];
    return textRuns(piece, look);
  });
}
