import ts from 'typescript';
import { treeOf } from './imports-of.ts';
import type { SourceFile } from './source-files.ts';

/** One function: where it stands, its name if it has one, and how many lines it takes. */
export interface Measured {
  readonly place: string;
  readonly named: boolean;
  readonly lines: number;
}

/** Every function of a file, those without a name too. */
export function functionsOf(file: SourceFile): readonly Measured[] {
  const tree = treeOf(file);
  const found: Measured[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const start = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
      const end = tree.getLineAndCharacterOfPosition(node.end).line;
      const name = nameOf(node);
      found.push({ place: `${file.path}:${start + 1} ${name ?? ''}`.trim(), named: name !== null, lines: end - start + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function nameOf(node: ts.SignatureDeclaration): string | null {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : null;
}
