import { FileChild, type Paragraph } from 'docx';
import type { FieldBlock } from '../../../domain/report/report.ts';
import { cleanText } from './clean-text.ts';
import { controlProperties } from './control.ts';
import { paragraphOf } from './paragraph-of.ts';
import type { Setting } from './setting.ts';
import { beginsRightToLeft } from './stretches.ts';
import { textRuns } from './text-runs.ts';
import { element } from './xml-element.ts';

// Room for a few lines by hand.
const roomLines = '\n'.repeat(6);

/** A field that stands alone between paragraphs, as a rich-text control: what was written, or framed room to write. */
export class BlockControl extends FileChild {
  public constructor(field: FieldBlock, keepNext: boolean, setting: Setting) {
    super('w:sdt');
    const written = field.paragraphs.map(cleanText).filter((text) => text.trim() !== '');
    const empty = written.length === 0;
    this.root.push(controlProperties({ tag: field.tag, alias: field.alias, id: setting.nextControl(), empty }, null));
    this.root.push(element('w:sdtContent', {}, empty ? [paragraphOf({ style: 'Room' }, textRuns(roomLines))] : written.map((text, at) => writtenParagraph(text, keepNext && at === written.length - 1))));
  }
}

function writtenParagraph(text: string, keepNext: boolean): Paragraph {
  return paragraphOf({ style: 'BodyText', ...(keepNext ? { keepNext } : {}), ...(beginsRightToLeft(text) ? { bidirectional: true } : {}) }, textRuns(text));
}
