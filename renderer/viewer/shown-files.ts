import type { BytesState } from '../../domain/evidence/bytes-state.ts';
import type { EvidenceFile, EvidenceFileName } from '../../domain/evidence/evidence-file.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';

export type FileStates = ReadonlyMap<EvidenceFileName, BytesState>;

/** The files of an item to look at: what is written first. Of a photograph and its copy without the place, one: the original where it is here. */
export function shownFiles({ fields }: Evidence, states: FileStates): readonly EvidenceFile[] {
  const { files, written } = fields;
  const isHere = (name: EvidenceFileName | undefined): boolean => name !== undefined && (states.get(name) ?? 'here') === 'here';
  const bare = new Map(files.flatMap((file) => (file.leftOut === 'place' && file.redactionOf !== undefined ? [[file.redactionOf, file] as const] : [])));
  const shown = files.filter((file) => (file.leftOut === 'place' ? !isHere(file.redactionOf) : isHere(file.file) || !isHere(bare.get(file.file)?.file)));
  return written === undefined ? shown : [written, ...shown];
}

/** Which photograph of its item a file is, as the record counts them: an original and its copy are one. */
export function photographNumber({ fields }: Evidence, file: EvidenceFile): number | null {
  const originals = new Set(fields.files.map((one) => one.redactionOf));
  const counted = fields.files.filter((one) => /\.(jpe?g|png)$/.test(one.file) && !originals.has(one.file));
  const place = counted.findIndex((one) => one.file === file.file || one.redactionOf === file.file);
  return place < 0 ? null : place + 1;
}
