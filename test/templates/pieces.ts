import type { Guidance } from '../../domain/guidance/guidance.ts';
import type { Unit, UnitCriterion } from '../../domain/unit/unit.ts';
import { fold } from './documents.ts';

/** The ways in which published documents set a label before its text. */
function labelled(id: string, text: string): readonly string[] {
  return [`${id}. ${text}`, `${id} ${text}`, `(${id}) ${text}`, `- ${id}. ${text}`];
}

const asPrinted = ({ id, text }: UnitCriterion): readonly string[] => labelled(id, text);

/** All metadata as printed: the two days in the program's own notation are compared with the printed ones elsewhere. */
function metadataTexts(metadata: Unit['metadata']): readonly string[] {
  const printed = Object.entries(metadata).filter(([key]) => key !== 'approved' && key !== 'reviewDate');
  return printed.flatMap(([, value]) => value ?? []);
}

/** Every label with its text, in each way it may be printed: one of each must stand in the source. */
export function labelPieces(unit: Unit): readonly (readonly string[])[] {
  return [
    ...unit.criteria.map(asPrinted), ...unit.knowledge.map(asPrinted), ...unit.behaviours.map(asPrinted),
    ...unit.scope.flatMap(({ items }) => items.map(asPrinted)),
  ].map((ways) => ways.map(fold));
}

/** Every other text that a unit's data took from its source. */
export function plainPieces(unit: Unit): readonly string[] {
  return [
    ...metadataTexts(unit.metadata), ...unit.overview, ...Object.values(unit.introductions).flat(), ...Object.values(unit.formWords),
    ...unit.groups.map(({ heading }) => heading), ...unit.knowledgeGroups.map(({ heading }) => heading), ...unit.scope.map(({ heading }) => heading),
  ].filter((piece) => piece !== undefined).map(fold);
}

/** All that may be laid over the source of a unit. */
export function unitPieces(unit: Unit): readonly string[] {
  const scopeHeads = unit.scope.flatMap(({ id, heading }) => labelled(id, heading)).map(fold);
  return [...labelPieces(unit).flat(), ...plainPieces(unit), ...scopeHeads];
}

/** All that a guide took from its source. */
export function guidePieces(guide: Guidance): readonly string[] {
  const sections = guide.sections.flatMap(({ heading, paragraphs, items }) => [heading, ...paragraphs, ...items.map((item) => `- ${item}`)]);
  return [...guide.introduction, ...sections].map(fold);
}
