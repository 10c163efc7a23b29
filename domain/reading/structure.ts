import { findSections, type PlacedHeading, type PlacedRow } from './headings/find-sections.ts';
import type { Section } from './headings/section.ts';
import { readFields, type FoundField } from './metadata/read-fields.ts';
import { readMetadata, type MetadataRead } from './metadata/read-metadata.ts';
import { evidenceHead, readEvidenceColumn, type EvidenceColumn } from './outline/evidence-column.ts';
import { noPoints, type PointList } from './outline/points.ts';
import { readPoints } from './outline/read-points.ts';
import { readScope } from './outline/read-scope.ts';
import { noScope, type ScopeList } from './outline/scope-list.ts';
import { splitBehaviours } from './outline/split-behaviours.ts';
import { readWithoutHeadings } from './outline/without-headings.ts';
import { proseOf } from './rules/prose.ts';
import { rowsOf } from './rows/rows-of.ts';
import type { LabelledRow } from './rows/row.ts';
import type { Passage } from './source/passage.ts';
import type { SourceLine } from './source/source-line.ts';

/** A document taken apart: its lists, what it says of the unit, and its prose. */
export interface Structure {
  readonly headings: readonly PlacedHeading[];
  readonly fields: readonly FoundField[];
  readonly metadata: MetadataRead;
  readonly overview: readonly Passage[];
  readonly criteria: PointList;
  readonly columns: readonly EvidenceColumn[];
  readonly knowledge: PointList;
  readonly behaviours: PointList;
  /** Behaviours and knowledge stood in one list. */
  readonly listWasSplit: boolean;
  readonly scope: ScopeList;
  /** The criteria stood in a table without any heading. */
  readonly withoutHeadings: boolean;
  /** Prose where rules are expected, and prose where they are not. */
  readonly prose: readonly Passage[];
  readonly otherProse: readonly Passage[];
}

/** Takes a document apart. */
export function readStructure(lines: readonly SourceLine[]): Structure {
  const sections = findSections(rowsOf(lines));
  const { fields, rows } = readFields(sections.rows);
  const { headings } = sections;
  const of = (...names: readonly Section[]): readonly LabelledRow[] => rows.filter(({ section }) => names.includes(section)).map(({ row }) => row);
  const outcomes = headings.some(({ section }) => section === 'outcomes') || rows.some(({ row }) => row.label?.kind === 'outcome' && row.label.prefix === 'Outcome');
  const listed = readPoints(of('performance', 'outcomes'), outcomes);
  const bare = listed.points.length === 0 && listed.groups.length === 0 ? readWithoutHeadings(of('front', 'overview', 'rules')) : null;
  const column = sections.columns.some(({ text }) => evidenceHead.test(text)) ? readEvidenceColumn(bare ?? listed) : { list: bare ?? listed, columns: [] };
  const knowledge = readPoints(of('knowledge'), false);
  const behaviours = readPoints(of('behaviours'), false);
  const split = knowledge.points.length === 0 && headings.some(({ section }) => section === 'knowledge') ? splitBehaviours(behaviours) : null;
  const scopeRows = of('scope', 'scope-performance', 'scope-knowledge');
  const scope = scopeRows.length === 0 ? noScope : readScope(scopeRows, headings.find(({ section }) => section === 'scope')?.words ?? null);
  return {
    headings, fields, metadata: readMetadata(fields, rows), overview: proseOf(of('overview')),
    criteria: column.list, columns: column.columns, knowledge: split?.knowledge ?? knowledge, behaviours: split?.behaviours ?? behaviours, listWasSplit: split !== null,
    scope, withoutHeadings: bare !== null,
    prose: proseInOrder(rows, { criteria: column.list, knowledge, behaviours, scope }),
    otherProse: bare === null ? proseOf(of('front', 'overview')) : [],
  };
}

interface Lists { readonly criteria: PointList; readonly knowledge: PointList; readonly behaviours: PointList; readonly scope: ScopeList }

/** The prose of the parts where rules stand, in the order of the document. */
function proseInOrder(rows: readonly PlacedRow[], { criteria, knowledge, behaviours, scope }: Lists): readonly Passage[] {
  const all = [
    ...proseOf(rows.filter(({ section }) => section === 'rules').map(({ row }) => row)),
    ...criteria.sentences, ...knowledge.sentences, ...behaviours.sentences, ...scope.sentences,
  ];
  const place = (passage: Passage): number => (passage.parts[0]?.line ?? 0) * 1e6 + (passage.parts[0]?.from ?? 0);
  return all.toSorted((a, b) => place(a) - place(b));
}

/** A structure without lists, for documents that have none. */
export function withoutLists(structure: Structure): Structure {
  return { ...structure, criteria: noPoints, knowledge: noPoints, behaviours: noPoints, scope: noScope, columns: [] };
}
