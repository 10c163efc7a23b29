import { TextRun } from 'docx';
import type { Inline } from './paragraph-of.ts';
import type { Setting } from './setting.ts';
import { textRuns, type RunLook } from './text-runs.ts';
import { element } from './xml-element.ts';

/**
 * The page on which an anchor lies, as a PAGEREF field. Where the report's PDF told its pages that number stands in it;
 * else it is marked to be worked out when the document is opened. An anchor that is not in the report prints a dash.
 */
export function pageReference(anchor: string, setting: Setting, look: RunLook): Inline {
  const bookmark = setting.bookmarks.get(anchor);
  if (bookmark === undefined) return new TextRun({ ...look, text: '–' });
  const page = setting.pages.get(anchor);
  const attributes = { 'w:instr': `PAGEREF ${bookmark.name} \\h`, ...(page === undefined ? { 'w:dirty': 'true' } : {}) };
  return element('w:fldSimple', attributes, textRuns(page === undefined ? '–' : String(page), look));
}
