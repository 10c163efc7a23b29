import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readUnit } from '../../domain/reading/read-unit.ts';
import { linesOfText } from '../../domain/reading/source/from-text.ts';
import { makeSay } from '../../main/words/say.ts';
import { asTwoColumnPdf } from '../support/unit-variants.ts';
import { ms, percentile, report, timed } from './figures.ts';

/** A PDF of thirty pages read by a process of its own beside a process that does nothing; and twenty kilobytes of text, read again and again. */
const rounds = 7;
const root = process.cwd();
const form = readFileSync(path.join(root, 'test/fixtures/units-to-read/seeds/002.txt'), 'utf8');
const folder = mkdtempSync(path.join(os.tmpdir(), 'attest-bench-'));

const pages = 30;
const pdf = path.join(folder, 'unit.pdf');
writeFileSync(pdf, await asTwoColumnPdf(form.repeat(pages)));

const processes: number[] = [];
const floors: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  processes.push(await timed(() => Promise.resolve(execFileSync(process.execPath, [path.join(root, 'dist/command-line/attest.js'), 'read-unit', pdf, '--json'], { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 }))));
  floors.push(await timed(() => Promise.resolve(execFileSync(process.execPath, ['-e', '0']))));
}
const count = (readFileSync(pdf, 'latin1').match(/\/Type \/Page\b(?!s)/g) ?? []).length;
report({ what: `read-unit, a PDF of ${count} pages, whole process`, figure: ms(percentile(processes, 0.5)), floor: ms(percentile(floors, 0.5)), wanted: '1.5 s for 30 pages' });

const say = makeSay();
const text = form.repeat(8).slice(0, 20_000);
const readings: number[] = [];
const lineReadings: number[] = [];
for (let round = 0; round < 60; round += 1) {
  readings.push(await timed(() => Promise.resolve(readUnit(linesOfText(text), say))));
  lineReadings.push(await timed(() => Promise.resolve(linesOfText(text))));
}
report({ what: 'reading 20 kB of text, warm', figure: ms(percentile(readings.slice(20), 0.5)), floor: ms(percentile(lineReadings.slice(20), 0.5)), wanted: '30 ms' });
rmSync(folder, { recursive: true });
