import { SectionType, type ISectionOptions } from 'docx';
import type { Part, Report } from '../../../domain/report/report.ts';
import { twips } from './measure.ts';
import { page } from './page.ts';
import { partChildren } from './part-children.ts';
import { noHead, runningFoot, runningHead } from './running-lines.ts';
import type { Setting } from './setting.ts';

/** A part of the record as a section of its own, on a new page, with its own running head. */
export function section(report: Report, part: Part, first: boolean, setting: Setting): ISectionOptions {
  const foot = runningFoot(report);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: first,
      page: {
        size: { width: twips(page.width), height: twips(page.height) },
        margin: { top: twips(page.firstTop), bottom: twips(page.bottom), left: twips(page.left), right: twips(page.right), header: twips(page.headDistance), footer: twips(page.footDistance), gutter: 0 },
      },
    },
    headers: { default: runningHead(report, part, setting), ...(first ? { first: noHead() } : {}) },
    footers: { default: foot, ...(first ? { first: runningFoot(report) } : {}) },
    children: partChildren(part, setting),
  };
}
