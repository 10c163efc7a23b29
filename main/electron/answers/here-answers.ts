import { done, type Result } from '../../../domain/failure/result.ts';
import { codesForPrint, unitTitle } from '../../../domain/unit/unit-titles.ts';
import { everyUnit } from '../../actions/known-units.ts';
import { knownCentre, rememberCentre } from '../../memory/centre.ts';
import { forgetPortfolio, knownPortfolios } from '../../memory/catalogue.ts';
import { forgetPeople, knownPeople } from '../../memory/identity.ts';
import { rememberSettings } from '../../memory/settings.ts';
import { forgetThumbnailsOf } from '../../thumbnails/kept-thumbnails.ts';
import type { Answered } from '../contract/contract.ts';
import type { KnownPerson, KnownUnit } from '../contract/library.ts';
import type { AboutHere, Settings } from '../contract/settings.ts';
import type { Desk } from '../desk.ts';

/** The units that portfolios can be made with: the program's, and the centre's library. */
export async function unitsHere({ context }: Desk): Promise<Result<readonly KnownUnit[]>> {
  const units = await everyUnit(context);
  return units.ok ? done(units.value.map(({ unit, handle, from }) => ({ code: handle, printed: codesForPrint(unit), title: unitTitle(unit), kind: unit.kind, source: unit.source.title, edition: from }))) : units;
}

/** Who has worked on this machine. */
export async function peopleHere({ context }: Desk): Promise<Result<readonly KnownPerson[]>> {
  const known = await knownPeople(context.profile);
  return known.ok ? done(known.value.map(({ id, name, role }) => ({ id, name, role }))) : known;
}

/** What the settings screen shows besides. */
export async function aboutHere({ context, version, documents }: Desk): Promise<Result<AboutHere>> {
  const centre = await knownCentre(context.profile);
  if (!centre.ok) return centre;
  const { value } = centre;
  return done({ version, documents, profile: context.profile.folder, centre: value === null ? null : { name: value.name, number: value.number } });
}

/** Keeps the settings. The page that changed them knows them: it is the only one. */
export async function keepSettings({ context }: Desk, settings: Settings): Promise<Result<null>> {
  const kept = await rememberSettings(context.profile, settings);
  return kept.ok ? done(null) : kept;
}

/** Names the centre; what else is set about it stays. */
export async function keepCentre({ context }: Desk, centre: Answered<'about'>['centre']): Promise<Result<null>> {
  const before = await knownCentre(context.profile);
  if (!before.ok) return before;
  const kept = await rememberCentre(context.profile, centre === null ? null : { ...before.value, ...centre });
  return kept.ok ? done(null) : kept;
}

/** Asks no longer whether this person is the one who is here; what they wrote stays. */
export async function forgetPerson({ context }: Desk, id: string): Promise<Result<null>> {
  const forgotten = await forgetPeople(context.profile, new Set([id]));
  return forgotten.ok ? done(null) : forgotten;
}

/** Takes a folder off the shelf; the folder is not touched. The small pictures of its evidence go, unless it stands there in another folder too. */
export async function forgetFolder({ context, tell }: Desk, folder: string): Promise<Result<null>> {
  const before = await knownPortfolios(context.profile);
  const forgotten = await forgetPortfolio(context.profile, folder);
  if (!forgotten.ok) return forgotten;
  const id = before.ok ? before.value.find((entry) => entry.path === folder)?.id : undefined;
  if (id !== undefined && forgotten.value.every((entry) => entry.id !== id)) await forgetThumbnailsOf(context.profile, id);
  tell('library-changed', null);
  return done(null);
}
