import { z } from 'zod';
import { updateMemory } from '../../../main/memory/memory-file.ts';
import type { Shape } from '../../../main/memory/shape.ts';
import { makeSay } from '../../../main/words/say.ts';

/** A process of its own that adds `name 0`, `name 1` ... to the memory in `folder`, and says each once it is acknowledged. */
const [folder = '', name = '', times = '0'] = process.argv.slice(2);
const shape: Shape<readonly string[]> = { name: 'things', schema: z.array(z.string()).readonly(), empty: [], lifts: [] };
const profile = { folder, say: makeSay(), tell: (sentence: string) => process.stderr.write(`${sentence}\n`) };

for (let i = 0; i < Number(times); i++) {
  const thing = `${name} ${i}`;
  const result = await updateMemory(profile, shape, (things) => [...things, thing]);
  process.stdout.write(`${result.ok ? thing : result.failure.sentence}\n`);
}
