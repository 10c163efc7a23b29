import { Table, TableProperties, type ITableOptions } from 'docx';
import { cleanText } from './clean-text.ts';
import { element } from './xml-element.ts';

class CaptionedProperties extends TableProperties {
  public constructor({ margins, ...options }: ITableOptions, caption: string) {
    super({ ...options, ...(margins === undefined ? {} : { cellMargin: margins }) });
    this.root.push(element('w:tblCaption', { 'w:val': cleanText(caption) }));
  }
}

/** A table with words for readers who listen (`w:tblCaption`, the last of a table's properties), for which the library has no option. */
export class CaptionedTable extends Table {
  public constructor(options: ITableOptions, caption: string) {
    super(options);
    const captioned = new CaptionedProperties(options, caption);
    this.root = this.root.map((part: unknown) => (part instanceof TableProperties ? captioned : part));
  }
}
