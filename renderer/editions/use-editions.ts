import { useEffect, useState } from 'react';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Edition } from '../../main/electron/contract/editions.ts';
import { useBridge } from '../bridge/bridge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';

const none: readonly Edition[] = [];

/** The other editions of a unit that are known on this machine; none until the program has answered. */
export function useEditions(unit: UnitId | null): readonly Edition[] {
  const bridge = useBridge();
  const { open, units } = usePortfolio();
  const [known, setKnown] = useState<ReadonlyMap<UnitId, readonly Edition[]>>(new Map());
  const count = units.size;
  useEffect(() => {
    let stopped = false;
    void bridge.editions(open).then((answer) => { if (!stopped && answer.ok) setKnown(new Map(answer.value)); });
    return () => { stopped = true; };
  }, [bridge, open, count]);
  return (unit === null ? undefined : known.get(unit)) ?? none;
}
