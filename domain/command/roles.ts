import type { WriterRole } from '../person/role.ts';

/** Who may, by what the work is: the lists that the kinds' permission table is written with. */
export const presenters: readonly WriterRole[] = ['candidate', 'assessor', 'centre'];
export const recorders: readonly WriterRole[] = ['candidate', 'assessor', 'countersigning-assessor', 'centre'];
export const claimers: readonly WriterRole[] = ['candidate', 'assessor'];
export const assessors: readonly WriterRole[] = ['assessor', 'countersigning-assessor'];
export const assurers: readonly WriterRole[] = ['internal-quality-assurer', 'external-quality-assurer'];
export const everyone: readonly WriterRole[] = ['candidate', 'assessor', 'countersigning-assessor', 'internal-quality-assurer', 'external-quality-assurer', 'centre'];
