import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { usePlace, type PlaceKind } from './place.ts';

type Screen = LazyExoticComponent<ComponentType> | ComponentType;

/** The screen of every kind of place; each is fetched when it is first gone to. */
const screens: Readonly<Record<PlaceKind, Screen>> = {
  overview: lazy(async () => ({ default: (await import('../overview/overview-screen.tsx')).OverviewScreen })),
  unit: lazy(async () => ({ default: (await import('../unit/unit-screen.tsx')).UnitScreen })),
  evidence: lazy(async () => ({ default: (await import('../evidence/evidence-screen.tsx')).EvidenceScreen })),
  matrix: lazy(async () => ({ default: (await import('../matrix/matrix-screen.tsx')).MatrixScreen })),
  judge: lazy(async () => ({ default: (await import('../judge/judge-screen.tsx')).JudgeScreen })),
  observe: lazy(async () => ({ default: (await import('../observe/observe-screen.tsx')).ObserveScreen })),
  sampling: lazy(async () => ({ default: (await import('../sampling/sampling-screen.tsx')).SamplingScreen })),
  print: lazy(async () => ({ default: (await import('../print/print-screen.tsx')).PrintScreen })),
  history: lazy(async () => ({ default: (await import('../history/history-screen.tsx')).HistoryScreen })),
  details: lazy(async () => ({ default: (await import('../details/details-screen.tsx')).DetailsScreen })),
  who: lazy(async () => ({ default: (await import('../who/who-screen.tsx')).WhoScreen })),
  workshop: lazy(async () => ({ default: (await import('../workshop/workshop-screen.tsx')).WorkshopScreen })),
  settings: lazy(async () => ({ default: (await import('../settings/settings-screen.tsx')).SettingsScreen })),
};

/** Places that need the width: the rail shows as icons there. */
export const slimPlaces: ReadonlySet<PlaceKind> = new Set(['judge', 'observe', 'sampling', 'print', 'workshop']);

/** The screen of the place one is at. */
export function useScreen(): Screen {
  return screens[usePlace().place.kind];
}
