import { expect, test } from 'vitest';
import { exportFileNames } from '../../../main/export/export-names.ts';

test('files are named by candidate and code', () => {
  expect(exportFileNames([{ candidate: 'Sam Okafor', code: 'PPL2GEN7' }])).toEqual(['Sam Okafor - PPL2GEN7']);
});

test('two candidates of one name keep their records apart, whatever their case', () => {
  const code = 'PPL2GEN7';
  expect(exportFileNames([{ candidate: 'Sam', code }, { candidate: 'SAM', code }, { candidate: 'Sam', code }])).toEqual(['Sam - PPL2GEN7', 'SAM - PPL2GEN7 (2)', 'Sam - PPL2GEN7 (3)']);
});
