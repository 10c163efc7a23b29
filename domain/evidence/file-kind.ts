import type { EvidenceFile } from './evidence-file.ts';

/** How a file is shown. Whatever could run (HTML, SVG, scripts) is text. */
export type ShownKind = 'picture' | 'pdf' | 'audio' | 'video' | 'mail' | 'text' | 'document' | 'other';

const endings: Readonly<Record<Exclude<ShownKind, 'other'>, string>> = {
  picture: 'jpg jpeg png gif webp bmp avif',
  pdf: 'pdf',
  audio: 'mp3 m4a wav ogg oga opus flac aac weba',
  video: 'mp4 m4v webm mov ogv',
  mail: 'eml',
  text: 'txt md csv tsv html htm svg xml json log js css ics vcf srt vtt',
  document: 'docx',
};
const kinds = ['picture', 'pdf', 'audio', 'video', 'mail', 'text', 'document'] as const;

/** The ending of a file, without its dot: of the name in the folder, which is made of letters and digits only. */
export function endingOf({ file }: Pick<EvidenceFile, 'file'>): string {
  return file.split('.')[1] ?? '';
}

/** How a file is shown, by its ending. */
export function shownKind(file: Pick<EvidenceFile, 'file'>): ShownKind {
  const ending = endingOf(file);
  return kinds.find((kind) => endings[kind].split(' ').includes(ending)) ?? 'other';
}
