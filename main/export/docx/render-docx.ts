import { Packer } from 'docx';
import type { Block, Report } from '../../../domain/report/report.ts';
import { nameBookmarks } from './bookmarks.ts';
import { coreProperties } from './core-properties.ts';
import { docxDocument } from './document.ts';
import { pinEntryDates } from './pin-entry-dates.ts';

/** Where a record's pictures come from, and what its PDF told: the page of each anchor. */
export interface DocxSources {
  /** The bytes of an evidence file, or null where they are not to be had. */
  readonly picture: (name: string) => Promise<Uint8Array | null>;
  readonly pages?: ReadonlyMap<string, number> | Promise<ReadonlyMap<string, number>>;
}

/** The record as a Word document with the same words as its PDF. The same report and pictures give the same bytes. */
export async function renderDocx(report: Report, sources: DocxSources): Promise<Uint8Array> {
  let controls = 0;
  let drawings = 0;
  let pages: ReadonlyMap<string, number> = new Map();
  const document = docxDocument(report, {
    bookmarks: nameBookmarks(report),
    pageOf: (anchor) => pages.get(anchor),
    pictures: await readPictures(report, sources),
    nextControl: () => ++controls,
    nextDrawing: () => ++drawings,
  });
  pages = (await sources.pages) ?? pages;
  return pinEntryDates(await Packer.pack(document, 'uint8array', false, [coreProperties(report)]));
}

async function readPictures(report: Report, sources: DocxSources): Promise<ReadonlyMap<string, Uint8Array | null>> {
  const pictures = new Map<string, Uint8Array | null>();
  for (const name of new Set(report.parts.flatMap(({ blocks }) => blocks.flatMap(pictureName)))) pictures.set(name, await sources.picture(name));
  return pictures;
}

function pictureName(block: Block): readonly string[] {
  return block.kind === 'picture' ? [block.source] : [];
}
