import { referenceOf } from './base-context.ts';
import { sectionAnchor } from './anchors.ts';
import { evidencePart } from './evidence-pages/evidence-part.ts';
import type { ContentsLine } from './front-page/contents.ts';
import { frontPage } from './front-page/front-page.ts';
import type { Block, Part } from './report.ts';
import type { Section } from './section.ts';
import { sections } from './sections.ts';
import { plain } from './text.ts';
import type { RecordContext, UnitContext } from './unit-context.ts';
import { runningTitle } from './words/unit-words.ts';
import { unitTitle } from '../unit/unit-titles.ts';

const allUnits = 'all';

/**
 * The parts of a record: one for each unit, with the sections that stand once for all units in their place where there
 * is one unit, else in a part of their own after the units; then the evidence on its own forms and the annex.
 */
export function recordParts(record: RecordContext): readonly Part[] {
  const several = record.units.length > 1;
  const units = record.units.map((unit) => unitPart(record, unit, several));
  return [...units, ...(several ? [sharedPart(record)] : []), ...record.pages.map((page) => evidencePart(record, page))];
}

function unitPart(record: RecordContext, unit: UnitContext, several: boolean): Part {
  const mine = sections.filter((section) => section.of === 'unit' || !several);
  const blocks = mine.flatMap((section) => sectionBlocks(record, unit, section));
  const headerRight = plain(runningTitle(record.say, unit.entry));
  return { kind: 'unit', bookmark: unitTitle(unit.unit), headerRight, blocks: [...frontPage(unit, contentsLines(record, unit, several)), ...blocks] };
}

function sharedPart(record: RecordContext): Part {
  const title = record.say('report.all-units');
  const heading: Block = { kind: 'heading', level: 1, text: title, anchor: sectionAnchor(allUnits, 'unit'), newPage: true };
  const blocks = sections.flatMap((section) => (section.of === 'record' ? titled(section.title(record), section, allUnits, () => section.blocks(record)) : []));
  return { kind: 'unit', bookmark: title, headerRight: plain(title), blocks: [heading, ...blocks] };
}

function sectionBlocks(record: RecordContext, unit: UnitContext, section: Section): readonly Block[] {
  return section.of === 'unit'
    ? titled(section.title(unit), section, unit.prefix, () => section.blocks(unit))
    : titled(section.title(record), section, unit.prefix, () => section.blocks(record));
}

function titled(title: string | null, section: Section, prefix: string, blocks: () => readonly Block[]): readonly Block[] {
  if (title === null) return [];
  if (section.ownHeading === true) return blocks();
  return [{ kind: 'heading', level: 2, text: title, anchor: sectionAnchor(prefix, section.id), newPage: section.newPage === true }, ...blocks()];
}

function contentsLines(record: RecordContext, unit: UnitContext, several: boolean): readonly ContentsLine[] {
  const lines = sections.flatMap((section) => {
    const title = section.of === 'unit' ? section.title(unit) : section.title(record);
    const prefix = section.of === 'record' && several ? allUnits : unit.prefix;
    return title === null ? [] : [{ title, anchor: sectionAnchor(prefix, section.id) }];
  });
  const [first] = record.pages;
  if (first === undefined) return lines;
  const references = [...new Set(record.pages.map((page) => referenceOf(record, page.evidence.id)))].join(', ');
  return [...lines, { title: record.say('report.contents.evidence', { references }), anchor: first.anchor }];
}
