import { Document } from 'docx';
import type { Report } from '../../../domain/report/report.ts';
import { baseStyles } from './base-styles.ts';
import { characterStyles } from './character-styles.ts';
import { cleanText } from './clean-text.ts';
import { paragraphStyles } from './paragraph-styles.ts';
import { section } from './section.ts';
import type { Setting } from './setting.ts';
import { fonts } from './typeface.ts';

/** The whole document: its styles, its properties, and a section for each part of the report. */
export function docxDocument(report: Report, setting: Setting): Document {
  return new Document({
    ...properties(report),
    features: { updateFields: false },
    compatabilityModeVersion: 15,
    externalStyles: baseStyles,
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: fonts.latin, hAnsi: fonts.latin, cs: fonts.complex, eastAsia: fonts.eastAsian },
            size: 20,
            language: { value: report.language, eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
          },
        },
      },
      paragraphStyles: [...paragraphStyles()],
      characterStyles: [...characterStyles],
    },
    sections: report.parts.map((part, at) => section(report, part, at === 0, setting)),
  });
}

/** What the file says of itself. */
export function properties(report: Report): { readonly title: string; readonly subject: string; readonly creator: string; readonly keywords: string; readonly lastModifiedBy: string } {
  const author = cleanText(report.author);
  return { title: cleanText(report.title), subject: cleanText(report.subject), creator: author, keywords: cleanText(report.keywords.join('; ')), lastModifiedBy: author };
}
