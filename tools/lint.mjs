// @ts-check
/** Lints these folders, prints what was found, and writes the names of the files with findings as JSON: `lint.mjs REPORT FOLDER ...`. */
import fs from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { root } from './project.mjs';

const [report = '', ...folders] = process.argv.slice(2);
const eslint = new ESLint({ cwd: root, overrideConfigFile: path.join(root, 'tools/eslint.config.mjs') });
const results = await eslint.lintFiles(folders);
const formatter = await eslint.loadFormatter('stylish');
process.stdout.write(await formatter.format(results));
const bad = results.filter((result) => result.errorCount + result.warningCount > 0).map((result) => path.relative(root, result.filePath));
fs.writeFileSync(report, JSON.stringify(bad));
