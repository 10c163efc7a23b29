import path from 'node:path';

/** Where things stand in a portfolio's folder (FORMAT). */
export interface PortfolioPaths {
  readonly folder: string;
  readonly description: string;
  readonly journal: string;
  readonly units: string;
  readonly evidence: string;
}

/** The paths of the portfolio in `folder`, absolute. */
export function pathsOf(folder: string): PortfolioPaths {
  const absolute = path.resolve(folder);
  return {
    folder: absolute,
    description: path.join(absolute, 'portfolio.json'),
    journal: path.join(absolute, 'journal'),
    units: path.join(absolute, 'units'),
    evidence: path.join(absolute, 'evidence'),
  };
}
