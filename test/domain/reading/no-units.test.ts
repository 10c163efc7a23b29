import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesOfText } from '../../../domain/reading/source/from-text.ts';
import { draftOf } from '../../support/read-for-test.ts';

const packages = path.resolve(import.meta.dirname, '../../../node_modules');

/** The longest texts that are at hand wherever this runs and are no units: licences, histories and manuals of packages, full of lists, numbers and "must". */
const longest = readdirSync(packages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !entry.name.startsWith('@'))
  .flatMap(({ name }) => readdirSync(path.join(packages, name)).filter((file) => /\.(?:md|txt)$|^LICENSE/iu.test(file)).map((file) => path.join(name, file)))
  .map((name) => ({ name, size: statSync(path.join(packages, name)).size }))
  .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
  .slice(0, 10);

describe('long texts that are no units', () => {
  it('are long, and ten', () => {
    expect(longest).toHaveLength(10);
    expect(longest.at(-1)?.size).toBeGreaterThan(30_000);
  });

  it.each(longest)('nothing is read from $name ($size bytes) but that it is no unit', ({ name }) => {
    const draft = draftOf(linesOfText(readFileSync(path.join(packages, name), 'utf8')));
    expect([draft.criteria, draft.knowledge, draft.behaviours, draft.scope, draft.rules, draft.groups, draft.metadata.title, draft.metadata.codes]).toEqual([[], [], [], [], [], [], null, []]);
    expect(draft.warnings.map(({ code }) => code)).toEqual(['not-a-unit']);
  });
});
