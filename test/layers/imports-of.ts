import path from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** One import of a file: what it names, where that leads, and whether only types are taken. */
export interface Import {
  readonly from: string;
  /** As it is written: './line.ts', 'zod', 'node:fs'. */
  readonly names: string;
  /** The path from the root where it is a file of the project, else null. */
  readonly leadsTo: string | null;
  readonly typesOnly: boolean;
}

/** Everything that a file imports: statements, `import()` calls and types. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typesOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const names = specifier.text;
    found.push({ from: file.path, names, leadsTo: names.startsWith('.') ? path.posix.join(path.posix.dirname(file.path), names) : null, typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, takesTypesOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return found;
}

const trees = new Map<string, ts.SourceFile>();

/** The syntax tree of a file, made once. */
export function treeOf(file: SourceFile): ts.SourceFile {
  const tree = trees.get(file.path) ?? ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  trees.set(file.path, tree);
  return tree;
}

function takesTypesOnly(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}
