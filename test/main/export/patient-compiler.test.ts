import { expect, test } from 'vitest';
import { compilePatiently } from '../../../main/export/patient-compiler.ts';

test('the compiler waits for the first record, then is as it was', async () => {
  const flags: string[] = [];
  let end: () => void = () => undefined;
  const usual = compilePatiently('11.3.244.8-node.33', (flag) => flags.push(flag), new Promise((resolve) => (end = resolve)));
  expect(flags).toEqual(['--interrupt-budget=1000000']);
  end();
  await usual;
  expect(flags).toEqual(['--interrupt-budget=1000000', '--interrupt-budget=67584']);
});

test('an engine that knows other figures is left alone', async () => {
  const flags: string[] = [];
  await compilePatiently('13.0.245.19-electron.0', (flag) => flags.push(flag));
  expect(flags).toEqual([]);
});
