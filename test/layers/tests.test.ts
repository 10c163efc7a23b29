import { describe, expect, it } from 'vitest';
import { filesIn } from './source-files.ts';

const tests = filesIn(['test'], ['.test.ts', '.test.tsx', '.story.ts']).filter((file) => file.path !== 'test/layers/tests.test.ts');

/** The files in which something stands that no test may have. */
function having(pattern: RegExp): readonly string[] {
  return tests.filter((file) => pattern.test(file.text)).map((file) => file.path);
}

describe('the tests', () => {
  it('are all run, always', () => {
    expect(having(/\b(it|test|describe|story|suite)\.(skip|only|todo|fixme|skipIf|runIf)\b|\bx(it|describe)\(/)).toEqual([]);
  });

  it('say what they expect, instead of keeping what once came out', () => {
    expect(having(/toMatch(Inline)?Snapshot|toMatchFileSnapshot|toHaveScreenshot/)).toEqual([]);
  });

  it('wait for things, never for time', () => {
    expect(having(/waitForTimeout\(|\bsleep\(/)).toEqual([]);
  });

  it('each expect something', () => {
    expect(tests.filter((file) => !/\bexpect\(|\bexpect\.|fc\.assert\(|\bassert/.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});
