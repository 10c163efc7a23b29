import { describe, expect, it } from 'vitest';
import { functionsOf } from './functions-of.ts';
import { filesIn, programFiles, type SourceFile } from './source-files.ts';

const program = programFiles();
const tools = filesIn(['tools'], ['.mjs']);

function linesOf(file: SourceFile): number {
  return file.text.split('\n').length - (file.text.endsWith('\n') ? 1 : 0);
}

/** The value that this share of the values does not exceed. */
function at(share: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

describe('files', () => {
  it('hold at most 400 lines', () => {
    expect([...program, ...tools].filter((file) => linesOf(file) > 400).map((file) => `${file.path}: ${linesOf(file)}`)).toEqual([]);
  });

  it('hold one idea: half of them at most 90 lines, nine of ten at most 250', () => {
    const lines = program.map(linesOf);
    expect(at(0.5, lines)).toBeLessThanOrEqual(90);
    expect(at(0.9, lines)).toBeLessThanOrEqual(250);
  });

  it('have lines that can be read without scrolling far', () => {
    const long = program.flatMap((file) => file.text.split('\n').filter((line) => line.length > 260).map((line) => `${file.path}: ${line.slice(0, 60)}`));
    expect(long).toEqual([]);
  });
});

describe('functions', () => {
  it('take at most 60 lines', () => {
    const long = [...program, ...tools].flatMap(functionsOf).filter((one) => one.lines > 60);
    expect(long.map((one) => `${one.place}: ${one.lines}`)).toEqual([]);
  });

  it('do one thing: half of them in at most 10 lines, nine of ten in at most 35', () => {
    const lines = program.flatMap(functionsOf).filter((one) => one.named).map((one) => one.lines);
    expect(at(0.5, lines)).toBeLessThanOrEqual(10);
    expect(at(0.9, lines)).toBeLessThanOrEqual(35);
  });
});
