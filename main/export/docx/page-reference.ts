import { TextRun, XmlComponent, type IContext, type IXmlableObject } from 'docx';
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
  return new PageReference(() => field(bookmark.name, setting.pageOf(anchor), look));
}

/** Made when it is written: the document is built while the PDF is still being laid out. */
class PageReference extends XmlComponent {
  private readonly make: () => XmlComponent;

  public constructor(make: () => XmlComponent) {
    super('w:fldSimple');
    this.make = make;
  }

  public override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.make().prepForXml(context);
  }
}

function field(bookmark: string, page: number | undefined, look: RunLook): XmlComponent {
  const attributes = { 'w:instr': `PAGEREF ${bookmark} \\h`, ...(page === undefined ? { 'w:dirty': 'true' } : {}) };
  return element('w:fldSimple', attributes, textRuns(page === undefined ? '–' : String(page), look));
}
