import type { ClaimCoverage, CriterionCoverage, UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { compareReferences } from '../../domain/evidence/reference.ts';
import { compareText } from '../../domain/text/compare.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Say } from '../../domain/words/say.ts';
import { nameOf } from '../parts/criterion-names.ts';
import type { View } from '../portfolio/view.ts';

/** One line of the matrix: a heading, or a criterion. */
export type MatrixRow =
  | { readonly kind: 'group'; readonly key: string; readonly heading: string }
  | { readonly kind: 'criterion'; readonly key: string; readonly name: string; readonly address: string; readonly unitId: UnitId; readonly criterion: CriterionCoverage };

export type CriterionRow = Extract<MatrixRow, { readonly kind: 'criterion' }>;

/** The lines of these units in the order of their documents, each group under its heading. */
export function matrixRows(view: Pick<View, 'units' | 'coverage'>, shown: UnitId | null, say: Say): readonly MatrixRow[] {
  return [...view.units].filter(([id]) => shown === null || id === shown).flatMap(([id, unit]) => {
    const coverage = view.coverage(id);
    return coverage === null ? [] : unitRows(id, unit, coverage, view.units.size > 1 && shown === null, say);
  });
}

function unitRows(unitId: UnitId, unit: Unit, coverage: UnitCoverage, titled: boolean, say: Say): readonly MatrixRow[] {
  const rows: MatrixRow[] = [];
  let under = '';
  for (const criterion of coverage.criteria) {
    const heading = headingOf(unit, criterion, say);
    if (heading !== under) rows.push({ kind: 'group', key: `${unitId}/${heading}`, heading: titled ? `${unitTitle(unit)} · ${heading}` : heading });
    under = heading;
    rows.push(rowOf(unitId, coverage, criterion, say));
  }
  return rows;
}

const byCoverage = new WeakMap<CriterionCoverage, CriterionRow>();

/** The row of a criterion; the same one until something about the criterion changed, so that only then it is drawn again. */
function rowOf(unitId: UnitId, coverage: UnitCoverage, criterion: CriterionCoverage, say: Say): CriterionRow {
  const known = byCoverage.get(criterion);
  if (known !== undefined) return known;
  const row: CriterionRow = { kind: 'criterion', key: criterion.key, name: nameOf(say, coverage, criterion), address: criterion.key, unitId, criterion };
  byCoverage.set(criterion, row);
  return row;
}

function headingOf(unit: Unit, { list, label }: CriterionCoverage, say: Say): string {
  switch (list) {
    case 'performance': return unit.groups.find(({ criteria }) => criteria.includes(label))?.heading ?? unit.formWords.performance ?? say('matrix.performance');
    case 'scope': return unit.scope.find(({ id }) => label.startsWith(`${id}/`))?.heading ?? unit.formWords.scope ?? say('matrix.scope');
    case 'knowledge': return unit.knowledgeGroups.find(({ knowledge }) => knowledge.includes(label))?.heading ?? unit.formWords.knowledge ?? say('matrix.knowledge');
    case 'behaviour': return unit.formWords.behaviours ?? say('matrix.behaviour');
  }
}

/** The evidence that can be claimed with. */
export function claimable({ portfolio }: Pick<View, 'portfolio'>): readonly Evidence[] {
  return [...portfolio.evidence.values()].filter(({ withdrawn, erased, fields }) => withdrawn === undefined && erased === undefined && fields.supplementary !== true);
}

/** The same in order of the day it happened, that of one day by its reference. */
export function matrixColumns(items: readonly Evidence[]): readonly Evidence[] {
  return items.toSorted((a, b) => compareText(a.fields.day, b.fields.day) || compareReferences(a.reference, b.reference) || compareText(a.id, b.id));
}

const byCriterion = new WeakMap<CriterionCoverage, ReadonlyMap<EvidenceId, ClaimCoverage>>();

/** The claim in a cell, or nothing; worked out once for a criterion as it stands. */
export function claimIn(criterion: CriterionCoverage, evidence: Evidence): ClaimCoverage | undefined {
  let claims = byCriterion.get(criterion);
  if (claims === undefined) {
    claims = new Map(criterion.claims.map((claim) => [claim.evidence.id, claim]));
    byCriterion.set(criterion, claims);
  }
  return claims.get(evidence.id);
}
