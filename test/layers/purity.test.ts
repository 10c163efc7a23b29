import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { treeOf } from './imports-of.ts';
import { filesIn, programFiles, type SourceFile } from './source-files.ts';

/** What would make the domain give another answer on another machine or day. */
const impure = new Set(['Date', 'Intl', 'console', 'process', 'globalThis', 'performance', 'setTimeout', 'structuredClone', 'fetch', 'Buffer', 'crypto']);
const impureMembers = new Set(['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toLocaleDateString', 'random']);

function namesUsed(file: SourceFile, isBad: (node: ts.Node) => boolean): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isBad(node)) found.push(`${file.path}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return found;
}

/** A name that stands for a value by itself, not the name of a member or of a field. */
function isFreeName(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isField = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isBindingElement(parent)) && parent.name === node;
  return !isMember && !isField;
}

describe('the domain', () => {
  it('has no clock, no randomness, no locale and no system', () => {
    const bad = filesIn(['domain'], ['.ts']).flatMap((file) =>
      namesUsed(file, (node) => (isFreeName(node) && impure.has(node.text)) || (ts.isPropertyAccessExpression(node) && impureMembers.has(node.name.text))),
    );
    expect(bad).toEqual([]);
  });
});

describe('the program', () => {
  it('has no any, no exclamation mark after a value, and no word to the compiler to look away', () => {
    const bad = programFiles().flatMap((file) => namesUsed(file, (node) => node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node)));
    expect(bad).toEqual([]);
    expect(programFiles().filter((file) => /@ts-(ignore|expect-error|nocheck)|eslint-disable/.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});
