import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { circlesAmong } from './circles.ts';
import { importsOf, treeOf, type Import } from './imports-of.ts';
import { filesIn, programFiles, root } from './source-files.ts';

const packageSchema = z.object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) });
const program = programFiles();
const imports = program.flatMap(importsOf);
const testImports = filesIn(['test'], ['.ts', '.tsx']).flatMap(importsOf);

/** Where each library lives. A new one gets one home here; what is not named here may not be imported. */
const homes: Readonly<Record<string, readonly string[]>> = {
  // The page reads back what it kept as drafts itself.
  zod: ['domain/', 'main/', 'renderer/'],
  electron: ['main/electron/'],
  lowdb: ['main/memory/'],
  docx: ['main/export/docx/'],
  pdfkit: ['main/export/pdf/'],
  fontkit: ['main/export/pdf/'],
  'bidi-js': ['main/export/pdf/'],
  linebreak: ['main/export/pdf/'],
  'image-size': ['main/export/docx/', 'renderer/thumbnails/'],
  commander: ['main/command-line/'],
  'age-encryption': ['main/hand-off/'],
  yazl: ['main/hand-off/'],
  yauzl: ['main/hand-off/', 'main/reading/docx/'],
  htmlparser2: ['main/reading/'],
  fflate: ['renderer/viewer/', 'renderer/thumbnails/'],
  i18next: ['main/words/', 'renderer/words/'],
  react: ['renderer/'],
  'react-dom': ['renderer/main.tsx'],
  '@mantine/core': ['renderer/'],
  '@mantine/hooks': ['renderer/'],
  '@mantine/dates': ['renderer/'],
  '@tanstack/react-virtual': ['renderer/'],
  'lucide-react': ['renderer/look/'],
  // Drawn in the window, read for its words by the program.
  'pdfjs-dist': ['renderer/viewer/', 'main/reading/pdf/'],
  vite: ['main/vite.config.ts', 'main/bundle-pdfkit.ts', 'main/electron/preload.vite.config.ts', 'renderer/vite.config.ts'],
  '@vitejs/plugin-react': ['renderer/vite.config.ts'],
};

/** The front doors: they may import every service, no service may import them. */
const frontDoors = ['main/electron/', 'main/command-line/'];
const configs = program.filter((file) => file.path.endsWith('.config.ts')).map((file) => file.path);

function told(bad: readonly Import[]): readonly string[] {
  return bad.map((one) => `${one.from} imports ${one.names}`);
}

function isIn(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => file.startsWith(folder));
}

function packageOf(names: string): string {
  return names.split('/').slice(0, names.startsWith('@') ? 2 : 1).join('/');
}

describe('who may import whom', () => {
  it('every relative import ends in its file ending and is there', () => {
    expect(told([...imports, ...testImports].filter((one) => one.leadsTo !== null && !existsSync(path.join(root, one.leadsTo))))).toEqual([]);
    expect(told([...imports, ...testImports].filter((one) => one.leadsTo !== null && !/\.(ts|tsx|json|css|mjs)$/.test(one.leadsTo)))).toEqual([]);
  });

  it('the domain imports nothing but zod and itself, and of the message file only its type', () => {
    const bad = imports.filter((one) => one.from.startsWith('domain/') && one.names !== 'zod' && !(one.leadsTo?.startsWith('domain/') ?? false));
    expect(told(bad.filter((one) => !(one.from === 'domain/words/say.ts' && one.leadsTo === 'templates/messages/en.json' && one.typesOnly)))).toEqual([]);
  });

  it('main imports the domain, itself and the message file', () => {
    const bad = imports.filter((one) => one.from.startsWith('main/') && one.leadsTo !== null && !isIn(one.leadsTo, ['domain/', 'main/']));
    expect(told(bad.filter((one) => one.leadsTo !== 'templates/messages/en.json'))).toEqual([]);
  });

  it('no service imports a front door, and the command line not the window', () => {
    expect(told(imports.filter((one) => !isIn(one.from, [...frontDoors, 'renderer/']) && isIn(one.leadsTo ?? '', frontDoors)))).toEqual([]);
    expect(told(imports.filter((one) => one.from.startsWith('main/command-line/') && isIn(one.leadsTo ?? '', ['main/electron/'])))).toEqual([]);
  });

  it('the renderer takes the domain, itself, and of main only the types of the contract', () => {
    const outside = imports.filter((one) => one.from.startsWith('renderer/') && one.leadsTo !== null && !isIn(one.leadsTo, ['domain/', 'renderer/']));
    expect(told(outside.filter((one) => !((one.leadsTo ?? '').startsWith('main/electron/contract/') && one.typesOnly) && one.leadsTo !== 'templates/messages/en.json'))).toEqual([]);
    expect(told(imports.filter((one) => one.from.startsWith('renderer/') && one.names.startsWith('node:') && !configs.includes(one.from)).filter((one) => one.from !== 'renderer/vite.config.ts'))).toEqual([]);
  });

  it('no screen imports a screen', () => {
    const screens = program.filter((file) => file.path.endsWith('-screen.tsx')).map((file) => path.posix.dirname(file.path));
    const screenOf = (file: string): string | undefined => screens.find((folder) => file.startsWith(`${folder}/`));
    expect(told(imports.filter((one) => screenOf(one.from) !== undefined && screenOf(one.leadsTo ?? '') !== undefined && screenOf(one.from) !== screenOf(one.leadsTo ?? '')))).toEqual([]);
  });

  it('nothing imports the tests', () => {
    expect(told(imports.filter((one) => isIn(one.leadsTo ?? '', ['test/'])))).toEqual([]);
  });

  it('there are no circles', () => {
    expect(circlesAmong(imports)).toEqual([]);
  });
});

describe('libraries', () => {
  it('have one home each', () => {
    const libraries = imports.filter((one) => one.leadsTo === null && !one.names.startsWith('node:'));
    expect(told(libraries.filter((one) => !isIn(one.from, homes[packageOf(one.names)] ?? [])))).toEqual([]);
  });

  it('are named in package.json, not borrowed from another package', () => {
    const named = new Set(Object.keys(homes));
    const { dependencies, devDependencies } = packageSchema.parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
    expect([...named].filter((name) => !(name in dependencies) && !(name in devDependencies))).toEqual([]);
  });
});

describe('modules', () => {
  it('pass nothing on from another file, and are called by what they hold', () => {
    const passing = program.filter((file) => treeOf(file).statements.some((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined));
    expect(passing.map((file) => file.path)).toEqual([]);
    expect(program.map((file) => file.path).filter((name) => /(^|\/)(index|utils?|helpers?|common|misc)\.tsx?$/.test(name))).toEqual([]);
    expect(program.map((file) => path.posix.basename(file.path)).filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.vite)?(\.config|\.d)?\.tsx?$/.test(name))).toEqual([]);
  });

  it('have no default export, but for settings of tools', () => {
    const bad = program.filter((file) => !configs.includes(file.path) && /^export default/m.test(file.text));
    expect(bad.map((file) => file.path)).toEqual([]);
  });
});
