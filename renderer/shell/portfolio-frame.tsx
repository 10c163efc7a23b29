import { Suspense, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { WhoAsked } from '../../main/electron/contract/portfolio.ts';
import { Mantine } from '../look/mantine.tsx';
import type { PortfolioStore } from '../portfolio/portfolio-store.ts';
import { PortfolioContext } from '../portfolio/use-portfolio.ts';
import { AddingLayer } from '../adding/adding-layer.tsx';
import { DragHint } from '../claiming/drag-hint.tsx';
import { ThumbnailsHost } from '../thumbnails/thumbnails-host.tsx';
import { Arrive } from './arrive.tsx';
import { firstPlace } from './first-place.ts';
import { KeepFocus } from './keep-focus.tsx';
import { KeysHelp } from './keys-help.tsx';
import { Palette } from './palette.tsx';
import { PlaceContext, usePlace, type Place } from './place.ts';
import { Rail } from './rail.tsx';
import { slimPlaces, useScreen } from './screens.tsx';
import { TopBar } from './top-bar.tsx';
import { Troubles } from './troubles.tsx';
import { usePortfolioCommands } from './use-portfolio-commands.ts';
import { RefusedContext, WorkAsContext } from './work-as.ts';

/** An open portfolio: top bar, rail, and the screen of the place one is at. */
export function PortfolioFrame({ store, workAs, refused }: { readonly store: PortfolioStore; readonly workAs: (who: WhoAsked) => Promise<Failure | null>; readonly refused: Failure | null }) {
  const [places, setPlaces] = useState<readonly Place[]>(() => [refused === null ? firstPlace(store.view()) : { kind: 'who' }]);
  const place = places.at(-1) ?? { kind: 'overview' };
  const go = (next: Place): void => setPlaces((before) => [...before.slice(-50), next]);
  const back = (): void => setPlaces((before) => (before.length > 1 ? before.slice(0, -1) : before));
  return (
    <Mantine>
      <PortfolioContext value={store}>
        <WorkAsContext value={workAs}>
          <RefusedContext value={refused}>
            <ThumbnailsHost><PlaceContext value={{ place, go, back }}><Inside slim={slimPlaces.has(place.kind)} /></PlaceContext></ThumbnailsHost>
          </RefusedContext>
        </WorkAsContext>
      </PortfolioContext>
    </Mantine>
  );
}

function Inside({ slim }: { readonly slim: boolean }) {
  const Screen = useScreen();
  const { place } = usePlace();
  usePortfolioCommands();
  return (
    <div className={`frame${slim ? ' slim' : ''}`}>
      <TopBar />
      <Rail />
      <div className="work">
        <Troubles />
        <Suspense fallback={<div className="panel solo" />}><Screen /><Arrive kind={place.kind} /></Suspense>
      </div>
      <AddingLayer />
      <DragHint />
      <Palette />
      <KeysHelp />
      <KeepFocus />
    </div>
  );
}
