import { randomBytes } from 'node:crypto';
import { inWorkFolder } from '../../../main/hand-off/work-folder.ts';
import { makeSay } from '../../../main/words/say.ts';

/** Works in a work folder until it is killed. */
const [, , beside = '', host = ''] = process.argv;
const say = makeSay();
const context = { profile: { folder: beside, say, tell: () => undefined }, say, now: () => Date.now(), offsetAt: () => 0, random: randomBytes, host };
await inWorkFolder(context, beside, () => {
  process.stdout.write('working\n');
  return new Promise(() => setInterval(() => undefined, 1000));
});
