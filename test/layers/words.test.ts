import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { failureCodes } from '../../domain/failure/failure.ts';
import english from '../../templates/messages/en.json' with { type: 'json' };
import { treeOf } from './imports-of.ts';
import { filesIn, programFiles, type SourceFile } from './source-files.ts';

const messages: Readonly<Record<string, string>> = english;
const keys = Object.keys(messages);
/** What a key is asked for by: plural forms by their base. */
const asked = new Map(keys.map((key) => [key, key.replace(/_(one|other)$/, '')]));

/** Texts in code that may be keys: whole texts, and texts with parts put in, as patterns. */
function textsIn(file: SourceFile): { readonly whole: readonly string[]; readonly patterns: readonly RegExp[] } {
  const whole: string[] = [];
  const patterns: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) whole.push(node.text);
    // A key that is put together names its part of the file first: `failure.${code}`.
    if ((ts.isTemplateExpression(node) || ts.isTemplateLiteralTypeNode(node)) && /^[a-z][a-z-]*\./.test(node.head.text)) {
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      patterns.push(new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`));
    }
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return { whole, patterns };
}

describe('the message file', () => {
  it('holds nothing that is never said', () => {
    const texts = programFiles().map(textsIn);
    const whole = new Set(texts.flatMap((one) => one.whole));
    const patterns = texts.flatMap((one) => one.patterns);
    expect([...new Set(asked.values())].filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('says what happened and what is next for every failure, and for no other', () => {
    const failures = new Set(failureCodes.flatMap((code) => [`failure.${code}`, `failure.${code}.next`]));
    const there = new Set([...asked.values()].filter((key) => key.startsWith('failure.')));
    expect([...there].sort()).toEqual([...failures].sort());
  });

  it('has both plural forms where it has one, and shows the count', () => {
    const plural = keys.filter((key) => asked.get(key) !== key).map((key) => asked.get(key) ?? '');
    expect(plural.filter((base) => messages[`${base}_one`] === undefined || messages[`${base}_other`] === undefined)).toEqual([]);
  });

  it('asks for its values in one simple way', () => {
    const odd = keys.filter((key) => /\$t\(|[{}]/.test((messages[key] ?? '').replaceAll(/\{\{\w+\}\}/g, '')));
    expect(odd).toEqual([]);
  });

  it('is sorted, so that two people who add a message do not meet', () => {
    expect(keys).toEqual([...keys].sort());
  });

  it('is calm, plain and British', () => {
    const loud = /!|\bplease\b|\berrors?\b|\binvalid\b|\bfailed to\b|\boops\b|\bsorry\b|\bcolor\b|\bbehavior\b|\bcenter\b|\borganization\b|\brecognize\b|\bfulfill\b|\bjudgment\b|\benrollment\b/i;
    expect(keys.filter((key) => loud.test(messages[key] ?? '')).map((key) => `${key}: ${messages[key] ?? ''}`)).toEqual([]);
  });
});

describe('the project', () => {
  it('speaks of itself, and of nothing that is not in it', () => {
    const files = filesIn(['domain', 'main', 'renderer', 'templates', 'tools', 'test'], ['.ts', '.tsx', '.mjs', '.js', '.md', '.json', '.css', '.html']);
    const outside = /\.\.\/shared|\/work\/|\bspike\b|\bDESIGN(\.md)?\b|toolchain\.md/i;
    const bad = files.filter((file) => file.path !== 'test/layers/words.test.ts' && outside.test(file.text.replaceAll(/\b[Dd]esign\b/g, '')));
    expect(bad.map((file) => file.path)).toEqual([]);
  });
});
