// @ts-check
import fs from 'node:fs';

/** What a part of the tests came to. @typedef {{ passed: number, failed: number }} Counts */

/** What vitest wrote with its JSON reporter. A file that could not be run at all is one failure. @param {string} file @returns {Counts} */
export function vitestCounts(file) {
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  const unrun = report.testResults.filter((/** @type {any} */ one) => one.status === 'failed' && !one.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'));
  return { passed: report.numPassedTests, failed: report.numFailedTests + unrun.length };
}

/** What Playwright wrote with its JSON reporter. A test that passed only at a second try has failed. @param {string} file @returns {Counts} */
export function playwrightCounts(file) {
  const { stats, errors } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * The counts of a part, made honest: one that ran nothing, or that ended badly without naming a failure, has failed.
 * @param {number} status its exit status @param {() => Counts} read
 * @returns {Counts}
 */
export function honest(status, read) {
  const counts = orNothing(read);
  const silent = counts.failed === 0 && (status !== 0 || counts.passed === 0);
  return silent ? { passed: counts.passed, failed: 1 } : counts;
}

/** @param {() => Counts} read @returns {Counts} */
function orNothing(read) {
  try {
    return read();
  } catch {
    return { passed: 0, failed: 0 };
  }
}
