import { defineConfig } from 'vitest/config';

/** Unit, property and fault tests: everything in test/ but the real window and the benchmarks. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/end-to-end/**', 'test/bench/**'],
    environment: 'node',
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
