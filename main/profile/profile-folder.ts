import os from 'node:os';
import path from 'node:path';

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** Where this machine keeps what it knows for this account: an absolute path, which may not exist yet. `ATTEST_HOME` overrides it. */
export function profileFolder(around: Surroundings = { env: process.env, platform: process.platform, home: os.homedir() }): string {
  const { env, platform, home } = around;
  const chosen = env['ATTEST_HOME'];
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  if (platform === 'win32') return path.join(nonEmpty(env['LOCALAPPDATA']) ?? path.join(home, 'AppData', 'Local'), 'Attest');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Attest');
  return path.join(absolute(env['XDG_DATA_HOME']) ?? path.join(home, '.local', 'share'), 'attest');
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** The XDG Base Directory Specification says that a relative path is to be ignored. */
function absolute(folder: string | undefined): string | undefined {
  return folder !== undefined && path.isAbsolute(folder) ? folder : undefined;
}
