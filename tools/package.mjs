// @ts-check
/**
 * `npm run package -- [targets]`: the installed program in release/; `dir` unless other targets are named. With the electron package's
 * own runtime any target that electron-builder knows; with the fallback runtime only those that need no further downloads.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { resolveElectron, versionOf } from './electron-runtime.mjs';
import { packageScript, root } from './project.mjs';
import { run } from './run.mjs';

const withoutDownloads = ['dir', 'tar.gz', 'tar.xz', 'zip', 'deb'];
const given = process.argv.slice(2);
const targets = given.length > 0 ? given : ['dir'];

await ensureBuilt();
const runtime = await resolveElectron();
const env = { ...process.env };
const runtimeArgs = [];
if (runtime.source !== 'package') {
  const cannot = targets.filter((target) => !withoutDownloads.includes(target));
  if (cannot.length > 0) throw new Error(`${cannot.join(', ')} needs tools that electron-builder downloads; without them there are ${withoutDownloads.join(', ')}`);
  runtimeArgs.push(`-c.electronDist=${runtime.distDir}`, `-c.electronVersion=${versionOf(runtime)}`);
  // Debian has 7-Zip and dpkg-deb; the second needs a stand-in for the program that electron-builder would fetch.
  const sevenZip = ['/usr/bin/7za', '/usr/bin/7zz'].find((file) => fs.existsSync(file));
  if (sevenZip !== undefined) env.ELECTRON_BUILDER_7ZIP_PATH ??= sevenZip;
  env.CUSTOM_FPM_PATH ??= path.join(root, 'tools/packaging/fpm-deb.mjs');
  env.ELECTRON_BUILDER_COMPRESSION_LEVEL ??= '1';
}
const platform = process.platform === 'win32' ? '--win' : process.platform === 'darwin' ? '--mac' : '--linux';
process.exitCode = await run(process.execPath, [packageScript('electron-builder/cli.js'), '--config', 'electron-builder.yml', platform, ...targets, '--publish', 'never', ...runtimeArgs], { cwd: root, env });
