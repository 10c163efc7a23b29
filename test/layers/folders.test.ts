import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { foldersUnder, root } from './source-files.ts';

/** All that may stand at the top, beside what git ignores. */
const top = ['.ci', '.gitignore', '.npmrc', 'LICENSE', 'README.md', 'domain', 'electron-builder.yml', 'main', 'package-lock.json', 'package.json', 'renderer', 'templates', 'test', 'tools', 'tsconfig.json'];
const ignored = /^(\.git|node_modules|dist|dist\..*\.tmp|out|release|test-results|.*\.log)$/;

const versionsSchema = z.record(z.string(), z.string());
const packageSchema = z.object({ dependencies: versionsSchema, devDependencies: versionsSchema, optionalDependencies: versionsSchema });
const lockSchema = z.object({ packages: z.record(z.string(), z.object({ dependencies: versionsSchema.optional(), optionalDependencies: versionsSchema.optional() })) });

function hasFiles(folder: string): boolean {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).some((entry) => entry.isFile());
}

describe('the tree', () => {
  it('reads as a table of contents: nothing else stands at the top', () => {
    expect(readdirSync(root).filter((name) => !ignored.test(name) && !top.includes(name))).toEqual([]);
  });

  it('says in every folder what lives there', () => {
    // The mirrors of the source under test/ need no README of their own.
    const folders = [...['domain', 'main', 'renderer', 'templates', 'tools'].flatMap(foldersUnder), ...['test', 'test/layers', 'test/end-to-end', 'test/support']];
    expect(folders.filter((folder) => hasFiles(folder) && !existsSync(path.join(root, folder, 'README.md')))).toEqual([]);
  });
});

describe('the packages', () => {
  it('are pinned to exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = packageSchema.parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('are all locked, those for other systems too, so that a clean install works everywhere', () => {
    const { packages } = lockSchema.parse(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
    const locked = new Set(Object.keys(packages).map((place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)));
    const needed = Object.values(packages).flatMap((one) => Object.keys({ ...one.dependencies, ...one.optionalDependencies }));
    expect(needed.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('are locked without naming a host', () => {
    expect(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
  });
});

describe('the templates', () => {
  it('can all be read', () => {
    const documents = foldersUnder('templates').flatMap((folder) => readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`));
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) expect(() => void JSON.parse(readFileSync(path.join(root, document), 'utf8')), document).not.toThrow();
  });
});
