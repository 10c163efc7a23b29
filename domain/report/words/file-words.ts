import type { EvidenceFile } from '../../evidence/evidence-file.ts';
import type { Say } from '../../words/say.ts';
import type { FileFacts } from '../report-input.ts';

type FileKind = 'pdf' | 'picture' | 'audio' | 'video' | 'mail' | 'text' | 'document' | 'sheet' | 'slides' | 'other';

const endings: Readonly<Record<Exclude<FileKind, 'other'>, string>> = {
  pdf: 'pdf', picture: 'jpg jpeg png gif webp heic tif tiff bmp svg', audio: 'mp3 m4a wav ogg opus flac aac', video: 'mp4 mov webm avi mkv',
  mail: 'eml msg', text: 'txt md rtf', document: 'docx doc odt', sheet: 'xlsx xls ods csv', slides: 'pptx ppt odp',
};

const fileKinds = ['pdf', 'picture', 'audio', 'video', 'mail', 'text', 'document', 'sheet', 'slides'] as const;

/** What a file is: as measured ("PDF, 4 pages"), else by the ending of its name. */
export function fileWords(say: Say, file: EvidenceFile, facts: FileFacts | undefined): string {
  return facts?.words ?? say(`report.file.${kindOf(file.file.split('.')[1] ?? '')}`);
}

function kindOf(ending: string): FileKind {
  for (const kind of fileKinds) if (endings[kind].split(' ').includes(ending)) return kind;
  return 'other';
}

/** "3.1 MB": decimal units, one decimal below ten. */
export function sizeWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'];
  const step = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  const value = bytes / 1000 ** step;
  const shown = step === 0 || value >= 10 ? String(Math.round(value)) : String(Math.round(value * 10) / 10);
  return `${shown} ${units[step] ?? ''}`;
}
