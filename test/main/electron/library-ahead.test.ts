import { expect, it } from 'vitest';
import { libraryAhead } from '../../../main/electron/answers/library.ts';
import { rememberPortfolio } from '../../../main/memory/catalogue.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { temporaryProfile } from '../../support/profile.ts';
import { value } from './value.ts';

it('reads the library before it is asked for, and anew whenever it is asked for again', async () => {
  const profile = await temporaryProfile();
  const ask = libraryAhead(profile);
  const entry = { id: 'one', path: profile.folder, candidate: 'Sam Okafor', units: [], coverage: { claimed: 0, accepted: 0, of: 1 }, lastDay: daySchema.parse('2026-10-14'), lastOpened: '2026-10-14T10:00:00Z' };
  expect(value(await ask()).portfolios).toEqual([]);
  await rememberPortfolio(profile, entry);
  expect(value(await ask()).portfolios).toMatchObject([{ candidate: 'Sam Okafor', here: true }]);
});
