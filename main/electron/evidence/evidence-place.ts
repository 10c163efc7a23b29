import path from 'node:path';
import { filesOf } from '../../../domain/evidence/bytes-state.ts';
import type { EvidenceFileName } from '../../../domain/evidence/evidence-file.ts';
import { pathsOf } from '../../portfolio/paths.ts';
import type { PortfolioReading } from '../../portfolio/session.ts';

/** Where a file of the portfolio's evidence stands; null for any other name, and for what was withdrawn or erased wherever it is. */
export function evidencePlace({ folder, portfolio }: Pick<PortfolioReading, 'folder' | 'portfolio'>, name: EvidenceFileName): string | null {
  for (const item of portfolio.evidence.values()) {
    const isShown = item.withdrawn === undefined && item.erased?.files.includes(name) !== true;
    if (isShown && filesOf(item).some(({ file }) => file === name)) return path.join(pathsOf(folder).evidence, name);
  }
  return null;
}
